"""Authors `.uml` files as Eclipse UML2 and Papyrus write them, from the same description as the exports
of Enterprise Architect.

What this form has no place for is left out: EA's own notes and tags become a comment on the element
and applications of a made-up profile.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.etree import ElementTree as ET

from tests.authoring.ea_index import Index
from tests.authoring.ea_model import (
    Association,
    AssociationClass,
    Attribute,
    Classifier,
    Constraint,
    End,
    Enumeration,
    Model,
    Named,
    Package,
)

XMI = "http://www.omg.org/spec/XMI/20131001"
UML = "http://www.eclipse.org/uml2/5.0.0/UML"
PROFILE = "http://example.org/profiles/Data"
_LIBRARY = "pathmap://UML_LIBRARIES/UMLPrimitiveTypes.library.uml#"


def write(model: Model) -> bytes:
    """The first package of the model as the root of a file; the others stand inside it."""
    return _Writer(model).document()


class _Writer:
    def __init__(self, model: Model) -> None:
        self._model, self._index = model, Index(model)
        self._applications: list[tuple[str, str, str]] = []

    def document(self) -> bytes:
        for prefix, uri in (("xmi", XMI), ("uml", UML), ("Data", PROFILE)):
            ET.register_namespace(prefix, uri)
        root = ET.Element(f"{{{XMI}}}XMI", {f"{{{XMI}}}version": "20131001"})
        top = ET.SubElement(root, f"{{{UML}}}Model", _id(f"_{self._model.name}"))
        top.set("name", self._model.name)
        for package in self._model.packages:
            self._package(top, package)
        for number, (base, stereotype, owner) in enumerate(self._applications):
            applied = ET.SubElement(root, f"{{{PROFILE}}}{stereotype}", _id(f"_ap{number}"))
            applied.set(f"base_{owner}", base)
        return ET.tostring(root, encoding="UTF-8", xml_declaration=True)

    def _identity(self, named: Named) -> str:
        return "_" + re.sub(r"\W", "", self._index.id(named))

    def _element(self, above: ET.Element, tag: str, named: Named, metaclass: str) -> ET.Element:
        identity = self._identity(named)
        node = ET.SubElement(above, tag, _typed(metaclass) | _id(identity))
        if named.name:
            node.set("name", named.name)
        if named.notes:
            comment = ET.SubElement(node, "ownedComment", _id(f"{identity}_k"))
            comment.set("annotatedElement", identity)
            ET.SubElement(comment, "body").text = named.notes
        for stereotype in named.stereotypes:
            self._applications.append((identity, stereotype, metaclass))
        return node

    def _package(self, above: ET.Element, package: Package) -> None:
        node = self._element(above, "packagedElement", package, "Package")
        for member in package.members:
            if isinstance(member, Package):
                self._package(node, member)
            elif isinstance(member, Classifier):
                self._classifier(node, member)
            elif isinstance(member, Association):
                made = self._element(node, "packagedElement", member, "Association")
                self._ends(made, member)

    def _classifier(self, above: ET.Element, one: Classifier) -> None:
        node = self._element(above, "packagedElement", one, one.metaclass)
        if one.is_abstract:
            node.set("isAbstract", "true")
        for number, parent in enumerate(one.parents):
            line = ET.SubElement(node, "generalization", _id(f"{self._identity(one)}_g{number}"))
            line.set("general", self._identity(self._index.find(parent)))
        for number, constraint in enumerate(one.constraints):
            self._constraint(node, one, constraint, number)
        for attribute in one.attributes:
            self._attribute(node, "ownedAttribute", attribute)
        if isinstance(one, Enumeration):
            for literal in one.literals:
                value = self._element(node, "ownedLiteral", literal, "EnumerationLiteral")
                if literal.code:
                    _value(value, "specification", "LiteralString", literal.code)
        if isinstance(one, AssociationClass):
            self._ends(node, one)
        for connection in self._index.connections:
            for end, other in _pairs(connection):
                if end.navigable and self._index.find(other.of) is one:
                    self._end(node, "ownedAttribute", connection, end, other)

    def _constraint(
        self, above: ET.Element, owner: Classifier, constraint: Constraint, number: int
    ) -> None:
        identity = f"{self._identity(owner)}_r{number}"
        node = ET.SubElement(above, "ownedRule", _typed("Constraint") | _id(identity))
        node.set("name", constraint.name)
        node.set("constrainedElement", self._identity(owner))
        text = ET.SubElement(node, "specification", _typed("OpaqueExpression"))
        ET.SubElement(text, "language").text = constraint.type
        ET.SubElement(text, "body").text = constraint.text

    def _attribute(self, above: ET.Element, tag: str, one: Attribute) -> None:
        node = self._element(above, tag, one, "Property")
        self._flags(node, one)
        if one.is_read_only:
            node.set("isReadOnly", "true")
        if one.is_id:
            node.set("isID", "true")
        if one.type and self._index.is_linked(one.type):
            node.set("type", self._identity(self._index.find(one.type)))
        elif one.type:
            ET.SubElement(node, "type", _typed("PrimitiveType")).set("href", _LIBRARY + one.type)
        _bounds(node, one.lower, one.upper)
        if one.initial is not None:
            _value(node, "defaultValue", "LiteralString", one.initial)

    def _ends(self, node: ET.Element, connection: Association | AssociationClass) -> None:
        node.set("memberEnd", " ".join(self._end_id(connection, end) for end in connection.ends))
        for place, end in enumerate(connection.ends):
            if len(connection.ends) > 2 or not end.navigable:
                other = connection.ends[1 - place] if len(connection.ends) == 2 else None
                self._end(node, "ownedEnd", connection, end, other)

    def _end_id(self, connection: Association | AssociationClass, end: End) -> str:
        return "_" + self._index.end_id(connection, end)

    def _end(
        self,
        above: ET.Element,
        tag: str,
        connection: Association | AssociationClass,
        end: End,
        other: End | None,
    ) -> None:
        node = ET.SubElement(above, tag, _typed("Property") | _id(self._end_id(connection, end)))
        if end.name:
            node.set("name", end.name)
        node.set("type", self._identity(self._index.find(end.of)))
        node.set("association", self._identity(connection))
        if other is not None and other.aggregation != "none":
            node.set("aggregation", other.aggregation)
        self._flags(node, end)
        if end.multiplicity is not None:
            lower, _dots, upper = end.multiplicity.partition("..")
            _bounds(node, "0" if lower == "*" else lower, upper or lower)
        for qualifier in end.qualifiers:
            self._attribute(node, "qualifier", qualifier)

    @staticmethod
    def _flags(node: ET.Element, one: Attribute | End) -> None:
        for name, value, usual in (
            ("isOrdered", one.is_ordered, False),
            ("isUnique", one.is_unique, True),
            ("isDerived", one.is_derived, False),
        ):
            if value != usual:
                node.set(name, str(value).lower())


def _id(identity: str) -> dict[str, str]:
    return {f"{{{XMI}}}id": identity}


def _typed(metaclass: str) -> dict[str, str]:
    return {f"{{{XMI}}}type": f"uml:{metaclass}"}


def _value(above: ET.Element, tag: str, kind: str, text: str) -> None:
    ET.SubElement(above, tag, _typed(kind)).set("value", text)


def _bounds(node: ET.Element, lower: str | None, upper: str | None) -> None:
    """Bounds as Eclipse writes them: what is the default of the literal, 0, is not written."""
    if lower is not None and lower != "1":
        bound = ET.SubElement(node, "lowerValue", _typed("LiteralInteger"))
        if lower != "0":
            bound.set("value", lower)
    if upper is not None and upper != "1":
        ET.SubElement(node, "upperValue", _typed("LiteralUnlimitedNatural")).set("value", upper)


def _pairs(connection: Association | AssociationClass) -> Sequence[tuple[End, End]]:
    ends = connection.ends
    return ((ends[0], ends[1]), (ends[1], ends[0])) if len(ends) == 2 else ()
