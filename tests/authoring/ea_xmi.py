"""Authors XMI as Enterprise Architect exports it, for tests and for the models that are our own.

    from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write

    person = Class("Person", [Attribute("navn", "CharacterString"), Attribute("fødselsdato", "Date", "0", "1")])
    export = write(Model("lille", [Package("Lille", [person])]))
    windows = write(Model("lille", [Package("Lille", [person])]), xmi="2.1", encoding="windows-1252")

The same description gives the same bytes: ids are made from names (or from `key`, so that a renamed
element can keep its id), and no clock is read. The package knows nothing of `generator`: what it writes
is taken from real exports, so that reader and writer cannot share a misunderstanding.
"""

from __future__ import annotations

from typing import Literal as OneOf

from tests.authoring.ea_connectors import ConnectorWriter
from tests.authoring.ea_diagrams import DiagramWriter
from tests.authoring.ea_extension import ElementWriter
from tests.authoring.ea_form import FORMS, Form
from tests.authoring.ea_index import Index
from tests.authoring.ea_model import (
    Association,
    AssociationClass,
    Attribute,
    Box,
    Class,
    Classifier,
    Constraint,
    DataType,
    Dependency,
    Diagram,
    End,
    Enumeration,
    GeneralizationSet,
    Interface,
    Literal,
    Model,
    Package,
    PrimitiveType,
    Profile,
    Stereotype,
)
from tests.authoring.ea_nodes import Node
from tests.authoring.ea_profiles import ProfileWriter
from tests.authoring.ea_uml import UmlWriter

__all__ = [
    "Association",
    "AssociationClass",
    "Attribute",
    "Box",
    "Class",
    "Classifier",
    "Constraint",
    "DataType",
    "Dependency",
    "Diagram",
    "End",
    "Enumeration",
    "GeneralizationSet",
    "Interface",
    "Literal",
    "Model",
    "Package",
    "PrimitiveType",
    "Profile",
    "Stereotype",
    "write",
]

_UML_PRIMITIVES = ("Boolean", "Integer", "Real", "String", "UnlimitedNatural")
_EXPORTER = "6.5"  # what every release of EA says of itself


def write(
    model: Model,
    *,
    xmi: OneOf["2.5.1", "2.4.1", "2.1"] = "2.5.1",
    encoding: OneOf["UTF-8", "windows-1252"] = "UTF-8",
) -> bytes:
    """The model as the bytes of an export. A character the encoding lacks becomes a character reference."""
    form = FORMS[xmi]
    text = (
        form.prolog.format(encoding)
        + "\n"
        + "".join(line + "\n" for line in _document(model, form).lines())
    )
    return text.encode(encoding, errors="xmlcharrefreplace")


def _document(model: Model, form: Form) -> Node:
    index = Index(model)
    profiles = ProfileWriter(index, form)
    elements = ElementWriter(index, form, profiles)
    diagrams = DiagramWriter(index)
    uml = UmlWriter(index, form)
    root: dict[str, str | None] = {
        "xmi:version": form.version,
        "xmlns:xmi": form.xmi,
        "xmlns:uml": form.uml,
    }
    if form.has_shapes:
        root |= {"xmlns:umldi": f"{form.uml}/UMLDI", "xmlns:dc": f"{form.uml}/UMLDC"}
    inside = [uml.package(package) for package in model.packages]
    if form.has_shapes:
        inside += diagrams.shapes()
    inside += profiles.applications() if form.applies_inside else profiles.profile_applications()
    exporter = {
        "exporter": "Enterprise Architect",
        "exporterVersion": _EXPORTER,
        "exporterID": form.exporter_id,
    }
    head = {
        "xmi:type": "uml:Model",
        "name": "EA_Model",
        "visibility": "public" if form.is_wordy else None,
    }
    extension = Node(
        "xmi:Extension",
        {"extender": "Enterprise Architect", "extenderID": _EXPORTER},
        elements.elements(),
        ConnectorWriter(index, profiles, elements).connectors(),
        _primitive_types(index, form),
        Node("profiles", {}, *profiles.definitions()),
        diagrams.diagrams(),
        *(
            Node("EAStub", {"xmi:id": index.stub_id(name), "name": name, "UMLType": "Class"})
            for name in index.stubs()
        ),
    )
    applications = () if form.applies_inside else profiles.applications()
    return Node(
        "xmi:XMI",
        root | profiles.namespaces(),
        Node("xmi:Documentation", exporter),
        Node("uml:Model", head, *inside),
        extension,
        *applications,
    )


def _primitive_types(index: Index, form: Form) -> Node:
    """The types typed by hand. EA calls them Java's, whatever they are, and knows UML's own by name."""
    nodes = []
    for name in index.free_types():
        identity = index.type_id(name)
        general = None
        if name in _UML_PRIMITIVES:
            source = f"{form.uml}/PrimitiveTypes.xmi#{name}"
            head = {"xmi:type": "uml:Generalization", "xmi:id": f"{identity}_General"}
            general = Node("generalization", head, Node("general", {"href": source}))
        nodes.append(
            Node(
                "packagedElement",
                {"xmi:type": "uml:PrimitiveType", "xmi:id": identity, "name": name},
                general,
            )
        )
    java = {
        "xmi:type": "uml:Package",
        "xmi:id": "EAJavaTypesPackage",
        "name": "EA_Java_Types_Package",
    }
    package = {
        "xmi:type": "uml:Package",
        "xmi:id": "EAPrimitiveTypesPackage",
        "name": "EA_PrimitiveTypes_Package",
    }
    held = Node("packagedElement", java, *nodes) if nodes else None
    return Node("primitivetypes", {}, Node("packagedElement", package, held))
