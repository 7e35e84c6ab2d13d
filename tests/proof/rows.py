"""Rows for every table of a schema that every constraint accepts, and how they are inserted."""

from __future__ import annotations

import datetime
import uuid
from decimal import Decimal
from typing import Any

from generator.constraints.condition import ExactlyOne, Ordered
from generator.physical.fitted import Fitted
from generator.physical.relational import Kept, Schema, Table
from generator.physical.sql_dialect import SqlDialect
from tests.proof.kept import changes
from tests.proof.samples import value_of

Row = dict[str, Any]


class Raw(str):
    """SQL as it stands, for values that no right type can hold."""


class Rows:
    """Two rows a table, the first row of a table referring to the first of another, and so on.

    Lookup tables have their codes already; an empty one gets codes of its own.
    """

    def __init__(self, schema: Schema, fitted: Fitted) -> None:
        self.schema, self.fitted = schema, fitted
        self.tables = {table.name: table for table in schema.tables}
        self.rows: dict[str, list[Row]] = {}
        for table in schema.tables:
            if table.rows:
                names = [column.name for column in table.columns]
                self.rows[table.name] = [dict(zip(names, row, strict=True)) for row in table.rows]
            else:
                self.rows[table.name] = [self.make(table, number) for number in range(2)]

    def make(self, table: Table, number: int) -> Row:
        """The `number`-th row of a table."""
        row: Row = {
            column.name: value_of(table, column, number)
            for column in table.columns
            if column.expression is None
        }
        for check in table.checks:
            condition = check.condition
            if isinstance(condition, ExactlyOne):
                row |= dict.fromkeys(condition.operands[1:])
            elif isinstance(condition, Ordered):
                row[condition.second] = row[condition.first] + datetime.timedelta(days=1)
        for key in table.foreign_keys:
            self._point(table, row, key, number)
        for check in table.checks:
            if isinstance(check.condition, Kept):
                row |= changes(check.condition, table, row, self.schema, wanted=True)
        return row

    def _point(self, table: Table, row: Row, key: Any, number: int) -> None:
        if all(row.get(name, 0) is None for name in key.columns):
            return
        there = self.rows.get(key.table)
        if there is None:
            nullable = {one.name for one in table.columns if one.is_nullable}
            if key.table == table.name and not nullable & set(key.columns):
                row |= dict(zip(key.columns, (row[name] for name in key.references), strict=True))
            elif nullable >= set(key.columns):
                row |= dict.fromkeys(key.columns)
            return
        target = there[min(number, len(there) - 1)]
        row |= dict(zip(key.columns, (target[name] for name in key.references), strict=True))

    def inserts(self) -> list[str]:
        """A statement a row, in an order in which they can go in; codes of the script left out."""
        return [
            self.insert(table, row)
            for table in self.schema.tables
            if not table.rows
            for row in self.rows[table.name]
        ]

    def insert(self, table: Table, row: Row) -> str:
        """One row as a statement of the dialect."""
        names = self.fitted.columns[table.name]
        columns = ", ".join(names[name] for name in row)
        values = ", ".join(literal(value, self.fitted.dialect) for value in row.values())
        identity = self.fitted.dialect.name == "sqlserver" and any(
            one.fills == "identity" for one in table.columns
        )
        statement = f"INSERT INTO {self.fitted.tables[table.name]} ({columns}) VALUES ({values})"
        return (
            f"SET IDENTITY_INSERT {self.fitted.tables[table.name]} ON; {statement}"
            if identity
            else statement
        )


def literal(value: Any, dialect: SqlDialect) -> str:
    """A Python value as the dialect writes it."""
    if value is None:
        return "NULL"
    if isinstance(value, Raw):
        return value
    if isinstance(value, bool):
        return dialect.truth[0 if value else 1]
    if isinstance(value, int | Decimal):
        return str(value)
    if isinstance(value, datetime.datetime):
        text = value.isoformat(" " if dialect.name == "oracle" else "T")
        return dialect.typed_literals.get("datetime", "{text}").format(text=f"'{text}'")
    if isinstance(value, datetime.date):
        return dialect.typed_literals.get("date", "{text}").format(text=f"'{value.isoformat()}'")
    if isinstance(value, uuid.UUID | datetime.time):
        return f"'{value}'"
    return dialect.string(value)
