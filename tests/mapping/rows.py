"""Rows of a case as statements of a dialect."""

from __future__ import annotations

import re
from typing import Any

from tests.mapping.script import Column, Script

_UUID = re.compile(r"@(\d+)")
_TRUTH = {"postgres": ("FALSE", "TRUE"), "duckdb": ("FALSE", "TRUE")}


def statement(row: str | dict[str, dict[str, Any]], script: Script) -> str:
    """A row as an INSERT, or the statement that it is already."""
    if isinstance(row, str):
        return identified(row)
    ((table, cells),) = row.items()
    columns = [script.column(table, name) for name in cells]
    names = ", ".join(one.spelt for one in columns)
    values = ", ".join(
        _literal(cell, column, script.dialect)
        for cell, column in zip(cells.values(), columns, strict=True)
    )
    return f"INSERT INTO {script.table(table)} ({names}) VALUES ({values})"


def identified(text: str) -> str:
    """A text with every `@1` as the UUID it stands for."""
    return _UUID.sub(lambda found: f"00000000-0000-4000-8000-{int(found[1]):012d}", text)


def _literal(cell: Any, column: Column, dialect: str) -> str:
    """A value as the dialect writes it down for a column."""
    if cell is None:
        return "NULL"
    if isinstance(cell, bool):
        return _TRUTH.get(dialect, ("0", "1"))[cell]
    if isinstance(cell, int | float):
        return str(cell)
    text = identified(str(cell)).replace("'", "''")
    if dialect == "mysql":
        text = text.replace("\\", "\\\\")
    if dialect == "oracle" and column.type.startswith("DATE"):
        return f"DATE '{text}'"
    moment = re.fullmatch(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)Z", text)
    if moment is not None and column.type.startswith("TIMESTAMP") and dialect == "oracle":
        return f"TIMESTAMP '{moment[1]} {moment[2]} +00:00'"
    if moment is not None and column.type.startswith("DATETIME(") and dialect == "mysql":
        return f"'{moment[1]} {moment[2]}'"  # a moment has no offset there
    return f"N'{text}'" if dialect == "sqlserver" else f"'{text}'"
