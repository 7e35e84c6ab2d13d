"""The object in a classification model."""

EXPORT = """<?xml version="1.0" encoding="UTF-8"?>
<xmi:XMI xmi:version="2.5.1" xmlns:xmi="http://www.omg.org/spec/XMI/20131001"
    xmlns:uml="http://www.omg.org/spec/UML/20161101"
    xmlns:FDAprofil="http://www.sparxsystems.com/profiles/FDAprofil/1.0">
  <uml:Model xmi:type="uml:Model" xmi:id="m" name="Alt">
    <packagedElement xmi:type="uml:Package" xmi:id="p" name="Årsager">
      <packagedElement xmi:type="uml:Class" xmi:id="c" name="Årsag"/>
      <packagedElement xmi:type="uml:InstanceSpecification" xmi:id="i" name="sygdom" classifier="c"/>
    </packagedElement>
  </uml:Model>
  <FDAprofil:ClassificationModel xmi:id="s" base_Package="p"/>
</xmi:XMI>
"""
