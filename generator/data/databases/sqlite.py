"""SQLite: a file that is opened to be read."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import quote

from generator.data.database import DatabaseKind, Refused, Unreachable, Url
from generator.data.wanted import Wanted
from generator.physical.dialects import sqlite
from generator.physical.sql_dialect import SqlDialect

_NO_PATTERNS = "SQLite has no regular expressions: run pip install 'modelmill[sqlite]'"
_BATCH = 2_000
_SETTINGS = ("PRAGMA query_only = ON", "PRAGMA trusted_schema = OFF", "BEGIN")


def _dialect() -> SqlDialect:
    """SQLite with regular expressions, which each connection gets from us."""
    return replace(sqlite.DIALECT, matches="{column} REGEXP {pattern}", pattern_end="\\z")


def _why_no_patterns() -> str:
    try:
        import re2
    except ImportError:
        return _NO_PATTERNS
    return "" if re2 is not None else _NO_PATTERNS


class _Sqlite:
    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def columns(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        tables = self.stream(
            "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' "
            "AND type IN ('table', 'view') ORDER BY name"
        )
        for table, is_strict in tuple(tables):
            rows = self.stream(f"SELECT name, type FROM pragma_table_xinfo({_literal(table)})")
            found[table] = {
                column: (form or "any").lower() if is_strict else "any" for column, form in rows
            }
        return found

    def stream(self, query: str) -> Iterator[tuple[Any, ...]]:
        try:
            cursor = self._connection.execute(query)
            while rows := cursor.fetchmany(_BATCH):
                yield from rows
        except sqlite3.Error as fault:
            raise Refused(str(fault)) from None

    def close(self) -> None:
        self._connection.close()


def _open(url: Url, wanted: Wanted, _folder: Path) -> _Sqlite:
    if wanted.schema:
        raise Unreachable("SQLite has no schemas: leave out --schema.")
    path = Path(url.name)
    if url.parts.netloc or not path.is_file():
        raise Unreachable(f"There is no file {url.name}: say sqlite:///file.db.")
    try:
        connection = sqlite3.connect(
            f"file:{quote(str(path.absolute()))}?mode=ro", uri=True, isolation_level=None
        )
        connection.text_factory = lambda data: data.decode("utf-8", "replace")
        for statement in _SETTINGS:
            connection.execute(statement)
        if not _why_no_patterns():
            connection.create_function("regexp", 2, _matches, deterministic=True)
        connection.execute("SELECT count(*) FROM sqlite_schema").fetchall()
    except sqlite3.Error as fault:
        raise Unreachable(f"{url.name} cannot be read: {fault}.") from None
    return _Sqlite(connection)


def _matches(pattern: str, text: object) -> bool | None:
    """In time that grows with the text and no faster: Python's own expressions can take forever."""
    return None if text is None else _compiled(pattern).search(str(text)) is not None


@lru_cache(maxsize=1000)
def _compiled(pattern: str) -> Any:
    import re2

    return re2.compile(pattern)


def _literal(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


_DAY = "substr({raw}, 1, 10) IS date(substr({raw}, 1, 10), '+0 days')"
_NUMBER = "CASE WHEN typeof({raw}) IN ('integer', 'real') THEN {raw} WHEN {like} THEN CAST({raw} AS REAL) END"

DATABASE = DatabaseKind(
    schemes=("sqlite",),
    dialect=_dialect,
    open=_open,
    texts=frozenset(("text",)),
    loose=frozenset(("any",)),
    from_text={
        "integer": "CASE WHEN typeof({raw}) = 'integer' THEN {raw} "
        "WHEN {like} AND CAST({raw} AS REAL) BETWEEN -9.2e18 AND 9.2e18 THEN CAST({raw} AS INTEGER) END",
        "year": "CASE WHEN {like} THEN CAST({raw} AS INTEGER) END",
        "decimal": _NUMBER,
        "real": _NUMBER,
        "boolean": "CASE lower({raw}) WHEN '1' THEN 1 WHEN '0' THEN 0 WHEN 'true' THEN 1 WHEN 'false' THEN 0 END",
        "date": "CASE WHEN {raw} IS date({raw}, '+0 days') THEN {raw} END",
        "datetime": "CASE WHEN {like} AND " + _DAY + " THEN {raw} END",
        "time": "CASE WHEN {like} THEN {raw} END",
    },
    keeps_keys=True,
    apart="NOT MATERIALIZED",
    qualified="main.{table}",
    why_no_patterns=_why_no_patterns,
)
