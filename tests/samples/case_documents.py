"""The deliveries of a kit as documents: the same rows, as JSON of the profile."""

from __future__ import annotations

import datetime
from decimal import Decimal, InvalidOperation
from types import SimpleNamespace
from typing import Any

from generator.data.samples.kit import Case
from generator.data.samples.plan import Plan
from tests.python.rows_as_json import Writer

_READ: dict[str, Any] = {
    "integer": int,
    "identity": int,
    "year": int,
    "decimal": Decimal,
    "real": Decimal,
    "boolean": {"true": True, "false": False}.__getitem__,
    "date": datetime.date.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
    "time": str,
}


def value(text: str | None, primitive: str) -> Any:
    """What a text says; itself, where it is no value of its type."""
    if text is None:
        return None
    try:
        return _READ.get(primitive, str)(text)
    except (ValueError, KeyError, InvalidOperation):
        return text


def document(plan: Plan, case: Case) -> dict[str, Any]:
    """The delivery of a case."""
    schema = plan.schema
    rows: dict[str, list[dict[str, Any]]] = {}
    for table in schema.tables:
        names = [one.name for one in table.columns]
        rows[table.name] = [dict(zip(names, codes, strict=True)) for codes in table.rows]
    for texts in case.tables:
        columns = plan.delivered[texts.table].columns
        empty = dict.fromkeys(one.name for one in plan.tables[texts.table].columns)
        for row in texts.rows:
            told = {
                one.name: value(text, one.type.primitive)
                for one, text in zip(columns, row, strict=True)
            }
            rows[texts.table].append(empty | told)
    world: Any = SimpleNamespace(schema=schema, fitted=plan.fitted, tables=plan.tables, rows=rows)
    return Writer(plan.designs, world, ()).document()
