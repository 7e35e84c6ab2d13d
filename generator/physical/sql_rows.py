"""Rows of tables in a query, and which rows of other tables are the same object's.

A subclass's row shares its key with that of the superclass, and a version holds the key of its object. From a row
there is one row up, and at most one down to a subclass; the versions below an object are many.
"""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from generator.model.elements import ElementKey
from generator.physical.fitted import Fitted
from generator.physical.relational import ForeignKey, Schema


class RowOf(NamedTuple):
    """An object: a row of a table under an alias."""

    alias: str
    table: str


class Source(NamedTuple):
    """Rows to look among: what follows FROM, the condition that joins them, and the object there. No tables:
    the row is known already."""

    tables: str
    condition: str
    row: RowOf


class _Edge(NamedTuple):
    table: str
    mine: tuple[str, ...]
    theirs: tuple[str, ...]
    is_up: bool


class Rows:
    """The tables of a schema as one dialect calls them."""

    def __init__(self, schema: Schema, fitted: Fitted) -> None:
        self._fitted = fitted
        self._tables = {table.name: table for table in schema.tables}
        self._keys: dict[str, tuple[ForeignKey, ...]] = {
            table.name: (*table.foreign_keys, *schema.late.get(table.name, ()))
            for table in schema.tables
        }
        self._edges: dict[str, list[_Edge]] = defaultdict(list)
        self._anchors: dict[str, tuple[str, tuple[str, ...]]] = {}
        for table in schema.tables:
            for key in self._keys[table.name]:
                if key.element == table.element and table.element in schema.homes:
                    self._relate(table.name, key)

    def _relate(self, name: str, key: ForeignKey) -> None:
        table = self._tables[name]
        self._edges[name].append(_Edge(key.table, key.columns, key.references, True))
        is_one = key.columns == table.primary_key or any(
            each.columns == key.columns for each in table.uniques
        )
        if is_one:
            self._edges[key.table].append(_Edge(name, key.references, key.columns, False))
        else:
            self._anchors[name] = (key.table, key.columns)

    # -- pieces of SQL --------------------------------------------------------------------------
    def named(self, row: RowOf) -> str:
        """A table under its alias."""
        return f"{self._fitted.tables[row.table]} {row.alias}"

    def column(self, row: RowOf, name: str) -> str:
        """A column of a row."""
        final = self._fitted.columns[row.table][name]
        return (
            f"{row.alias}.{final}" if row.alias else final
        )  # a check names its row's columns alone

    def primitive(self, table: str, name: str) -> str:
        """What a column holds."""
        return next(one.type.primitive for one in self._tables[table].columns if one.name == name)

    def is_nullable(self, table: str, name: str) -> bool:
        """Whether a column may be empty."""
        return next(one.is_nullable for one in self._tables[table].columns if one.name == name)

    def same(
        self, one: RowOf, names: tuple[str, ...], other: RowOf, others: tuple[str, ...]
    ) -> str:
        """That two rows agree on columns."""
        pairs = zip(names, others, strict=True)
        return " AND ".join(
            f"{self.column(one, name)} = {self.column(other, far)}" for name, far in pairs
        )

    @staticmethod
    def then(before: Source, after: Source) -> Source:
        """Rows by way of others."""
        tables = ", ".join(filter(None, (before.tables, after.tables)))
        condition = " AND ".join(filter(None, (before.condition, after.condition)))
        return Source(tables, condition, after.row)

    # -- one object in several rows -------------------------------------------------------------
    def anchor(self, table: str) -> str:
        """The table that has one row an object, for a table of versions."""
        return self._anchors[table][0] if table in self._anchors else table

    def key(self, table: str) -> tuple[str, ...]:
        """The columns that tell an object from others."""
        return (
            self._anchors[table][1] if table in self._anchors else self._tables[table].primary_key
        )

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

    def here_or_beside(self, row: RowOf, table: str) -> Source | None:
        """The row itself, or the same object's row in another table."""
        return Source("", "", row) if row.table == table else self.beside(row, table)

    def beside(self, row: RowOf, table: str, mark: str = "") -> Source | None:
        """The same object's row in another table, or None where it has none, or several. A mark keeps apart
        what stands in one FROM."""
        waiting: list[tuple[str, tuple[_Edge, ...]]] = [(row.table, ())]
        seen = {row.table}
        while waiting:
            here, path = waiting.pop(0)
            if here == table:
                return self._walked(row, path, mark)
            for edge in self._edges[here]:
                if edge.table not in seen:
                    seen.add(edge.table)
                    waiting.append((edge.table, (*path, edge)))
        return None

    def _walked(self, row: RowOf, path: tuple[_Edge, ...], mark: str) -> Source:
        source = Source("", "", row)
        for edge in path:
            near = source.row
            far = RowOf(f"{near.alias}{mark}{'u' if edge.is_up else 'd'}", edge.table)
            joined = self.same(far, edge.theirs, near, edge.mine)
            source = self.then(source, Source(self.named(far), joined, far))
        return source

    # -- references -----------------------------------------------------------------------------
    def referred(
        self, row: RowOf, columns: tuple[str, ...], alias: str, element: ElementKey
    ) -> list[Source]:
        """The rows that columns refer to, in each table they can be in."""
        found = []
        for key in self._keys[row.table]:
            if key.columns == columns or (
                key.element == element and set(key.columns) <= set(columns)
            ):
                far = RowOf(alias, key.table)
                joined = self.same(far, key.references, row, key.columns)
                found.append(Source(self.named(far), joined, far))
        return found
