"""Rows that keep or break a check made of a constraint, found by trying values."""

from __future__ import annotations

import itertools
from functools import cache
from typing import Any

import duckdb

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
    first = None
    for told in found:
        right = row | told
        if holds(kept, table, right, schema) is not wanted:
            continue
        if wanted or _others_hold(kept, table, right, schema):
            return told
        first = first or told
    if first is not None:
        return first
    raise LookupError(f"no row of {table.name} for {kept}")


def holds(kept: Kept, table: Table, row: Row, schema: Schema) -> bool:
    """Whether DuckDB takes the row: where the check is not false."""
    return _takes(kept_sql(kept, table, schema, _fitted(id(schema), schema)), table, row, schema)


def _others_hold(kept: Kept, table: Table, row: Row, schema: Schema) -> bool:
    """Whether nothing else is broken: databases differ in which broken check they name."""
    fitted = _fitted(id(schema), schema)
    own = kept_sql(kept, table, schema, fitted)
    others = [text for _name, text in fitted.checks[table.name] if text != own]
    return all(_takes(text, table, row, schema) for text in others)


def breaks_bounds(table: Table, row: Row, schema: Schema) -> bool:
    """Whether a row breaks a check of its table that is not made of a constraint."""
    fitted = _fitted(id(schema), schema)
    names = fitted.columns[table.name]
    bounds = [one.condition for one in table.checks if not isinstance(one.condition, Kept)]
    texts = (condition_sql(one, fitted.dialect, names) for one in bounds)
    return any(text is not None and not _takes(text, table, row, schema) for text in texts)


def _takes(check: str, table: Table, row: Row, schema: Schema) -> bool:
    fitted = _fitted(id(schema), schema)
    names, types = fitted.columns[table.name], fitted.types[table.name]
    read = {name: value for name, value in row.items() if names[name] in check} or row
    cells = ", ".join(
        f"CAST(${number} AS {types[name]}) AS {names[name]}" for number, name in enumerate(read, 1)
    )
    values = tuple(str(one) if one is not None else None for one in read.values())
    return _told(f"SELECT {check} FROM (SELECT {cells})", values)


@cache
def _told(query: str, values: tuple[str | None, ...]) -> bool:
    ((told,),) = _database().execute(query, list(values)).fetchall()
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
