"""SQLite and DuckDB, which live in the test's own process."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.bench import tool
from tests.bench.database import Row
from tests.bench.refusal import Refusal, Refused


class EmbeddedDatabase:
    """A database in memory, of either engine."""

    def __init__(self, judge: str, connection: Any, error: type[Exception]) -> None:
        self._judge = judge
        self._connection = connection
        self._error = error
        # SQLite has one call for a script and another for a statement with rows; DuckDB has one.
        self._execute = getattr(connection, "executescript", connection.execute)

    def run(self, script: str) -> None:
        """Execute a script; raises Refused."""
        refusal = self.accepts(script)
        if refusal is not None:
            raise Refused(refusal)

    def accepts(self, statement: str) -> Refusal | None:
        """None, or what the engine said."""
        try:
            self._execute(statement)
        except self._error as error:
            return self._refusal(error)
        return None

    def query(self, sql: str) -> list[Row]:
        """The rows of a query; raises Refused."""
        try:
            rows: list[Row] = self._connection.execute(sql).fetchall()
        except self._error as error:
            raise Refused(self._refusal(error)) from error
        return rows

    def _refusal(self, error: Exception) -> Refusal:
        state = getattr(error, "sqlite_errorname", None)
        return Refusal(judge=self._judge, message=str(error), state=state)


@contextmanager
def sqlite_database() -> Iterator[EmbeddedDatabase]:
    """A fresh SQLite database that enforces foreign keys, which SQLite does only when told."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    try:
        yield EmbeddedDatabase("SQLite", connection, sqlite3.Error)
    finally:
        connection.close()


@contextmanager
def duckdb_database() -> Iterator[EmbeddedDatabase]:
    """A fresh DuckDB database; raises ToolMissing."""
    duckdb = tool.module("duckdb")
    connection = duckdb.connect(":memory:", config={"autoinstall_known_extensions": "false"})
    try:
        yield EmbeddedDatabase("DuckDB", connection, duckdb.Error)
    finally:
        connection.close()
