"""Enterprise Architect's connectors as facts: associations, generalizations and dependencies."""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING, NamedTuple

from generator.model.facts import Define, Document, Featured, Link, Spot, Tagged, Unknown
from generator.read.ea_rows import Row, Rows
from generator.read.ea_texts import plain

if TYPE_CHECKING:
    from generator.read.ea_tables import TableFacts

_ASSOCIATIONS = frozenset(("Association", "Aggregation"))
_DEPENDENCIES = {
    "Dependency": "Dependency",
    "Usage": "Usage",
    "Realisation": "Realization",
    "Realization": "Realization",
    "Abstraction": "Abstraction",
    "Substitution": "Substitution",
}
_AGGREGATIONS = {1: "shared", 2: "composite"}
_CARDINALITY = re.compile(r"\s*(?:(\S+?)\s*\.\.\s*)?(\S+)\s*\Z")
_STYLE = re.compile(r"(\w+)=([^;]*)")
_QUALIFIER = re.compile(r"\s*([^:;\n]+?)\s*(?::\s*([^;\n]*?)\s*)?(?:[;\n]|\Z)")


class _Side(NamedTuple):
    """One side of a connector: how its columns and ids begin, and where EA writes the class there."""

    columns: str
    id: str
    object: str
    property: str
    tags: str


_SOURCE = _Side(
    "source", "EAID_src", "start_object_id", "connectorSrcEnd property", "ASSOCIATION_SOURCE"
)
_TARGET = _Side(
    "dest", "EAID_dst", "end_object_id", "connectorDestEnd property", "ASSOCIATION_TARGET"
)


