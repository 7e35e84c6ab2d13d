"""How the objects of a profile's JSON documents become rows of its tables.

A document nests what tables keep apart: parts within wholes, values within arrays, the key of another object
where a table has a column. The rules are about the tables' rows, so that every form of delivery is held to the
same ones. Where a table has a key that documents do not know, the text of the object's own key stands for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.data.expected import ExpectedTable
from generator.data.forms import WRITTEN
from generator.model.elements import ElementKey
from generator.physical.designs import Designs
from generator.physical.documents_types import (
    Documents,
    Entity,
    Keyed,
    Listed,
    ObjectType,
    Property,
    Role,
    Shape,
    Simple,
    Typed,
)
from generator.physical.relational import InRow, InRows, Path

Steps = tuple[str, ...]
"""Names of properties, from an object inwards."""


class Text(NamedTuple):
    """The value at a place of the object; `kinds` are the JSON types it may have, as the engine names them,
    and `pattern` what the text of it is like where nothing else looks at that."""

    at: Steps
    kinds: tuple[str, ...]
    pattern: str = ""


class Mirror(NamedTuple):
    """References that say from the other end what a column of the objects referred to says: the objects at
    `end` are rows of `table`, whose columns `key` name them and whose columns `back` point here."""

    name: str
    end: ElementKey
    table: str
    key: tuple[str, ...]
    back: tuple[str, ...]


OWNER, OTHER = "owner", "other"
"""The columns of a mirror's own table: the object's key, and that of the one it refers to."""


class KeyOf(NamedTuple):
    """The key of an object, as one text: the values at these places, or, without any, its own place."""

    parts: tuple[Steps, ...]


class OfParent(NamedTuple):
    """The key of the object that this one stands in; `part` counts where it has several columns."""

    part: int | None = None


class Position(NamedTuple):
    """Where in its array the object or value stands, from 0."""


Cell = Text | KeyOf | OfParent | Position


@dataclass(slots=True)
class Rows:
    """Objects that become rows. `root` is the array of the document, or None for those within the objects of
    `parent` at the place `at`: one object, an array of them or of values, or an object of them by key.
    """

    root: str | None
    parent: Rows | None
    at: Steps
    form: str  # "root", "one", "many", "values", "keyed"
    key: KeyOf
    allowed: tuple[str, ...] | None  # names of properties; None for values
    tables: dict[str, dict[str, Cell]] = field(default_factory=dict)
    misfits: list[Text] = field(default_factory=list)  # what is in no column by itself
    closed: dict[Steps, tuple[str, ...]] = field(
        default_factory=dict
    )  # the names in objects within


_KINDS = {
    "integer": ("BIGINT", "UBIGINT", "HUGEINT", "DOUBLE"),
    "decimal": ("BIGINT", "UBIGINT", "HUGEINT", "DOUBLE"),
    "real": ("BIGINT", "UBIGINT", "HUGEINT", "DOUBLE"),
    "year": ("BIGINT", "UBIGINT"),
    "boolean": ("BOOLEAN",),
    "json": (),
}
_TEXT = ("VARCHAR",)
_STRUCTURED = (Role.STRUCTURE, Role.UNION)


@dataclass(frozen=True, slots=True)
class Layout:
    """For each root of the delivery document the rows that its objects become, wholes before parts."""

    roots: dict[str, list[Rows]]
    mirrors: tuple[Mirror, ...]


def layout_of(designs: Designs, tables: Sequence[ExpectedTable]) -> Layout:
    """How the documents of a profile become rows of its tables."""
    maker = _Maker(designs, tables)
    roots = {one.name: list(maker.root(one.name, one.type)) for one in designs.documents.roots}
    return Layout(roots, tuple(maker.mirrors.values()))


class _Maker:
    def __init__(self, designs: Designs, tables: Sequence[ExpectedTable]) -> None:
        self._documents: Documents = designs.documents
        self._places = designs.relational.places
        self._tables = {one.name: one for one in tables}
        self._of_element: dict[ElementKey, list[str]] = {}
        self.mirrors: dict[str, Mirror] = {}
        for table in designs.relational.tables:
            if table.element is not None:
                self._of_element.setdefault(table.element, []).append(table.name)

    def root(self, name: str, type_name: str) -> Iterator[Rows]:
        """The rows of a root's objects and of all within them."""
        type_ = self._documents.by_name[type_name]
        if isinstance(type_, ObjectType):
            yield from self._objects(type_, Rows(name, None, (), "root", KeyOf(()), ()))

    def _objects(self, type_: ObjectType, rows: Rows) -> Iterator[Rows]:
        """Objects of a type: their own row, then those of what stands in them."""
        properties = self._properties(type_)
        rows.allowed = tuple(one.name for one in properties)
        entity = self._entity(type_)
        keys = entity.key if entity is not None else ()
        rows.key = self._key(keys)
        rows.misfits += [_own_id(one) for one in keys if one.element is None]
        for table in self._of_element.get(type_.element or 0, ())[:1]:
            rows.tables.setdefault(table, {})
        inner = list(self._within(properties, (), (), rows))
        for name, cells in rows.tables.items():
            table = self._tables[name]
            if len(table.primary_key) == 1 and table.primary_key[0] not in cells:
                cells[table.primary_key[0]] = rows.key
        yield rows
        yield from inner

    def _properties(self, type_: ObjectType) -> tuple[Property, ...]:
        inherited = [
            one
            for base in type_.bases
            if isinstance(self._documents.by_name[base], ObjectType)
            for one in self._properties(self._documents.by_name[base])  # type: ignore[arg-type]
        ]
        return (*inherited, *type_.properties)

    def _entity(self, type_: ObjectType) -> Entity | None:
        return self._documents.entities.get(type_.element) if type_.element is not None else None

    def _key(self, properties: Sequence[Property], at: Steps = ()) -> KeyOf:
        parts: list[Steps] = []
        for one in properties:
            inner = one.shape
            if isinstance(inner, Typed) and inner.role is Role.REFERENCE:
                parts += self._reference(inner, (*at, one.name)).parts
            else:
                parts.append((*at, one.name))
        return KeyOf(tuple(parts))

    def _reference(self, shape: Typed, at: Steps) -> KeyOf:
        type_ = self._documents.by_name[shape.type]
        return self._key(self._properties(type_) if isinstance(type_, ObjectType) else (), at)

    # -- what stands in an object -----------------------------------------------------------------
    def _within(
        self, properties: Sequence[Property], path: Path, at: Steps, rows: Rows
    ) -> Iterator[Rows]:
        for one in properties:
            here, steps = (*path, one.element or 0), (*at, one.name)
            match one.shape:
                case Typed(type_name, role) if role in _STRUCTURED:
                    inner = self._documents.by_name[type_name]
                    rows.misfits.append(Text(steps, ("OBJECT",)))
                    if isinstance(inner, ObjectType):
                        rows.closed[steps] = tuple(one.name for one in self._properties(inner))
                        yield from self._within(self._properties(inner), here, steps, rows)
                case Typed(_, Role.REFERENCE) as shape:
                    self._look_into(shape, steps, rows)
                    self._point(here, self._reference(shape, steps), rows)
                case Typed(type_name, Role.ENTITY):
                    yield from self._parts(type_name, here, rows, steps, "one")
                case Listed(item):
                    rows.misfits.append(Text(steps, ("ARRAY",)))
                    yield from self._listed(item, here, rows, steps)
                case Keyed(_, Typed(type_name, _)):
                    rows.misfits.append(Text(steps, ("OBJECT",)))
                    yield from self._parts(type_name, here, rows, steps, "keyed")
                case shape:
                    self._value(here, Text(steps, _kinds(shape)), rows)

    def _value(self, path: Path, text: Text, rows: Rows) -> None:
        for place in self._places.get(path, ()):
            if isinstance(place, InRow) and len(place.columns) == 1:
                rows.tables.setdefault(place.table, {})[place.columns[0]] = text

    def _point(self, path: Path, key: KeyOf, rows: Rows) -> None:
        """A reference: its key's text in one column, or its parts in as many."""
        for place in self._places.get(path, ()):
            if isinstance(place, InRow):
                cells = rows.tables.setdefault(place.table, {})
            elif place.table in rows.tables:  # the row is a link itself
                cells = rows.tables[place.table]
                _owned(cells, place.owner)
            else:
                continue
            for column, cell in _spread(place.columns, key):
                cells.setdefault(column, cell)

    def _listed(self, item: Shape, path: Path, rows: Rows, at: Steps) -> Iterator[Rows]:
        places = [one for one in self._places.get(path, ()) if isinstance(one, InRows)]
        match item:
            case Typed(type_name, Role.ENTITY | Role.LINK):
                yield from self._parts(type_name, path, rows, at, "many")
            case Typed(_, Role.REFERENCE) as shape:
                key = self._reference(shape, ())
                for place in places:
                    if place.columns:
                        made = self._made(rows, at, "many", KeyOf(()), place)
                        made.tables[place.table].update(_spread(place.columns, key))
                    else:
                        made = self._mirrored(path[-1], place, rows, at, key)
                    self._look_into(shape, (), made)
                    yield made
            case Typed(type_name, role) if role in _STRUCTURED:
                yield from self._structures(type_name, path, rows, at)
            case shape:
                for place in places:
                    made = self._made(rows, at, "values", KeyOf(()), place)
                    made.tables[place.table][place.columns[0]] = Text((), _kinds(shape))
                    yield made

    def _look_into(self, shape: Typed, at: Steps, rows: Rows) -> None:
        """What a reference must be like in itself."""
        type_ = self._documents.by_name[shape.type]
        rows.misfits.append(Text(at, ("OBJECT",)))
        if not isinstance(type_, ObjectType):
            return
        properties = self._properties(type_)
        rows.closed[at] = tuple(one.name for one in properties)
        for one in properties:
            inner = one.shape
            if isinstance(inner, Typed) and inner.role is Role.REFERENCE:
                self._look_into(inner, (*at, one.name), rows)
            else:
                rows.misfits.append(Text((*at, one.name), _kinds(inner)))

    def _mirrored(self, end: ElementKey, place: InRows, rows: Rows, at: Steps, key: KeyOf) -> Rows:
        name = f"{place.home}.{'.'.join(at)}"
        there = self._tables[place.table].primary_key
        self.mirrors[name] = Mirror(name, end, place.table, there, place.owner)
        return Rows(
            None, rows, at, "many", KeyOf(()), None, {name: {OWNER: OfParent(), OTHER: key}}
        )

    def _structures(self, type_name: str, path: Path, rows: Rows, at: Steps) -> Iterator[Rows]:
        type_ = self._documents.by_name[type_name]
        if not isinstance(type_, ObjectType):
            return
        made: Rows | None = None
        for one in self._properties(type_):
            for place in self._places.get((*path, one.element or 0), ()):
                if isinstance(place, InRows) and len(place.columns) == 1:
                    made = made or self._made(rows, at, "many", KeyOf(()), place)
                    made.tables[place.table][place.columns[0]] = Text(
                        (one.name,), _kinds(one.shape)
                    )
        if made is not None:
            made.allowed = tuple(one.name for one in self._properties(type_))
            yield made

    def _made(self, rows: Rows, at: Steps, form: str, key: KeyOf, place: InRows) -> Rows:
        """Rows of a table of many values."""
        made = Rows(None, rows, at, form, key, None, {place.table: {}})
        cells = made.tables[place.table]
        _owned(cells, place.owner)
        for one in self._tables[place.table].columns:
            if one.name not in cells and one.name == "position":
                cells[one.name] = Position()
        return made

    def _parts(
        self, type_name: str, path: Path, rows: Rows, at: Steps, form: str
    ) -> Iterator[Rows]:
        """Parts within a whole: rows of their own that point at it."""
        type_ = self._documents.by_name[type_name]
        if not isinstance(type_, ObjectType):
            return
        made = Rows(None, rows, at, form, KeyOf(()), ())
        for place in self._places.get(path, ()):
            if isinstance(place, InRows):
                _owned(made.tables.setdefault(place.table, {}), place.owner)
        yield from self._objects(type_, made)


def _own_id(one: Property) -> Text:
    """What an object is known by that the model gives no key."""
    primitive = one.shape.primitive if isinstance(one.shape, Simple) else ""
    written = WRITTEN.get(primitive)
    return Text((one.name,), _kinds(one.shape), written.pattern if written else "")


def _kinds(shape: Shape) -> tuple[str, ...]:
    return _KINDS.get(shape.primitive, _TEXT) if isinstance(shape, Simple) else _TEXT


def _spread(columns: Sequence[str], key: KeyOf) -> Iterator[tuple[str, Cell]]:
    if len(columns) == len(key.parts) > 1:
        yield from (
            (column, KeyOf((part,))) for column, part in zip(columns, key.parts, strict=True)
        )
    elif len(columns) == 1:
        yield columns[0], key


def _owned(cells: dict[str, Cell], owner: Sequence[str]) -> None:
    for number, column in enumerate(owner):
        cells.setdefault(column, OfParent(number if len(owner) > 1 else None))
