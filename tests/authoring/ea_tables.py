"""Authors the tables of an Enterprise Architect repository from the same descriptions as `ea_xmi`: as a
`.qea`, which is SQLite, and as native package XML.

Neither form holds generalization sets and ends beyond two, and of a qualifier they hold no more than a text.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping

from tests.authoring.ea_form import FORMS
from tests.authoring.ea_index import Index, braced, guid
from tests.authoring.ea_model import (
    Association,
    AssociationClass,
    Attribute,
    Box,
    Classifier,
    Diagram,
    End,
    Enumeration,
    Literal,
    Model,
    Named,
    Package,
)
from tests.authoring.ea_nodes import Node
from tests.authoring.ea_profiles import MEMO, ProfileWriter, is_memo

Value = str | int | None
Tables = dict[str, list[dict[str, Value]]]
_AGGREGATIONS = {"none": 0, "shared": 1, "composite": 2}
_NAVIGABILITY = {None: "Unspecified", True: "Navigable", False: "Non-Navigable"}
_ROOT = 1  # the package above all others, which an export of a package leaves out


def write_qea(model: Model, *, with_root: bool = True) -> bytes:
    """The model as a repository, whose root EA calls `Model`."""
    database = sqlite3.connect(":memory:")
    for name, rows in tables_of(model, with_root=with_root).items():
        columns = list(dict.fromkeys(column for row in rows for column in row))
        database.execute(f"create table {name} ({', '.join(map(_quoted, columns))})")
        marks = ", ".join("?" * len(columns))
        values = ([row.get(column) for column in columns] for row in rows)
        database.executemany(f"insert into {name} values ({marks})", values)
    database.commit()
    return database.serialize()


def _quoted(column: str) -> str:
    return f'"{column}"'


def write_native(model: Model) -> bytes:
    """The model as native XML of its packages."""
    nodes = []
    for name, rows in tables_of(model, with_root=False).items():
        written = []
        for row in rows:
            columns = (
                Node("Column", {"name": column, "value": str(value)})
                for column, value in row.items()
                if value not in (None, "")
            )
            written.append(Node("Row", {}, *columns, Node("Extension")))
        nodes.append(Node("Table", {"name": name}, *written))
    first = model.packages[0]
    head = {"name": first.name, "guid": braced(Index(model).guid(first))}
    lines = Node("Package", head, *nodes).lines()
    prolog = '<?xml version="1.0" encoding="windows-1252" standalone="no" ?>\n'
    text = prolog + "".join(line + "\n" for line in lines)
    return text.encode("windows-1252", errors="xmlcharrefreplace")


def tables_of(model: Model, *, with_root: bool) -> Tables:
    """The rows of every table."""
    writer = TableWriter(model)
    writer.write(with_root)
    return writer.tables


class TableWriter:
    """Writes one model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._index = Index(model)
        self._profiles = ProfileWriter(self._index, FORMS["2.5.1"])
        self.tables: Tables = {}

    def write(self, with_root: bool) -> None:
        """Everything there is."""
        if with_root:
            root = {"Package_ID": _ROOT, "Name": "Model", "Parent_ID": 0}
            self._add("t_package", root | {"ea_guid": braced(guid(f"{self._model.name}/root"))})
        for place, package in enumerate(self._index.packages()):
            self._package(package, place)
        for line in self._index.connections:
            self._association(line)
        for child in self._index.classifiers():
            for parent in child.parents:
                self._generalization(child, parent)
        for arrow in self._index.dependencies:
            ends = (arrow.client, arrow.supplier)
            self._connector(arrow, self._index.guid(arrow), arrow.kind, ends)

    def _add(self, table: str, row: Mapping[str, Value]) -> None:
        self.tables.setdefault(table, []).append(dict(row))

    def _number(self, element: Named) -> int:
        return _ROOT + int(self._index.number(element))

    def _object(self, name: str) -> int:
        return self._number(self._index.must_find(name))

    # -- packages and classifiers ---------------------------------------------------------------
    def _package(self, package: Package, place: int) -> None:
        owner = self._index.owners[id(package)]
        number, identity = self._number(package), braced(self._index.guid(package))
        above = self._number(owner) if owner else _ROOT
        row = {"Package_ID": number, "Name": package.name, "Parent_ID": above, "TPos": place}
        self._add("t_package", row | {"Notes": package.notes, "ea_guid": identity})
        mark = {"Object_ID": number, "Object_Type": "Package", "Name": package.name}
        self._add("t_object", mark | self._said(package) | {"PDATA1": number, "Package_ID": above})
        self._carried(package, "element property", "t_objectproperties")
        for position, member in enumerate(package.members):
            if isinstance(member, Classifier):
                self._classifier(member, number, position)
        for diagram in package.diagrams:
            self._diagram(diagram, number)

    def _said(self, element: Named) -> dict[str, Value]:
        first = element.stereotypes[0] if element.stereotypes else None
        identity = braced(self._index.guid(element))
        return {"Stereotype": first, "Note": element.notes, "ea_guid": identity}

    def _classifier(self, one: Classifier, package: int, place: int) -> None:
        is_line = isinstance(one, AssociationClass)
        number = self._number(one)
        row: dict[str, Value] = {
            "Object_ID": number,
            "Object_Type": "Class" if is_line else one.metaclass,
            "Name": one.name,
            "Package_ID": package,
            "TPos": place,
            "NType": 17 if is_line else 0,
            "Abstract": str(int(one.is_abstract)),
        }
        self._add("t_object", row | self._said(one))
        self._carried(one, "element property", "t_objectproperties")
        literals = tuple(one.literals) if isinstance(one, Enumeration) else ()
        for position, feature in enumerate((*one.attributes, *literals)):
            self._feature(feature, number, position)
        for rule in one.constraints:
            # EA's notes are HTML
            text = rule.text.replace("<", "&lt;").replace(">", "&gt;")
            told = {"Constraint": rule.name, "ConstraintType": rule.type, "Notes": text}
            self._add("t_objectconstraint", {"Object_ID": number} | told)

    def _feature(self, feature: Attribute | Literal, owner: int, place: int) -> None:
        is_value = isinstance(feature, Literal)
        one = feature if isinstance(feature, Attribute) else Attribute(feature.name)
        code = feature.code if isinstance(feature, Literal) else feature.initial
        found = self._index.find(one.type)
        row: dict[str, Value] = {
            "Object_ID": owner,
            "Name": feature.name,
            "Stereotype": feature.stereotypes[0] if feature.stereotypes else None,
            "IsOrdered": int(one.is_ordered),
            "AllowDuplicates": int(not one.is_unique),
            "LowerBound": one.lower,
            "UpperBound": one.upper,
            "Notes": feature.notes,
            "Derived": str(int(one.is_derived)),
            "ID": self._number(feature),
            "Pos": place,
            "Length": 0,
            "Const": int(one.is_read_only),
            "Classifier": str(self._number(found)) if found is not None else "0",
            "Default": code or None,
            "Type": one.type or None,
            "ea_guid": braced(self._index.guid(feature)),
            "StyleEx": f"IsLiteral={int(is_value)};volatile=0;union=0;",
        }
        self._add("t_attribute", row)
        self._carried(feature, "attribute property", "t_attributetag", one.is_id)

    def _carried(self, element: Named, kind: str, table: str, is_id: bool = False) -> None:
        """Stereotypes in full, and tags."""
        self._references(element, kind, braced(self._index.guid(element)), is_id)
        owner = "Object_ID" if table == "t_objectproperties" else "ElementID"
        for name, value, notes in self._tags(element):
            row = {owner: self._number(element), "Property": name, "Value": value, "Notes": notes}
            self._add(table, row)

    def _references(self, element: Named, kind: str, client: str, is_id: bool = False) -> None:
        for name, body in self._profiles.references(element, is_id):
            row = {"Name": name, "Type": kind, "Description": body, "Client": client}
            self._add("t_xref", row)

    def _tags(self, element: Named) -> Iterator[tuple[str, str, str]]:
        for name, (value, remark) in self._profiles.tags(element).items():
            yield (name, MEMO, value) if is_memo(name, value) else (name, value, remark)

    # -- lines ----------------------------------------------------------------------------------
    def _connector(
        self, line: Named, identity: str, kind: str, ends: tuple[str, str], **more: Value
    ) -> int:
        number = len(self.tables.get("t_connector", ())) + 1
        row: dict[str, Value] = {
            "Connector_ID": number,
            "Name": line.name or None,
            "Direction": "Source -> Destination",
            "Notes": line.notes,
            "Connector_Type": kind,
            "Start_Object_ID": self._object(ends[0]),
            "End_Object_ID": self._object(ends[1]),
            "Stereotype": line.stereotypes[0] if line.stereotypes else None,
            "ea_guid": braced(identity),
        }
        self._add("t_connector", row | more)
        self._references(line, "connector property", braced(identity))
        for name, value, notes in self._tags(line):
            row = {"ElementID": number, "Property": name, "VALUE": value, "NOTES": notes}
            self._add("t_connectortag", row)
        return number

    def _generalization(self, child: Classifier, parent: str) -> None:
        identity = self._index.generalization_id(child, parent).removeprefix("EAID_")
        names = (child.name, parent)
        number = self._connector(Named(""), identity, "Generalization", names)
        # two classes may have one name: the line starts at this one
        self.tables["t_connector"][number - 1]["Start_Object_ID"] = self._number(child)

    def _association(self, line: Association | AssociationClass) -> None:
        source, target = line.ends[:2]
        is_class = isinstance(line, AssociationClass)
        identity = self._index.connector_guid(line)
        drawn = {"none": "Association"}.get(target.aggregation, "Aggregation")
        more: dict[str, Value] = {
            "SubType": "Class" if is_class else None,
            "PDATA1": str(self._number(line)) if is_class else None,
            "Direction": "Unspecified",
        }
        for side, end in (("Source", source), ("Dest", target)):
            more |= self._end(side, end)
        bare = Named(line.name) if is_class else line
        self._connector(bare, identity, drawn, (source.of, target.of), **more)
        for side, base, end in (
            ("connectorSrcEnd property", "ASSOCIATION_SOURCE", source),
            ("connectorDestEnd property", "ASSOCIATION_TARGET", target),
        ):
            self._references(end, side, braced(identity))
            for name, value, notes in self._tags(end):
                text = f"{value}$ea_notes={notes}" if notes else value
                row = {"ElementID": braced(identity), "BaseClass": base, "TagValue": name}
                self._add("t_taggedvalue", row | {"Notes": text})

    @staticmethod
    def _end(side: str, end: End) -> dict[str, Value]:
        qualifiers = "; ".join(f"{one.name}: {one.type}" for one in end.qualifiers)
        style = (
            f"Union=0;Derived={int(end.is_derived)};AllowDuplicates={int(not end.is_unique)};"
            f"Owned=0;Navigable={_NAVIGABILITY[end.navigable]};"
        )
        return {
            f"{side}Card": end.multiplicity,
            f"{side}Role": end.name or None,
            f"{side}RoleNote": end.notes or None,
            f"{side}IsAggregate": _AGGREGATIONS[end.aggregation],
            f"{side}IsOrdered": int(end.is_ordered),
            f"{side}Qualifier": qualifiers or None,
            f"{side}Stereotype": end.stereotypes[0] if end.stereotypes else None,
            f"{side}Style": style,
        }

    # -- diagrams -------------------------------------------------------------------------------
    def _diagram(self, diagram: Diagram, package: int) -> None:
        number = self._number(diagram)
        row = {"Diagram_ID": number, "Package_ID": package, "Diagram_Type": "Logical"}
        identity = braced(self._index.guid(diagram))
        self._add("t_diagram", row | {"Name": diagram.name, "ea_guid": identity})
        for place, (name, box) in enumerate(diagram.boxes.items()):
            where = {"Diagram_ID": number, "Object_ID": self._object(name), "Sequence": place}
            self._add("t_diagramobjects", where | _sides(box))


def _sides(box: Box) -> dict[str, Value]:
    """EA counts upwards: what is below the upper edge is negative."""
    return {
        "RectLeft": box.left,
        "RectTop": -box.top,
        "RectRight": box.left + box.width,
        "RectBottom": -(box.top + box.height),
    }