class ConnectorFacts:
    """Reads `t_connector` and what hangs on it."""

    def __init__(self, tables: TableFacts, rows: Rows) -> None:
        self._tables, self._rows = tables, rows
        self._facts = tables.facts
        self._tags = rows.by("t_connectortag", "elementid", "propertyid")
        self._end_tags = rows.by("t_taggedvalue", "elementid")
        self._rules = rows.by("t_connectorconstraint", "connectorid")
        self._end_rules = rows.by("t_roleconstraint", "connectorid")

    def read(self) -> None:
        """Every connector, in the order they were drawn."""
        for row in self._rows.all("t_connector", "connector_id"):
            spot = self._tables.spot(row)
            kind = row.text("connector_type")
            start, end = (self._object(row, side) for side in (_SOURCE, _TARGET))
            if kind in _ASSOCIATIONS:
                self._association(row, spot)
            elif kind == "Generalization" and start and end:
                name = self._define("Generalization", row, start, spot)
                self._facts.append(Link("general", name, end, spot))
            elif kind in _DEPENDENCIES and start and end:
                name = self._define(_DEPENDENCIES[kind], row, self._package_of(row), spot)
                self._facts.append(Link("client", name, start, spot))
                self._facts.append(Link("supplier", name, end, spot))
            elif kind == "NoteLink" and start and end:
                note, about = (start, end) if self._is_note(row, _SOURCE) else (end, start)
                self._facts.append(Link("annotated", note, about, spot))
            else:
                what = kind or "Connector without a type"
                self._facts.append(Unknown(what if start and end else f"{what} to nothing", spot))

    def _object(self, row: Row, side: _Side) -> str | None:
        """What stands on a side; outside the exported package nothing is known but its number."""
        key = row.text(side.object)
        known = self._tables.objects.get(key)
        if known is not None or key in ("", "0"):
            return known
        outside = self._tables.objects[key] = f"@t_object:{key}"
        self._facts.append(Define(outside, "External", f"t_object {key}", None, (0, 0), {}))
        return outside

    def _is_note(self, row: Row, side: _Side) -> bool:
        return self._tables.kinds.get(row.text(side.object)) == "Comment"

    def _define(self, metaclass: str, row: Row, owner: str | None, spot: Spot) -> str:
        name = self._id(row)
        title = row.text("name").strip()
        self._facts.append(Define(name, metaclass, title, owner, spot, {}))
        self._carry(name, row, spot)
        return name

    @staticmethod
    def _id(row: Row) -> str:
        guid = row.text("ea_guid").strip("{} ").replace("-", "_")
        return f"EAID_{guid}" if guid else f"@t_connector:{row.text('connector_id')}"

    def _carry(self, name: str, row: Row, spot: Spot) -> None:
        """What is said of a connector itself."""
        self._tables.documented(name, row.text("notes"), spot)
        self._tables.marked(name, row, "connector property", "stereotype", spot)
        for tag in self._tags.get(row.text("connector_id"), ()):
            self._tables.tagged(name, tag, "value")
        for rule in self._rules.get(row.text("connector_id"), ()):
            self._tables.constraint(name, rule, "constrainttype")

    # -- associations ---------------------------------------------------------------------------
    def _association(self, row: Row, spot: Spot) -> None:
        """An association, or what makes a class an association class: that has a row of its own."""
        is_class = (
            row.text("subtype") == "Class"
            and self._tables.kinds.get(row.text("pdata1")) == "AssociationClass"
        )
        if is_class:
            name = self._tables.objects[row.text("pdata1")]
            self._carry(name, row, spot)
        else:
            name = self._define("Association", row, self._package_of(row), spot)
        ends = {side: self._end_id(row, side) for side in (_TARGET, _SOURCE)}
        for end in ends.values():  # EA names the target first
            self._facts.append(Link("member", name, end, spot))
        for side, other in ((_TARGET, _SOURCE), (_SOURCE, _TARGET)):
            self._end(row, side, other, ends[side], name)

    def _package_of(self, row: Row) -> str | None:
        """A line stands in the package of the class it starts at."""
        return self._tables.package_of.get(row.text(_SOURCE.object))

    def _end_id(self, row: Row, side: _Side) -> str:
        guid = row.text("ea_guid").strip("{} ").replace("-", "_")
        return side.id + guid[2:] if guid else f"@{side.id}:{row.text('connector_id')}"

    def _end(self, row: Row, side: _Side, other: _Side, name: str, association: str) -> None:
        spot, begin = self._tables.spot(row), side.columns
        style = dict(_STYLE.findall(row.text(f"{begin}style")))
        features: dict[str, object] = {"association": association}
        stated = _CARDINALITY.match(row.text(f"{begin}card"))
        if stated:
            features["lower"] = stated[1] or ("0" if stated[2] == "*" else stated[2])
            features["upper"] = stated[2]
        # A diamond is drawn at the whole; UML states it at the part, on the other side.
        drawn = _AGGREGATIONS.get(row.number(f"{other.columns}isaggregate"))
        if drawn:
            features["aggregation"] = drawn
        if row.is_true(f"{begin}isordered"):
            features["isOrdered"] = True
        if style.get("AllowDuplicates") == "1":
            features["isUnique"] = False
        if style.get("Derived") == "1":
            features["isDerived"] = True
        far = self._object(row, other)
        owner = association
        if far is not None and _is_navigable(row, side, style):
            # The class outside the export cannot own the end; it is navigable all the same.
            owner = far if row.text(other.object) in self._tables.kinds else association
            features["isNavigable"] = True
        title = row.text(f"{begin}role").strip()
        self._facts.append(Define(name, "Property", title, owner, spot, features))
        target = self._object(row, side)
        if target is not None:
            self._facts.append(Link("type", name, target, spot))
        text = plain(row.text(f"{begin}rolenote"))
        if text:
            self._facts.append(Document(name, text, None, spot))
        if style.get("alias"):
            alias = html.unescape(style["alias"]).strip()
            self._facts.append(Tagged(name, "alias", alias, spot))
        self._tables.marked(name, row, side.property, f"{begin}stereotype", spot)
        self._end_extras(row, side, name, spot)

    def _end_extras(self, row: Row, side: _Side, name: str, spot: Spot) -> None:
        for tag in self._end_tags.get(row.text("ea_guid"), ()):
            if tag.text("baseclass") == side.tags:
                self._tables.tagged(name, tag, "notes")
        for rule in self._end_rules.get(row.text("connector_id"), ()):
            if rule.text("connectorend").lower().startswith(side.columns):
                self._tables.constraint(name, rule, "constrainttype")
        written = row.text(f"{side.columns}qualifier")
        for number, stated in enumerate(_QUALIFIER.finditer(written) if written.strip() else ()):
            qualifier = f"{name}/q{number}"
            self._facts.append(Define(qualifier, "Property", stated[1], name, spot, {}))
            self._facts.append(Link("qualifier", name, qualifier, spot))
            if stated[2]:
                self._facts.append(Featured(qualifier, "typeName", stated[2], spot))


def _is_navigable(row: Row, side: _Side, style: dict[str, str]) -> bool:
    """Whether an end can be reached: by its own statement, else by the connector's direction."""
    stated = style.get("Navigable")
    if stated in ("Navigable", "Non-Navigable"):
        return stated == "Navigable"
    towards = "-> Destination" if side is _TARGET else "Destination -> Source"
    return row.text("direction") == "Bi-Directional" or towards in row.text("direction")
