"""An Enterprise Architect repository becomes facts: the same as from an export of it.

The ids are those that EA's own XMI gives: `EAID_` and the GUID, and for the ends of a connector its GUID
with the first two digits replaced. So a model can move from one form to the other and stay the same.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from generator.model.facts import (
    Define,
    Document,
    Fact,
    Featured,
    Link,
    Spot,
    Stereotyped,
    Tagged,
    Unknown,
)
from generator.model.kinds import OTHER_CLASSIFIERS
from generator.read.ea_connectors import ConnectorFacts
from generator.read.ea_rows import Row, Rows
from generator.read.ea_texts import TagFacts, plain, says_is_id, stereotypes, unquoted

_CLASSIFIERS = {
    "Class": "Class",
    "Interface": "Interface",
    "DataType": "DataType",
    "PrimitiveType": "PrimitiveType",
    "Primitive": "PrimitiveType",
    "Enumeration": "Enumeration",
    "Object": "InstanceSpecification",
    **{name: name for name in OTHER_CLASSIFIERS},
}
_ASSOCIATION_CLASS = 17  # t_object.NType
_NO_TYPE = frozenset(("", "<undefined>", "<none>", "undefined"))
_ALIAS = re.compile(r"(?:^|;)alias=([^;]*)", re.IGNORECASE)


def reference(row: Row, table: str, key: str, prefix: str = "EAID_") -> str:
    """The id that EA's XMI gives what a row describes; made of its key where it has no GUID."""
    guid = row.text("ea_guid").strip("{} ")
    return prefix + guid.replace("-", "_") if guid else f"@{table}:{row.text(key)}"


