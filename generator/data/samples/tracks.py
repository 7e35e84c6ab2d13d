"""How one gets from a row to other rows: those that an association's end leads to, those of the same object in
other tables, and those that hold an object's values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from generator.constraints.evaluate_objects import Way
from generator.data.samples.conditions import columns_of, told_of
from generator.data.samples.rows import Row, View, key_of
from generator.model.elements import ElementKey
from generator.physical.relational import InRow, InRows, Path, Schema
from generator.physical.row_families import Edge, RowFamilies

Go = Callable[[Row], Sequence[Row]]
Step = tuple[str, str, tuple[str, ...], tuple[str, ...]]
_SEVERAL = "its objects stand in more than one table"


class Tracks:
    """The ways of `constraints.evaluate` through the rows of a view; the view can be another each time. Homes are
    tables."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self.families = RowFamilies(schema)
        self.view = View()
        self.reads: set[tuple[str, str]] = set()  # what the ways asked for so far look at
        self.steps: list[Step] = []  # from a table to another; without columns, to all rows of it

    def forget(self) -> None:
        """Begin anew to note what is looked at."""
        self.reads.clear()
        self.steps.clear()

    # -- values ---------------------------------------------------------------------------------
    def value(self, home: str, keys: Path) -> Callable[[Row], Any]:
        """What gives an object's value."""
        name = self.in_row(home, keys)
        if name is not None:
            self.reads.add((home, name))
            return lambda row: row.values[name]
        places = self._schema.places.get(keys, ())
        for place in places:
            go = self._beside(home, place.table) if isinstance(place, InRow) else None
            column = self.in_row(place.table, keys) if go is not None else None
            if go is not None and column is not None:
                self.reads.add((place.table, column))
                return _far(go, column)
        raise LookupError(
            "its values stand in more than one table" if places else "it has no column of its own"
        )

    def column(self, home: str, keys: Path) -> str:
        """Where in a row a value of an object stands."""
        name = self.in_row(home, keys)
        if name is None:
            raise LookupError("its values stand in another table")
        return name

    def in_row(self, home: str, keys: Path) -> str | None:
        """Where in a row itself a value stands, if it does."""
        for one in self._schema.places.get(keys, ()):
            if one.table == home and len(one.columns) == 1:
                return one.columns[0]
        return None

    # -- one object in several rows -------------------------------------------------------------
    def _beside(self, home: str, table: str) -> Go | None:
        """To the same object's row in another table, or to itself."""
        path = self.families.path(home, table)
        if path is None:
            return None
        go: Go = _itself
        for edge in path:
            go = _then(go, self._edge(home, edge))
            home = edge.table
        return go

    def _edge(self, home: str, edge: Edge) -> Go:
        return self.step(home, edge.mine, edge.table, edge.theirs)

    def only(self, place: InRow) -> Callable[[Row], bool]:
        """What tells whether a row of a table is one of a home's."""
        if place.where is None:
            return lambda _row: True
        names = {one.name: one.name for one in self.families.tables[place.table].columns}
        told = told_of(place.where, names)
        if told is None:
            raise LookupError("its class is told by a pattern")
        self.reads |= {(place.table, name) for name in columns_of(place.where)}
        return lambda row: told(row.values) is True

    def taken(self, home: str, target: ElementKey) -> list[Way]:
        """To the same object as one of a class."""
        tables = [self.families.anchor(one.table) for one in self._schema.homes.get(target, ())]
        if home in tables:
            return [Way(_itself, home)]
        found = [(self._beside(home, table), table) for table in dict.fromkeys(tables)]
        return [Way(go, table) for go, table in found if go is not None]

    def seen(self, home: str, target: ElementKey) -> list[Way]:
        """To the same object where it is one of a class."""
        found = []
        for way in self.taken(home, target):
            found.append(Way(_those(way.go, self.kind(way.home, target)), way.home))
        return found

    def kind(self, home: str, target: ElementKey) -> Callable[[Row], bool]:
        """What tells whether an object is one of a class."""
        parts = []
        for one in self._schema.homes.get(target, ()):
            table = self.families.anchor(one.table)
            if table != one.table and one.where is not None:
                raise LookupError("its objects are versions of several classes")
            go = self._beside(home, table)
            if go is not None:
                parts.append(_those(go, self.only(one)))
        return lambda row: any(part(row) for part in parts)

    def every(self, target: ElementKey) -> list[tuple[Callable[[], Sequence[Row]], str]]:
        """What gives the objects of a class, table by table."""
        found = {}
        for one in self._schema.homes.get(target, ()):
            table = self.families.anchor(one.table)
            if table != one.table and one.where is not None:
                raise LookupError("its objects are versions of several classes")
            found[table] = self._in_table(table, self.only(one), one.where is None)
            self.steps.append(("", table, (), ()))
            self.reads |= {(table, name) for name in self.families.key(table)}
        if not found:
            raise LookupError("its class has no table")
        return [(all_, table) for table, all_ in found.items()]

    def _in_table(
        self, table: str, only: Callable[[Row], bool], is_all: bool
    ) -> Callable[[], Sequence[Row]]:
        if is_all:
            return lambda: self.view.of(table)
        return lambda: [row for row in self.view.of(table) if only(row)]

    def identity(self, home: str) -> Callable[[Row], tuple[Any, ...]]:
        """What tells an object from all others."""
        root, names = self.families.root(home), self.families.key(home)
        self.reads |= {(home, name) for name in names}
        return lambda row: (root, *(row.values[name] for name in names))

    # -- ends -----------------------------------------------------------------------------------
    def pointer(self, home: str, end: ElementKey) -> Callable[[Row], tuple[Any, ...]] | None:
        """What tells the object that an end leads to from others, where the row itself holds that."""
        names = self.held(home, end)
        self.reads |= {(home, name) for name in names}
        return (lambda row: tuple(row.values[name] for name in names)) if names else None

    def held(self, home: str, end: ElementKey) -> list[str]:
        """The columns of a row that say where an end leads."""
        places = self._schema.places.get((end,), ())
        here = [one for one in places if isinstance(one, InRow) and one.table == home]
        return [name for one in here for name in one.columns]

    def led(self, home: str, end: ElementKey, way: str) -> list[Way]:
        """To the objects that an end leads to, from the row or another of the same object."""
        found: dict[Any, Way] = {}
        for place in self._schema.places.get((end,), ()):
            start = place.home if isinstance(place, InRows) and way != "linked" else place.table
            go = self._beside(home, start)
            if go is not None:
                for number, each in enumerate(self._across(start, place, way, end)):
                    mark = (place._replace(where=None), each.home, number)
                    found.setdefault(mark, Way(_then(go, each.go), each.home))
        if not found:
            raise LookupError(_SEVERAL)
        return list(found.values())

    def _across(self, start: str, place: InRow | InRows, way: str, end: ElementKey) -> list[Way]:
        if isinstance(place, InRow) or way == "linked":  # the row points at the other
            return self._referred(start, place.columns, end)
        near = self.step(start, place.key, place.table, place.owner)
        if way == "link" or not place.columns:  # the others point at the row
            return [Way(near, place.table)]
        beyond = self._referred(place.table, place.columns, end)
        return [Way(_then(near, one.go), one.home) for one in beyond]

    def _referred(self, home: str, columns: tuple[str, ...], end: ElementKey) -> list[Way]:
        return [
            Way(self.step(home, key.columns, key.table, key.references), key.table)
            for key in self.families.references(home, columns, end)
        ]

    def entries(self, home: str, keys: Path) -> list[Way]:
        """To the rows that hold the values of an attribute."""
        for one in self._schema.places.get(keys, ()):
            go = self._beside(home, one.home) if isinstance(one, InRows) else None
            if go is not None and isinstance(one, InRows):
                near = self.step(one.home, one.key, one.table, one.owner)
                return [Way(_then(go, near), one.table)]
        raise LookupError("its values have no table of their own")

    def step(self, home: str, columns: tuple[str, ...], table: str, others: tuple[str, ...]) -> Go:
        self.reads |= {(home, name) for name in columns} | {(table, name) for name in others}
        self.steps.append((home, table, columns, others))
        key = key_of(columns)
        return lambda row: self.view.by(table, others, key(row.values))


def _itself(row: Row) -> Sequence[Row]:
    return (row,)


def _then(first: Go, second: Go) -> Go:
    if first is _itself:
        return second
    if second is _itself:
        return first
    return lambda row: [far for near in first(row) for far in second(near)]


def _those(go: Go, only: Callable[[Row], bool]) -> Go:
    return lambda row: [one for one in go(row) if only(one)]


def _far(go: Go, column: str) -> Callable[[Row], Any]:
    def far(row: Row) -> Any:
        found = go(row)
        return found[0].values[column] if found else None

    return far
