"""For every constraint of a schema, a row that breaks it and as little else as can be."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.physical.relational import Column, Table
from tests.proof.rows import Row, Rows
from tests.proof.samples import operands


class Fault(NamedTuple):
    """What is broken (a constraint's or column's neutral name), in which table, by which row."""

    breaks: str
    table: Table
    row: Row


_FRESH = 7  # the number of a row that is not there yet


def faults(rows: Rows) -> Iterator[Fault]:
    """Every NOT NULL, PRIMARY KEY, UNIQUE, FOREIGN KEY and CHECK of every table, once."""
    for table in rows.schema.tables:
        yield from _of_table(rows, table)


def _of_table(rows: Rows, table: Table) -> Iterator[Fault]:
    first = rows.rows[table.name][0]

    def fresh(**changes: Any) -> Row:
        return {**rows.make(table, _FRESH), **_own_keys(rows, table), **changes}

    columns = {one.name: one for one in table.columns}
    for column in table.columns:
        if not column.is_nullable and column.fills != "identity" and column.expression is None:
            yield Fault(column.name, table, fresh(**{column.name: None}))
    yield Fault(f"pk_{table.name}", table, fresh(**_parts(first, table.primary_key)))
    for unique in table.uniques:
        if all(first[name] is not None for name in unique.columns):
            yield Fault(unique.name, table, fresh(**_parts(first, unique.columns)))
    for key in table.foreign_keys:
        missing = {name: _nowhere(columns[name], table) for name in key.columns}
        yield Fault(key.name, table, fresh(**missing))
    for check in table.checks:
        changes = _BREAK[type(check.condition)](check.condition, table, fresh())
        yield Fault(check.name, table, fresh(**changes))


def _own_keys(rows: Rows, table: Table) -> Row:
    """Keys that are shared with a superclass or whole belong to a row there that is still free."""
    return {}


def _parts(row: Row, names: tuple[str, ...]) -> Row:
    return {name: row[name] for name in names}


def _nowhere(column: Column, table: Table) -> Any:
    """A key that no row has, within the limits of its column."""
    primitive = column.type.primitive
    if primitive == "uuid":
        return uuid.UUID(int=2**100)
    if primitive in ("integer", "identity"):
        return 987654
    if primitive == "date":
        return datetime.date(1999, 1, 1)
    if primitive == "datetime":
        return datetime.datetime(1999, 1, 1)
    longest = min(
        [column.type.length or 4]
        + [one.condition.most for one in table.checks
           if isinstance(one.condition, c.LongerThan) and one.condition.operand == column.name
           and one.condition.most]
    )  # fmt: skip
    return "9" * min(longest, 4)


def _off(literal: str, primitive: str, step: int) -> Any:
    if primitive == "date":
        return datetime.date.fromisoformat(literal) + datetime.timedelta(days=step)
    if primitive == "datetime":
        return datetime.datetime.fromisoformat(literal) + datetime.timedelta(days=step)
    value = Decimal(literal) + step
    return int(value) if primitive in ("integer", "year") else value


_STEP = {">=": -1, "<=": 1, ">": 0, "<": 0, "=": 1}


def _compared(one: c.Compared, _table: Table, _row: Row) -> Row:
    return {one.operand: _off(one.literal, one.primitive, _STEP[one.operator])}


def _length(one: c.LongerThan, _table: Table, row: Row) -> Row:
    if one.least:
        return {one.operand: str(row[one.operand])[: one.least - 1]}
    return {one.operand: "x" * ((one.most or 0) + 1)}


def _whole(one: c.AllOrNone, _table: Table, row: Row) -> Row:
    others = [
        name for name in one.members if name not in one.required[:1] and row[name] is not None
    ]
    assert others, "another part must be there"
    return {one.required[0]: None}


def _exactly(one: c.ExactlyOne, _table: Table, row: Row) -> Row:
    if not one.or_none:
        return dict.fromkeys(one.operands)
    return {one.operands[1]: row[one.operands[0]]}


def _one_of(one: c.OneOf, table: Table, _row: Row) -> Row:
    length = next(each.type.length for each in table.columns if each.name == one.operand)
    return {one.operand: "~" * min(length or 2, 2)}


def _some(one: c.Or, table: Table, row: Row) -> Row:
    changes: Row = {}
    for part in one.conditions:
        if isinstance(part, c.OneOf):  # the row is of the class that asks for the value
            check = next(
                each.condition
                for each in table.checks
                if isinstance(each.condition, c.OneOf) and each.condition.operand == part.operand
            )
            changes[part.operand] = next(each for each in check.values if each not in part.values)
        else:
            changes |= _BREAK[type(part)](part, table, row)
    return changes


_BREAK: dict[type, Any] = {
    c.Compared: _compared,
    c.LongerThan: _length,
    c.Matches: lambda one, _table, row: {one.operand: "~" * len(str(row[one.operand]))},
    c.OneOf: _one_of,
    c.AllOrNone: _whole,
    c.ExactlyOne: _exactly,
    c.Ordered: lambda one, _table, row: {one.second: row[one.first]},
    c.Present: lambda one, _table, _row: {one.operand: None},
    c.Or: _some,
}

__all__ = ["Fault", "faults", "operands"]
