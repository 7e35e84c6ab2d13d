"""Every kind of element that the rules allow."""

EXPORT = """<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmi:version="2.5.1" xmlns:xmi="http://www.omg.org/spec/XMI/20131001"
    xmlns:uml="http://www.omg.org/spec/UML/20161101"
    xmlns:FDAprofil="http://www.sparxsystems.com/profiles/FDAprofil/1.0">
  <uml:Model xmi:type="uml:Model" xmi:id="m" name="Alt">
    <packagedElement xmi:type="uml:Package" xmi:id="p" name="Fravær">
      <packagedElement xmi:type="uml:Class" xmi:id="c" name="Sag">
        <ownedAttribute xmi:id="n" name="nummer"/>
      </packagedElement>
      <packagedElement xmi:type="uml:AssociationClass" xmi:id="t" name="Tilknytning" memberEnd="e1 e2">
        <ownedEnd xmi:id="e1" type="c"/>
        <ownedEnd xmi:id="e2" type="c"/>
      </packagedElement>
      <packagedElement xmi:type="uml:DataType" xmi:id="d" name="Periode"/>
      <packagedElement xmi:type="uml:PrimitiveType" xmi:id="pt" name="Tal"/>
      <packagedElement xmi:type="uml:Enumeration" xmi:id="g" name="Grad"/>
      <packagedElement xmi:type="uml:InstanceSpecification" xmi:id="i" name="sygdom" classifier="c"/>
    </packagedElement>
  </uml:Model>
</xmi:XMI>
"""
