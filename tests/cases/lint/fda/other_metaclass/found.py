"""An actor, two interfaces, which are told together, and an operation."""

EXPORT = """<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmi:version="2.5.1" xmlns:xmi="http://www.omg.org/spec/XMI/20131001"
    xmlns:uml="http://www.omg.org/spec/UML/20161101"
    xmlns:FDAprofil="http://www.sparxsystems.com/profiles/FDAprofil/1.0">
  <uml:Model xmi:type="uml:Model" xmi:id="m" name="Alt">
    <packagedElement xmi:type="uml:Actor" xmi:id="a" name="Sagsbehandler"/>
    <packagedElement xmi:type="uml:Interface" xmi:id="b" name="Melding"/>
    <packagedElement xmi:type="uml:Interface" xmi:id="c" name="Svar"/>
    <packagedElement xmi:type="uml:Class" xmi:id="d" name="Sag">
      <ownedOperation xmi:id="e" name="afslut"/>
    </packagedElement>
  </uml:Model>
</xmi:XMI>
"""
