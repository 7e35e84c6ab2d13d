"""MariaDB and MySQL: one transaction that reads, and sees the database as it was when it began."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from generator.data.database import DatabaseKind, Refused, Unreachable, Url
from generator.data.engine import EngineMissing
from generator.data.wanted import Wanted
from generator.physical.dialects import mysql
from generator.physical.sql_dialect import SqlDialect

_HELP = "MariaDB and MySQL need a driver: run pip install 'modelmill[mysql]'."
_BATCH = 2_000
_COLUMNS = (
    "SELECT table_name, column_name, data_type FROM information_schema.columns "
    "WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position"
)
_SETTINGS = (
    "SET SESSION sql_mode = ''",  # a backslash escapes, and || is no concatenation
    "SET SESSION time_zone = '+00:00'",
    "SET SESSION TRANSACTION READ ONLY",
    "START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY",
)
_LETTERS = "(CONVERT({column} USING utf8mb4) COLLATE utf8mb4_bin)"


def _dialect() -> SqlDialect:
    """Tables that others made may take 'a' for 'A'."""
    return replace(mysql.DIALECT, exact=_LETTERS, matches=f"{_LETTERS} REGEXP {{pattern}}")


class _Mysql:
    def __init__(self, connection: Any, error: type[Exception], url: Url) -> None:
        self._connection, self._error, self._url = connection, error, url

    def columns(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for table, column, form in self.stream(_COLUMNS):
            found.setdefault(table, {})[column] = form.lower()
        return found

    def stream(self, query: str) -> Iterator[tuple[Any, ...]]:
        try:
            with self._connection.cursor() as cursor:
                cursor.execute(query)
                while rows := cursor.fetchmany(_BATCH):
                    yield from rows
        except (self._error, UnicodeDecodeError) as fault:
            raise Refused(self._url.without_secrets(str(fault.args[-1]))) from None

    def close(self) -> None:
        self._connection.close()


def _open(url: Url, wanted: Wanted, _folder: Path) -> _Mysql:
    try:
        import pymysql
        from pymysql.cursors import SSCursor
    except ImportError as fault:
        raise EngineMissing(_HELP) from fault
    try:
        connection = pymysql.connect(
            host=url.parts.hostname or "localhost",
            port=url.parts.port or 3306,
            user=url.user or None,
            password=url.password,
            database=wanted.schema or url.name or None,
            unix_socket=url.options.get("unix_socket") or url.options.get("socket"),
            charset="utf8mb4",
            connect_timeout=30,
            local_infile=False,
            cursorclass=SSCursor,  # rows come as they are wanted
        )
        with connection.cursor() as cursor:
            for statement in _SETTINGS:
                cursor.execute(statement)
    except (pymysql.err.MySQLError, OSError, RuntimeError) as fault:
        raise Unreachable(url.without_secrets(str(fault.args[-1]))) from None
    return _Mysql(connection, pymysql.err.MySQLError, url)


_LIKE = "CASE WHEN {{like}} THEN CAST({{raw}} AS {type}) END"

DATABASE = DatabaseKind(
    schemes=("mysql", "mariadb"),
    dialect=_dialect,
    open=_open,
    texts=frozenset(("char", "varchar", "tinytext", "text", "mediumtext", "longtext")),
    from_text={
        "integer": "CASE WHEN {raw} REGEXP '^[+-]?0*[0-9]{{1,18}}\\\\z' THEN CAST({raw} AS SIGNED) END",
        "year": _LIKE.format(type="SIGNED"),
        "decimal": _LIKE.format(type="DECIMAL(65, 10)"),
        "real": "CASE WHEN {like} THEN {raw} + 0.0e0 END",
        "boolean": "CASE WHEN lower({raw}) IN ('true', '1') THEN TRUE "
        "WHEN lower({raw}) IN ('false', '0') THEN FALSE END",
        "date": _LIKE.format(type="DATE"),
        "datetime": "CASE WHEN {like} THEN CAST(replace({raw}, 'Z', '') AS DATETIME(6)) END",
        "time": "CASE WHEN {like} THEN CAST(replace({raw}, 'Z', '') AS TIME(6)) END",
    },
    keeps_keys=True,
)
