"""Where the objects and values that a formula speaks of stand in the tables, for one query.

An object is a row under an alias. Whoever asks for what has no row or column of its own gets LookupError: the
rule then has no query, and says so.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.constraints import formula as f
from generator.model.elements import ElementKey
from generator.physical.fitted import Fitted
from generator.physical.relational import Column, InRow, InRows, Path, Schema

_NO_MAXIMUM = frozenset(("boolean", "uuid", "json", "binary", "geometry"))


class Place(NamedTuple):
    """An expression that gives a value, and whether it may be missing."""

    column: str
    is_nullable: bool


class RowOf(NamedTuple):
    """An object: a row of a table under an alias."""

    alias: str
    table: str


class Source(NamedTuple):
    """Rows to look among: what follows FROM, the condition that joins them, and the object there."""

    tables: str
    condition: str
    row: RowOf


class Objects:
    """Finds rows and columns. `rows` are the objects that are known by a variable; `""` is the object itself."""

    def __init__(self, schema: Schema, fitted: Fitted, rows: dict[str, RowOf]) -> None:
        self._schema, self._fitted, self._rows = schema, fitted, rows
        self._tables = {table.name: table for table in schema.tables}

    def with_row(self, variable: str, row: RowOf) -> Objects:
        """The same with one object more."""
        return Objects(self._schema, self._fitted, {**self._rows, variable: row})

    def anchored(self, mark: str) -> tuple[Objects, Source | None]:
        """The same objects as rows of the next subquery's own, found there by a column that tells rows apart;
        and those rows. As it is where there is no such column."""
        if not mark:
            return self, None
        near = {row.alias: row._replace(alias=f"{row.alias}o") for row in self._rows.values()}
        rows = {name: near[row.alias] for name, row in self._rows.items()}
        tables = ", ".join(self._from(row) for row in near.values())
        same = " AND ".join(f"{row.alias}.{mark} = {far}.{mark}" for far, row in near.items())
        found = Objects(self._schema, self._fitted, rows)
        return found, Source(tables, same, next(iter(near.values())))

    # -- values ---------------------------------------------------------------------------------
    def place(self, field: f.Field) -> Place:
        """Where a value of an object stands."""
        if not isinstance(field.of, f.Step):
            return self._in_row(self._row(field.of), field.keys)
        source = self.step(field.of)
        inside = self._in_row(source.row, field.keys)
        # Where rows are staged, two can have one key: an aggregate still gives one value.
        primitive = self._column_of(source.row, field.keys).type.primitive
        value = inside.column if primitive in _NO_MAXIMUM else f"MAX({inside.column})"
        return Place(f"(SELECT {value} FROM {source.tables} WHERE {source.condition})", True)

    def _in_row(self, row: RowOf, keys: Path) -> Place:
        column = self._column_of(row, keys)
        return Place(self._column(row, column.name), column.is_nullable)

    def _column_of(self, row: RowOf, keys: Path) -> Column:
        for one in self._schema.places.get(keys, ()):
            if isinstance(one, InRow) and one.table == row.table and len(one.columns) == 1:
                columns = self._tables[row.table].columns
                return next(each for each in columns if each.name == one.columns[0])
        raise LookupError("its values stand in more than one table")

    # -- objects --------------------------------------------------------------------------------
    def key(self, one: f.Object) -> Place:
        """What tells an object from others: its key, or the reference to it."""
        if isinstance(one, f.Step):
            source = self.step(one)
            (name,) = self._key_of(source.row)
            key = self._column(source.row, name)
            return Place(f"(SELECT {key} FROM {source.tables} WHERE {source.condition})", True)
        row = self._row(one)
        (name,) = self._key_of(row)
        return Place(self._column(row, name), False)

    def _key_of(self, row: RowOf) -> tuple[str, ...]:
        key = self._tables[row.table].primary_key
        if len(key) != 1:
            raise LookupError("its objects are known by several values together")
        return key

    def step(self, one: f.Step) -> Source:
        """The row that an end leads to."""
        return self._led(one.source, one.end, "s")

    def reach(self, one: f.Reach) -> Source:
        """The rows that an end leads to."""
        return self._led(one.source, one.end, str(len(self._rows)))

    def _led(self, source: f.Object, end: ElementKey, mark: str) -> Source:
        """`mark` keeps the alias apart from those of the quantifiers around it."""
        if not isinstance(source, f.Step):
            return self._joined(self._row(source), end, mark)
        before = self.step(source)
        after = self._joined(before.row, end, mark)
        condition = f"{before.condition} AND {after.condition}"
        return Source(f"{before.tables}, {after.tables}", condition, after.row)

    def _row(self, one: f.Here | f.Each | f.Step) -> RowOf:
        return self._rows[one.variable if isinstance(one, f.Each) else ""]

    def _joined(self, row: RowOf, end: ElementKey, mark: str) -> Source:
        places = self._schema.places.get((end,), ())
        here = [one for one in places if isinstance(one, InRow) and one.table == row.table]
        there = [one for one in places if isinstance(one, InRows) and one.home == row.table]
        if len(here) + len(there) != 1 or any(one.where is not None for one in (*here, *there)):
            raise LookupError("its objects stand in more than one table")
        alias = f"{row.alias}_{mark}"
        if here:  # the row points at the other
            table, references = self._referred(row.table, here[0].columns)
            found = RowOf(alias, table)
            return Source(
                self._from(found), self._same(found, references, row, here[0].columns), found
            )
        place = there[0]
        near = RowOf(f"{alias}l" if place.columns else alias, place.table)
        joined = self._same(near, place.owner, row, place.key)
        if not place.columns:  # the others point at the row
            return Source(self._from(near), joined, near)
        table, references = self._referred(place.table, place.columns)  # by way of a table of links
        found = RowOf(alias, table)
        condition = f"{joined} AND {self._same(found, references, near, place.columns)}"
        return Source(f"{self._from(near)}, {self._from(found)}", condition, found)

    def _referred(self, table: str, columns: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
        for key in self._tables[table].foreign_keys:
            if key.columns == columns:
                return key.table, key.references
        raise LookupError("its objects stand in more than one table")

    # -- pieces of SQL --------------------------------------------------------------------------
    def _from(self, row: RowOf) -> str:
        return f"{self._fitted.tables[row.table]} {row.alias}"

    def _column(self, row: RowOf, name: str) -> str:
        final = self._fitted.columns[row.table][name]
        return (
            f"{row.alias}.{final}" if row.alias else final
        )  # a check names its row's columns alone

    def _same(
        self, one: RowOf, names: tuple[str, ...], other: RowOf, others: tuple[str, ...]
    ) -> str:
        pairs = zip(names, others, strict=True)
        return " AND ".join(
            f"{self._column(one, name)} = {self._column(other, far)}" for name, far in pairs
        )
