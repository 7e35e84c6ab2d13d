"""Rows of tables in a query, and which rows of other tables are the same object's, as `row_families` has it."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.elements import ElementKey
from generator.physical.fitted import Fitted
from generator.physical.relational import Schema
from generator.physical.row_families import Edge, RowFamilies


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


class Rows:
    """The tables of a schema as one dialect calls them."""

    def __init__(self, schema: Schema, fitted: Fitted) -> None:
        self._fitted, self._families = fitted, RowFamilies(schema)
        self._tables = self._families.tables

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
        return self._families.anchor(table)

    def key(self, table: str) -> tuple[str, ...]:
        """The columns that tell an object from others."""
        return self._families.key(table)

    def root(self, table: str) -> str:
        """The table of the topmost class of an object's family."""
        return self._families.root(table)

    def here_or_beside(self, row: RowOf, table: str) -> Source | None:
        """The row itself, or the same object's row in another table."""
        return Source("", "", row) if row.table == table else self.beside(row, table)

    def beside(self, row: RowOf, table: str, mark: str = "") -> Source | None:
        """The same object's row in another table, or None where it has none, or several. A mark keeps apart
        what stands in one FROM."""
        path = self._families.path(row.table, table)
        return None if path is None else self._walked(row, path, mark)

    def _walked(self, row: RowOf, path: tuple[Edge, ...], mark: str) -> Source:
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
        for key in self._families.references(row.table, columns, element):
            far = RowOf(alias, key.table)
            joined = self.same(far, key.references, row, key.columns)
            found.append(Source(self.named(far), joined, far))
        return found
