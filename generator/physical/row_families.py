"""Which rows of other tables are the same object's.

A subclass's row shares its key with that of the superclass, and a version holds the key of its object. From a row
there is one row up, and at most one down to a subclass; the versions below an object are many.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from generator.model.elements import ElementKey
from generator.physical.relational import ForeignKey, Schema


class Edge(NamedTuple):
    """From a row to the same object's row in `table`: the columns here and there that are equal."""

    table: str
    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    is_up: bool


class RowFamilies:
    """The tables of a schema, with the ways between those that hold the same objects."""

    def __init__(self, schema: Schema) -> None:
        self.tables = {table.name: table for table in schema.tables}
        self.keys: dict[str, tuple[ForeignKey, ...]] = {
            table.name: (*table.foreign_keys, *schema.late.get(table.name, ()))
            for table in schema.tables
        }
        self._edges: dict[str, list[Edge]] = defaultdict(list)
        self._anchors: dict[str, tuple[str, tuple[str, ...]]] = {}
        for table in schema.tables:
            for key in self.keys[table.name]:
                if key.element == table.element and table.element in schema.homes:
                    self._relate(table.name, key)

    def _relate(self, name: str, key: ForeignKey) -> None:
        table = self.tables[name]
        self._edges[name].append(Edge(key.table, key.columns, key.references, True))
        is_one = key.columns == table.primary_key or any(
            each.columns == key.columns for each in table.uniques
        )
        if is_one:
            self._edges[key.table].append(Edge(name, key.references, key.columns, False))
        else:
            self._anchors[name] = (key.table, key.columns)

    def anchor(self, table: str) -> str:
        """The table that has one row an object, for a table of versions."""
        return self._anchors[table][0] if table in self._anchors else table

    def key(self, table: str) -> tuple[str, ...]:
        """The columns that tell an object from others."""
        return self._anchors[table][1] if table in self._anchors else self.tables[table].primary_key

    def root(self, table: str) -> str:
        """The table of the topmost class of an object's family."""
        seen = {table}
        while True:
            above = next(
                (
                    one.table
                    for one in self._edges[table]
                    if one.is_up and one.mine == self.key(table) and one.table not in seen
                ),
                None,
            )
            if above is None:
                return table
            seen.add(above)
            table = above

    def path(self, start: str, end: str) -> tuple[Edge, ...] | None:
        """The way from an object's row to its row in another table, none where it is the same; None where it
        has no row there, or several."""
        waiting: list[tuple[str, tuple[Edge, ...]]] = [(start, ())]
        seen = {start}
        while waiting:
            here, path = waiting.pop(0)
            if here == end:
                return path
            for edge in self._edges[here]:
                if edge.table not in seen:
                    seen.add(edge.table)
                    waiting.append((edge.table, (*path, edge)))
        return None

    def references(
        self, table: str, columns: tuple[str, ...], element: ElementKey
    ) -> list[ForeignKey]:
        """The foreign keys that columns hold, one for each table that they can lead to."""
        return [
            key
            for key in self.keys[table]
            if key.columns == columns
            or (key.element == element and set(key.columns) <= set(columns))
        ]
