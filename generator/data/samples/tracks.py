"""How one gets from a row to the rows that an association's end leads to, and to an object's values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from generator.data.samples.rows import Row, View, key_of
from generator.model.elements import ElementKey
from generator.physical.relational import InRow, InRows, Path, Schema


class Tracks:
    """The ways of `constraints.evaluate` through the rows of a view; the view can be another each time."""

    def __init__(self, schema: Schema) -> None:
        self._schema = schema
        self._tables = {table.name: table for table in schema.tables}
        self.view = View()
        self.reads: set[tuple[str, str]] = set()  # what the ways asked for so far look at
        self.steps: list[tuple[str, str, tuple[str, ...], tuple[str, ...]]] = []

    def field(self, home: str, keys: Path) -> Callable[[Row], Any]:
        """What gives an object's value."""
        name = self.column(home, keys)
        self.reads.add((home, name))
        return lambda row: row.values[name]

    def column(self, home: str, keys: Path) -> str:
        """Where a value of an object stands."""
        for one in self._schema.places.get(keys, ()):
            if isinstance(one, InRow) and one.table == home and len(one.columns) == 1:
                return one.columns[0]
        raise LookupError("its values stand in more than one table")

    def known(self, home: str) -> None:
        """Objects are known by one value."""
        if len(self._tables[home].primary_key) != 1:
            raise LookupError("its objects are known by several values together")

    def led(self, home: str, end: ElementKey) -> tuple[Callable[[Row], Sequence[Row]], str]:
        """What gives the rows that an end leads to, and their table."""
        places = self._schema.places.get((end,), ())
        here = [one for one in places if isinstance(one, InRow) and one.table == home]
        there = [one for one in places if isinstance(one, InRows) and one.home == home]
        if len(here) + len(there) != 1 or any(one.where is not None for one in (*here, *there)):
            raise LookupError("its objects stand in more than one table")
        if here:
            return self._one(home, here[0].columns)
        place = there[0]
        near = self._step(home, place.key, place.table, place.owner)
        if not place.columns:
            return near, place.table
        far, table = self._one(place.table, place.columns)
        return (lambda row: [each for link in near(row) for each in far(link)]), table

    def _one(
        self, home: str, columns: tuple[str, ...]
    ) -> tuple[Callable[[Row], Sequence[Row]], str]:
        for key in self._tables[home].foreign_keys:
            if key.columns == columns:
                return self._step(home, columns, key.table, key.references), key.table
        raise LookupError("its objects stand in more than one table")

    def _step(
        self, home: str, columns: tuple[str, ...], table: str, others: tuple[str, ...]
    ) -> Callable[[Row], Sequence[Row]]:
        self.reads |= {(home, name) for name in columns} | {(table, name) for name in others}
        self.steps.append((home, table, columns, others))
        key = key_of(columns)
        return lambda row: self.view.by(table, others, key(row.values))
