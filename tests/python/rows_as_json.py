"""The rows of a schema as a document: the same objects, as the document design states them."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any
from uuid import UUID

from generator.model.elements import Attribute, Classifier, Element, End
from generator.model.indexes import Associations
from generator.physical.designs import Designs
from generator.physical.documents_types import (
    Among,
    Constant,
    Keyed,
    Listed,
    ObjectType,
    Property,
    Role,
    Shape,
    Simple,
    Typed,
)
from generator.physical.relational import ForeignKey, InRow, InRows
from tests.proof.graph import Graph, Object
from tests.proof.rows import Row, Rows
from tests.proof.samples import matching

NOWHERE = 987654


class Writer:
    """Writes the objects of a graph as JSON."""

    def __init__(self, designs: Designs, rows: Rows, more: tuple[tuple[str, Row], ...]) -> None:
        self._designs, self._model = designs, designs.narrowed.model
        self._graph = Graph(rows, self._model, more)
        self._tables = {one.element: one.name for one in reversed(designs.relational.tables)}
        self._rows = {
            id(one): (table, row)
            for table, objects in self._graph.objects.items()
            for one, row in zip(objects, self._graph.rows[table], strict=True)
        }
        self._opposite = self._model.index(Associations).opposite
        for key, places in designs.relational.places.items():
            for place in places:
                if isinstance(place, InRows) and place.columns:
                    self._complete(self._model.get(key[-1]), place)
        for table in designs.relational.tables:
            for key in table.foreign_keys:
                if key.columns == table.primary_key and table.element is not None:
                    self._join(table.name, key)

    def _join(self, table: str, key: ForeignKey) -> None:
        """The parts of an object in the table of its class and in that of the superclass are one object."""
        graph = self._graph
        objects, above = graph.objects[table], graph.objects[key.table]
        by_key = {
            tuple(self._rows[id(one)][1][name] for name in key.references): one for one in above
        }
        for number, one in enumerate(objects):
            row = self._rows[id(one)][1]
            whole = by_key[tuple(row[name] for name in key.columns)]
            whole.update(one)
            above[:] = [each for each in above if each is not whole]
            objects[number] = whole
            self._rows[id(whole)] = table, row

    def _complete(self, element: Element, place: InRows) -> None:
        """What the graph leaves out: objects of links know their ends, and values of their own table."""
        graph = self._graph
        if isinstance(element, End):
            for one, row in zip(graph.objects[place.table], graph.rows[place.table], strict=True):
                one[element.name] = graph._referred(place.table, place.columns, row)
            return
        for one, row in zip(graph.objects[place.home], graph.rows[place.home], strict=True):
            key = [row[name] for name in place.key]
            children = [
                each for each in graph.rows[place.table] if [each[n] for n in place.owner] == key
            ]
            one[element.name] = [each[place.columns[0]] for each in children]

    def document(self) -> dict[str, Any]:
        """The whole delivery."""
        documents = self._designs.documents
        return {
            root.name: [
                self._object(one, documents.by_name[root.type])
                for one in self._graph.objects[self._tables[root.element]]
            ]
            for root in documents.roots
        }

    def _object(self, one: Object, type_: Any) -> dict[str, Any]:
        assert isinstance(type_, ObjectType)
        found = {prop.name: self._property(one, prop) for prop in type_.properties}
        return {name: value for name, value in found.items() if value is not None}

    def _property(self, one: Object, prop: Property) -> Any:
        if isinstance(prop.shape, Constant) and prop.element is None:
            return prop.shape.value
        if isinstance(prop.shape, Among) and prop.element is None:
            return self._kind(one, prop)
        if prop.element is None:
            table, row = self._rows[id(one)]
            (key,) = next(
                each for each in self._graph._schema.tables if each.name == table
            ).primary_key
            return plain(row[key])
        element = self._model.get(prop.element)
        if isinstance(element, Attribute):
            return self._value(one.get(element.name), prop.shape)
        if isinstance(element, Classifier):  # the objects of an association class
            linked = self._graph.objects[self._tables[element.key]]
            mine = [each for each in linked if any(far is one for far in each.values())]
            return [self._inside(each, prop.shape) for each in mine]
        assert isinstance(element, End)
        return self._led(one, element, prop.shape)

    def _kind(self, one: Object, prop: Property) -> str:
        """Which class an object that is referred to is of, by what objects of the class say of themselves."""
        table, _row = self._rows[id(one)]
        return next(
            each.shape.value
            for type_ in self._designs.documents.types
            if isinstance(type_, ObjectType) and self._tables.get(type_.element) == table
            for each in type_.properties
            if isinstance(each.shape, Constant) and each.name == prop.name
        )

    def _value(self, value: Any, shape: Shape) -> Any:
        """A value of an attribute; its parts by their names in JSON, and nothing where none has a value."""
        if not isinstance(value, dict):
            return plain(value)
        assert isinstance(shape, Typed)
        type_ = self._designs.documents.by_name[shape.type]
        assert isinstance(type_, ObjectType)
        parts = {
            one.name: self._value(value.get(self._model.get(one.element).name), one.shape)
            for one in type_.properties
            if one.element is not None
        }
        return {name: part for name, part in parts.items() if part is not None} or None

    def _led(self, one: Object, end: End, shape: Shape) -> Any:
        far = one.get(end.name)
        if isinstance(shape, Keyed):
            other = self._opposite(end)
            assert other is not None and end.type is not None
            everyone = self._graph.objects[self._tables[end.type]]
            far = [each for each in everyone if each[other.name] is one]
            (qualifier,) = self._model.qualifiers(other)
            return {str(each[qualifier.name]): self._inside(each, shape.value) for each in far}
        if isinstance(shape, Listed):
            return [self._inside(each, shape) for each in far or ()]
        if far is None and self._dangles(one, end):
            return self._nowhere(shape)
        return None if far is None else self._inside(far, shape)

    def _inside(self, one: Object, shape: Shape) -> Any:
        """An object where it stands: itself, or a reference to it."""
        while isinstance(shape, Listed | Keyed):
            shape = shape.item if isinstance(shape, Listed) else shape.value
        assert isinstance(shape, Typed)
        return self._object(one, self._designs.documents.by_name[shape.type])

    def _dangles(self, one: Object, end: End) -> bool:
        table, row = self._rows[id(one)]
        places = self._designs.relational.places.get((end.key,), ())
        here = [each for each in places if isinstance(each, InRow) and each.table == table]
        return any(row.get(name) is not None for each in here for name in each.columns)

    def _nowhere(self, shape: Shape) -> dict[str, Any]:
        """A reference that nothing answers to."""
        assert isinstance(shape, Typed) and shape.role is Role.REFERENCE
        type_ = self._designs.documents.by_name[shape.type]
        assert isinstance(type_, ObjectType)
        return {
            one.name: _missing(self._designs, one.shape)
            for one in type_.properties
            if one.is_required
        }


def _missing(designs: Designs, shape: Shape) -> Any:
    if isinstance(shape, Typed):
        return designs.documents.by_name[shape.type].codes[-1].value  # type: ignore[union-attr]
    assert isinstance(shape, Simple)
    if shape.primitive == "uuid":
        return str(UUID(int=2**100))
    if shape.limits.pattern is not None:
        return matching(shape.limits.pattern, NOWHERE)
    return 2098 if shape.primitive == "integer" else str(NOWHERE)


def plain(value: Any) -> Any:
    """A value of a row as JSON has it."""
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, datetime.datetime):
        return f"{value.isoformat()}Z"
    if isinstance(value, list):
        return [plain(one) for one in value]
    if isinstance(value, datetime.date | UUID):
        return str(value)
    return value
