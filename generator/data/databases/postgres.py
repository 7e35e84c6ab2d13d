"""PostgreSQL: one transaction that reads, and sees the database as it was when it began."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.data.database import DatabaseKind, Refused, Unreachable, Url
from generator.data.engine import EngineMissing
from generator.data.wanted import Wanted
from generator.physical.dialects import postgres

_HELP = "PostgreSQL needs a driver: run pip install 'modelmill[postgres]'."
_BATCH = 2_000
_COLUMNS = (
    "SELECT table_name, column_name, data_type FROM information_schema.columns "
    "WHERE table_schema = ANY (current_schemas(false)) ORDER BY table_name, ordinal_position"
)
_SETTINGS = {
    "TimeZone": "UTC",
    "DateStyle": "ISO",
    "IntervalStyle": "iso_8601",
    "standard_conforming_strings": "on",
}


class _Postgres:
    def __init__(self, connection: Any, error: type[Exception], url: Url) -> None:
        self._connection, self._error, self._url = connection, error, url

    def columns(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for table, column, form in self.stream(_COLUMNS):
            found.setdefault(table, {})[column] = form.lower()
        return found

    def stream(self, query: str) -> Iterator[tuple[Any, ...]]:
        try:
            # A refused query ends its savepoint and not the transaction.
            with (
                self._connection.transaction(),
                self._connection.cursor(name="found") as cursor,
            ):
                cursor.itersize = _BATCH
                cursor.execute(query)
                yield from cursor
        except self._error as fault:
            raise Refused(self._url.without_secrets(str(fault).split("\nLINE")[0])) from None

    def close(self) -> None:
        self._connection.close()


def _open(url: Url, wanted: Wanted, _folder: Path) -> _Postgres:
    try:
        import psycopg
        from psycopg import sql
    except ImportError as fault:
        raise EngineMissing(_HELP) from fault
    try:
        connection = psycopg.connect(url.text, connect_timeout=30)
        connection.read_only = True
        connection.isolation_level = psycopg.IsolationLevel.REPEATABLE_READ
        for name, value in _SETTINGS.items():
            connection.execute("SELECT set_config(%s, %s, true)", (name, value))
        if wanted.schema:
            chosen = sql.SQL("SET LOCAL search_path TO {}").format(sql.Identifier(wanted.schema))
            connection.execute(chosen)
    except psycopg.Error as fault:
        raise Unreachable(url.without_secrets(str(fault))) from None
    return _Postgres(connection, psycopg.Error, url)


_LAST_DAY = (
    "EXTRACT(DAY FROM make_date(greatest(CAST(substr({raw}, 1, 4) AS INTEGER), 1), "
    "CAST(substr({raw}, 6, 2) AS INTEGER), 1) + INTERVAL '1 month - 1 day')"
)
# The conditions stand one in another: PostgreSQL evaluates the sides of an AND in any order.
_DATED = (
    "CASE WHEN {{like}} THEN CASE WHEN substr({{raw}}, 1, 4) <> '0000' "
    "AND CAST(substr({{raw}}, 9, 2) AS INTEGER) <= "
    + _LAST_DAY.replace("{", "{{").replace("}", "}}")
    + " THEN CAST({{raw}} AS {type}) END END"
)
_LIKE = "CASE WHEN {{like}} THEN CAST({{raw}} AS {type}) END"

DATABASE = DatabaseKind(
    schemes=("postgresql", "postgres"),
    dialect=lambda: postgres.DIALECT,
    open=_open,
    texts=frozenset(("text", "character varying", "character", "name")),
    from_text={
        "integer": "CASE WHEN {raw} ~ '^[+-]?0*[0-9]{{1,18}}$' THEN CAST({raw} AS BIGINT) END",
        "year": _LIKE.format(type="SMALLINT"),
        "decimal": "CASE WHEN length({raw}) < 1000 THEN " + _LIKE.format(type="NUMERIC") + " END",
        "real": "CASE WHEN {like} THEN CASE WHEN length({raw}) < 300 AND {raw} !~ '[eE][+-]?0*[0-9]{{3}}' "
        "THEN CAST({raw} AS DOUBLE PRECISION) END END",
        "boolean": "CASE WHEN lower({raw}) IN ('true', '1') THEN TRUE "
        "WHEN lower({raw}) IN ('false', '0') THEN FALSE END",
        "date": _DATED.format(type="DATE"),
        "datetime": _DATED.format(type="TIMESTAMP WITH TIME ZONE"),
        "time": _LIKE.format(type="TIME"),
        "uuid": _LIKE.format(type="UUID"),
    },
    missing="CAST(NULL AS {type})",
    apart="NOT MATERIALIZED",
)
