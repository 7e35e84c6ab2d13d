"""For every constraint of a schema, a row that breaks it and as little else as can be."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.physical.relational import Check, Column, ForeignKey, Kept, Table
from generator.physical.sql_dialect import Late
from tests.proof.kept import changes
from tests.proof.rows import Raw, Row, Rows, literal


class Fault(NamedTuple):
    """What is broken (a constraint's or column's neutral name), in which table, by which row; and what
    must be done before and undone after so that nothing else is broken."""

    breaks: str
    table: Table
    row: Row
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


_FRESH = 7  # the number of a row that is not there yet


def faults(rows: Rows) -> Iterator[Fault]:
    """Every NOT NULL, PRIMARY KEY, UNIQUE, FOREIGN KEY and CHECK of every table, once."""
    for table in rows.schema.tables:
        yield from _of_table(rows, table)


def constraints(rows: Rows) -> set[tuple[str, str]]:
    """Every constraint that stands in the dialect's script, by table and neutral name."""
    lost = {
        (table, key.name)
        for table, keys in rows.schema.late.items()
        for key in keys
        if rows.fitted.dialect.late is Late.LOST
    }
    named = {one for one in rows.fitted.constraints if not one[1].startswith("ix_")}
    return named - lost


def _of_table(rows: Rows, table: Table) -> Iterator[Fault]:
    first = rows.rows[table.name][0]

    def fresh(**changes: Any) -> Row:
        return {**rows.make(table, _FRESH), **changes}

    columns = {one.name: one for one in table.columns}
    for column in table.columns:
        if not column.is_nullable and column.fills != "identity" and column.expression is None:
            yield Fault(column.name, table, fresh(**{column.name: None}))
    yield Fault(f"pk_{table.name}", table, fresh(**_parts(first, table.primary_key)))
    for unique in table.uniques:
        if all(first[name] is not None for name in unique.columns):
            yield Fault(unique.name, table, fresh(**_parts(first, unique.columns)))
    for key in table.foreign_keys:
        narrowed = _removed_code(rows, table, key)
        if narrowed is not None:
            code, before, after = narrowed
            yield Fault(key.name, table, fresh(**{key.columns[0]: code}), before, after)
            continue
        missing = {name: _nowhere(columns[name], table) for name in key.columns}
        yield Fault(key.name, table, fresh(**missing))
    for check in table.checks:
        if (table.name, check.name) in rows.fitted.constraints:
            yield Fault(check.name, table, fresh(**_broken(check, rows, table, fresh())))
    yield from _of_dialect(rows, table, fresh)


def _broken(check: Check, rows: Rows, table: Table, row: Row) -> Row:
    if isinstance(check.condition, Kept):
        return changes(check.condition, table, row, rows.schema, wanted=False)
    found: Row = _BREAK[type(check.condition)](check.condition, table, row)
    return found


def _removed_code(
    rows: Rows, table: Table, key: ForeignKey
) -> tuple[str, tuple[str, ...], tuple[str, ...]] | None:
    """Where only some codes of a list are allowed, one of those is taken out of the list: any other
    code would break the check as well."""
    allowed = [
        one.condition.values
        for one in table.checks
        if isinstance(one.condition, c.OneOf) and one.condition.operand == key.columns[0]
    ]
    if not allowed:
        return None
    code = allowed[0][-1]
    lookup = rows.tables[key.table]
    (row,) = [one for one in rows.rows[lookup.name] if one["code"] == code]
    name = rows.fitted.columns[lookup.name]["code"]
    removed = f"DELETE FROM {rows.fitted.tables[lookup.name]} WHERE {name} = {literal(code, rows.fitted.dialect)}"
    return code, (removed,), (rows.insert(lookup, row),)


_RAW = {
    "boolean": {"": "2"},
    "date": {"sqlite": "'2024-13-01'", "oracle": "TO_DATE('2024-01-01 10', 'YYYY-MM-DD HH24')"},
    "datetime": {"": "'2024-01-01'"},
    "time": {"": "'25:99'"},
    "json": {"": "'{'"},
    "uuid": {"": "'g0000000-0000-0000-0000-000000000000'"},
}


def _of_dialect(rows: Rows, table: Table, fresh: Callable[..., Row]) -> Iterator[Fault]:
    """Checks that only this dialect needs: what its types are too wide for."""
    dialect = rows.fitted.dialect
    for column in table.columns:
        longest = f"ck_{table.name}_{column.name}_max_length"
        if (table.name, longest) in rows.fitted.constraints and not any(
            one.name == longest for one in table.checks
        ):
            text = "x" * ((column.type.length or 0) + 1)
            yield Fault(longest, table, fresh(**{column.name: text}))
        primitive = column.type.primitive
        if primitive in dialect.type_checks:
            raw = _RAW[primitive].get(dialect.name) or _RAW[primitive][""]
            name = f"ck_{table.name}_{column.name}_{primitive}"
            yield Fault(name, table, fresh(**{column.name: Raw(raw)}))


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