class TableFacts:
    """Reads the tables in the order in which EA's browser shows the model."""

    def __init__(self, rows: Rows) -> None:
        self.facts: list[Fact] = []
        self.rows: list[Spot | str] = []
        self._tables = rows
        self.tags = TagFacts(self.facts)
        self.objects: dict[str, str] = {}  # Object_ID → reference
        self.kinds: dict[str, str] = {}  # Object_ID → metaclass
        self.package_of: dict[str, str] = {}  # Object_ID → reference of its package
        self._packages: dict[str, str] = {}  # Package_ID → reference
        self._attributes: dict[str, str] = {}  # attribute ID → reference
        self._xrefs = rows.by("t_xref", "client")
        self._object_tags = rows.by("t_objectproperties", "object_id")
        self._attribute_tags = rows.by("t_attributetag", "elementid", "propertyid")

    def read(self) -> None:
        """Everything there is, owners before what they own."""
        self._read_packages()
        self._read_objects()
        self._read_attributes()
        self._read_operations()
        self._read_constraints()
        ConnectorFacts(self, self._tables).read()
        self._read_diagrams()
        self.tags.finish()

    def spot(self, row: Row) -> Spot:
        """The next place in the order of what is read; messages show where the row really stands."""
        self.rows.append(row.at)
        return len(self.rows), 0

    # -- packages -------------------------------------------------------------------------------
    def _read_packages(self) -> None:
        below = self._tables.by("t_package", "parent_id", "tpos", "package_id")
        known = {row.text("package_id") for row in self._tables.all("t_package")}
        marks = {
            row.text("pdata1"): row
            for row in self._tables.all("t_object")
            if row.text("object_type") == "Package"
        }
        tops = [row for parent, rows in below.items() if parent not in known for row in rows]
        waiting: list[tuple[Row, str | None]] = [(row, None) for row in reversed(tops)]
        # A cycle has no top: what no top leads to stands at the top itself.
        rest = iter(self._tables.all("t_package", "package_id"))
        while True:
            while waiting:
                row, owner = waiting.pop()
                key = row.text("package_id")
                if key in self._packages:
                    continue
                self._package(row, owner, marks.get(key))
                inside = below.get(key, [])
                waiting += [(one, self._packages[key]) for one in reversed(inside)]
            left = next((one for one in rest if one.text("package_id") not in self._packages), None)
            if left is None:
                return
            waiting.append((left, None))

    def _package(self, row: Row, owner: str | None, marks: Row | None) -> None:
        name = reference(row, "t_package", "package_id", "EAPK_")
        self._packages[row.text("package_id")] = name
        spot = self.spot(row)
        self.facts.append(Define(name, "Package", row.text("name").strip(), owner, spot, {}))
        self.documented(name, row.text("notes"), spot)
        if marks is not None:
            self.objects[marks.text("object_id")] = name
            self.documented(name, marks.text("note"), spot)
            self._called(name, marks.text("alias"), spot)
            self.marked(name, marks, "element property", "stereotype", spot)
            self._tagged_object(name, marks.text("object_id"))

    # -- classifiers ----------------------------------------------------------------------------
    def _read_objects(self) -> None:
        objects = [
            row
            for row in self._tables.all("t_object", "tpos", "object_id")
            if row.text("object_type") != "Package"
        ]
        for row in objects:
            metaclass = _CLASSIFIERS.get(row.text("object_type"))
            if metaclass is not None or row.text("object_type") == "Note":
                key = row.text("object_id")
                self.objects[key] = reference(row, "t_object", "object_id")
                self.kinds[key] = metaclass or "Comment"
        lines = {
            row.text("pdata1")
            for row in self._tables.all("t_connector")
            if row.text("subtype") == "Class"
        }
        for row in objects:
            key = row.text("object_id")
            if self.kinds.get(key) == "Class" and row.number("ntype") == _ASSOCIATION_CLASS:
                self.kinds[key] = "AssociationClass" if key in lines else "Class"
            self._object(row)

    def _object(self, row: Row) -> None:
        key, spot = row.text("object_id"), self.spot(row)
        name = self.objects.get(key)
        if name is None:
            self.facts.append(Unknown(row.text("object_type") or "Row without a type", spot))
            return
        owner = self._packages.get(row.text("package_id"))
        if owner is not None:
            self.package_of[key] = owner
        around = row.text("parentid")
        if around in self.kinds and around != key and self.kinds[around] != "Comment":
            owner = self.objects[around]
        if self.kinds[key] == "Comment":
            features = {"body": plain(row.text("note"))}
            self.facts.append(Define(name, "Comment", "", owner, spot, features))
            return
        features = {"isAbstract": True} if row.is_true("abstract") else {}
        title = row.text("name").strip()
        self.facts.append(Define(name, self.kinds[key], title, owner, spot, features))
        self.documented(name, row.text("note"), spot)
        self._called(name, row.text("alias"), spot)
        self.marked(name, row, "element property", "stereotype", spot)
        self._tagged_object(name, key)

    def _tagged_object(self, name: str, key: str) -> None:
        for tag in self._object_tags.get(key, ()):
            self.tagged(name, tag, "value")

    # -- attributes -----------------------------------------------------------------------------
    def _read_attributes(self) -> None:
        for row in self._tables.all("t_attribute", "object_id", "pos", "id"):
            owner = self.objects.get(row.text("object_id"))
            spot = self.spot(row)
            if owner is None:
                self.facts.append(Unknown("Property outside any class", spot))
                continue
            name = reference(row, "t_attribute", "id")
            self._attributes[row.text("id")] = name
            is_value = self.kinds.get(row.text("object_id")) == "Enumeration"
            if is_value and "isliteral=0" not in row.text("styleex").lower():
                self._define(name, "EnumerationLiteral", row, owner, spot, {})
            else:
                self._property(name, row, owner, spot)
            initial = row.text("default")
            if initial:
                value = unquoted(html.unescape(initial))
                self.facts.append(Featured(name, "default", value, spot))

    def _property(self, name: str, row: Row, owner: str, spot: Spot) -> None:
        features: dict[str, object] = {}
        for bound, feature in (("lowerbound", "lower"), ("upperbound", "upper")):
            if row.text(bound).strip():
                features[feature] = row.text(bound).strip()
        for column, feature, value in (
            ("isordered", "isOrdered", True),
            ("allowduplicates", "isUnique", False),
            ("derived", "isDerived", True),
            ("const", "isReadOnly", True),
        ):
            if row.is_true(column):
                features[feature] = value
        if any(says_is_id(text) for text in self._references(row, "attribute property")):
            features["isID"] = True
        self._define(name, "Property", row, owner, spot, features)
        spelt = row.text("type").strip()
        target = self.objects.get(row.text("classifier"))
        if target is not None and self.kinds.get(row.text("classifier")) != "Comment":
            self.facts.append(Link("type", name, target, spot))
        if spelt.lower() not in _NO_TYPE:
            self.facts.append(Featured(name, "typeName", spelt, spot))
        if row.number("length") > 0:
            self.facts.append(Tagged(name, "length", str(row.number("length")), spot))

    def _define(
        self,
        name: str,
        metaclass: str,
        row: Row,
        owner: str,
        spot: Spot,
        features: dict[str, object],
    ) -> None:
        title = row.text("name").strip()
        self.facts.append(Define(name, metaclass, title, owner, spot, features))
        self.documented(name, row.text("notes"), spot)
        self._called(name, row.text("style"), spot)
        self.marked(name, row, "attribute property", "stereotype", spot)
        for tag in self._attribute_tags.get(row.text("id"), ()):
            self.tagged(name, tag, "value")

    def _read_operations(self) -> None:
        for row in self._tables.all("t_operation", "object_id", "pos", "operationid"):
            owner, spot = self.objects.get(row.text("object_id")), self.spot(row)
            if owner is not None:
                name = reference(row, "t_operation", "operationid")
                title = row.text("name").strip()
                self.facts.append(Define(name, "Operation", title, owner, spot, {}))

    # -- rules ----------------------------------------------------------------------------------
    def _read_constraints(self) -> None:
        for row in self._tables.all("t_objectconstraint", "object_id"):
            self.constraint(self.objects.get(row.text("object_id")), row, "constrainttype")
        for row in self._tables.all("t_attributeconstraints", "id"):
            self.constraint(self._attributes.get(row.text("id")), row, "type")

    def constraint(self, owner: str | None, row: Row, kind: str) -> None:
        """A rule on something; what it is about may be left out of the model."""
        spot = self.spot(row)
        if owner is None:
            self.facts.append(Unknown("Constraint on nothing that is in the model", spot))
            return
        name, known = row.text("constraint").strip(), f"@rule:{len(self.rows)}"
        body = plain(row.text("notes")) or name
        features = {"body": body, "language": row.text(kind) or None}
        self.facts.append(Define(known, "Constraint", name, owner, spot, features))
        self.facts.append(Link("constrained", known, owner, spot))

    # -- what everything may carry --------------------------------------------------------------
    def documented(self, name: str, notes: str, spot: Spot) -> None:
        """EA's own note on an element."""
        text = plain(notes)
        if text:
            self.facts.append(Document(name, text, None, spot))

    def _called(self, name: str, alias: str, spot: Spot) -> None:
        if alias.strip():
            self.facts.append(Tagged(name, "alias", html.unescape(alias).strip(), spot))

    def marked(self, name: str, row: Row, kind: str, column: str, spot: Spot) -> None:
        """The stereotypes of an element, or of an end of a connector."""
        for one in stereotypes(self._references(row, kind), (row.text(column).strip(),)):
            self.facts.append(Stereotyped(name, one, spot))

    def tagged(self, name: str, row: Row, value: str) -> None:
        """A tagged value; the name stands in `property` or, of ends, in `tagvalue`."""
        title = row.text("property") or row.text("tagvalue")
        if title:
            notes = row.text("notes") if value != "notes" else ""
            self.tags.add(name, title, row.text(value), notes, self.spot(row))

    def _references(self, row: Row, kind: str) -> Iterator[str]:
        for one in self._xrefs.get(row.text("ea_guid"), ()):
            if one.text("type") in (kind, ""):
                yield one.text("description")

    # -- diagrams -------------------------------------------------------------------------------
    def _read_diagrams(self) -> None:
        drawn = self._tables.by("t_diagramobjects", "diagram_id", "sequence", "object_id")
        for row in self._tables.all("t_diagram", "tpos", "diagram_id"):
            shapes = tuple(
                (
                    self.objects[one.text("object_id")],
                    one.number("rectleft"),
                    abs(one.number("recttop")),
                    one.number("rectright"),
                    abs(one.number("rectbottom")),
                )
                for one in drawn.get(row.text("diagram_id"), ())
                if one.text("object_id") in self.objects
            )
            name = reference(row, "t_diagram", "diagram_id")
            owner = self._packages.get(row.text("package_id"))
            title, spot = row.text("name").strip(), self.spot(row)
            self.facts.append(Define(name, "Diagram", title, owner, spot, {"shapes": shapes}))
