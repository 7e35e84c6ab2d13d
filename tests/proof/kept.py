"""Rows that keep or break a check made of a constraint, found by trying values."""

from __future__ import annotations

import itertools
from functools import cache
from typing import Any

import duckdb

from generator.constraints.condition import Condition
from generator.constraints.formula import fields_of
from generator.physical.fit import fit, kept_sql
from generator.physical.fitted import Fitted
from generator.physical.relational import InRow, Kept, Schema, Table
from generator.physical.sql_conditions import condition_sql
from generator.physical.sql_dialect import SqlDialect
from generator.plugins import load_plugins
from tests.constraints.objects import candidates

Row = dict[str, Any]


def changes(kept: Kept, table: Table, row: Row, schema: Schema, *, wanted: bool) -> Row:
    """What to change in a row so that a check holds, or does not: as little as can be."""
    if holds(kept, table, row, schema) is wanted:
        return {}
    columns = {
        place.columns[0]: field.primitive
        for field in fields_of(kept.formula)
        for place in schema.places[field.keys]
        if isinstance(place, InRow) and place.table == table.name
    }
    nullable = {one.name: one.is_nullable for one in table.columns}
    values = [
        (
            [row[name], *candidates(kept.formula, row[name], primitive), *[None] * nullable[name]]
            if row[name] is not None or primitive not in ("date", "datetime")
            else [None]
        )
        for name, primitive in columns.items()
    ]
    found = [dict(zip(columns, told, strict=True)) for told in itertools.product(*values)]
    found.sort(key=lambda told: sum(row[name] != told[name] for name in told))
    right = (told for told in found if holds(kept, table, row | told, schema) is wanted)
    first = next(right, None)
    if first is not None and not wanted:
        for told in (first, *right):
            if not breaks_others(kept, table, row | told, schema):
                return told
    if first is not None:
        return first
    raise LookupError(f"no row of {table.name} for {kept}")


def breaks_others(kept: Kept, table: Table, row: Row, schema: Schema) -> bool:
    """Whether a row breaks another check of its table."""
    return any(
        one.condition is not kept and not holds(one.condition, table, row, schema)
        for one in table.checks
    )


def breaks_bounds(table: Table, row: Row, schema: Schema) -> bool:
    """Whether a row breaks a check of its table that is not made of a constraint."""
    return any(
        not isinstance(one.condition, Kept) and not holds(one.condition, table, row, schema)
        for one in table.checks
    )


def holds(kept: Kept | Condition, table: Table, row: Row, schema: Schema) -> bool:
    """Whether DuckDB takes the row: where the check is not false."""
    fitted = _fitted(id(schema), schema)
    names, types = fitted.columns[table.name], fitted.types[table.name]
    cells = ", ".join(
        f"CAST(${number} AS {types[name]}) AS {names[name]}" for number, name in enumerate(row, 1)
    )
    told_by = (
        kept_sql(kept, table, schema, fitted)
        if isinstance(kept, Kept)
        else condition_sql(kept, fitted.dialect, names)
    )
    query = f"SELECT {told_by} FROM (SELECT {cells})"
    ((told,),) = (
        _database()
        .execute(query, [str(one) if one is not None else None for one in row.values()])
        .fetchall()
    )
    return told is not False


@cache
def _database() -> duckdb.DuckDBPyConnection:
    return duckdb.connect()


_known: dict[int, tuple[Schema, Fitted]] = {}


def _fitted(number: int, schema: Schema) -> Fitted:
    if number not in _known or _known[number][0] is not schema:
        dialects: dict[str, SqlDialect] = load_plugins("generator.physical.dialects", "DIALECT", SqlDialect)  # type: ignore[assignment]
        _known[number] = schema, fit(schema, dialects["duckdb"], "suffix")
    return _known[number][1]
