"""DuckDB: a file that is attached to be read."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator.data.database import DatabaseKind, Refused, Unreachable, Url
from generator.data.engine import Engine, name_of, text_of
from generator.data.wanted import Wanted
from generator.physical.dialects import duckdb

_BATCH = 2_000
_COLUMNS = (
    "SELECT table_name, column_name, data_type FROM duckdb_columns() "
    "WHERE database_name = '~looked at' AND schema_name = 'main' ORDER BY table_name, column_index"
)


class _Duckdb:
    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def columns(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for table, column, form in self.stream(_COLUMNS):
            found.setdefault(table, {})[column] = form.partition("(")[0].lower()
        return found

    def stream(self, query: str) -> Iterator[tuple[Any, ...]]:
        try:
            yield from self._engine.stream(query, _BATCH)
        except self._engine.refusals as fault:
            raise Refused(str(fault).splitlines()[0]) from None

    def close(self) -> None:
        self._engine.close()


def _open(url: Url, wanted: Wanted, folder: Path) -> _Duckdb:
    path = Path(url.name)
    if wanted.schema not in ("", "main"):
        raise Unreachable("Of a DuckDB file only the schema main is read.")
    if url.parts.netloc or not path.is_file():
        raise Unreachable(f"There is no file {url.name}: say duckdb:///file.db.")
    engine = Engine(folder, wanted.memory, wanted.threads)
    try:
        engine.run(f"ATTACH {text_of(str(path))} AS {name_of('~looked at')} (READ_ONLY)")
        engine.run("SET GLOBAL TimeZone = 'UTC'")  # what a query reads with has settings of its own
    except (*engine.refusals, ValueError) as fault:
        engine.close()
        raise Unreachable(f"{url.name} cannot be read: {str(fault).splitlines()[0]}") from None
    return _Duckdb(engine)


_LIKE = "CASE WHEN {{like}} THEN TRY_CAST({{raw}} AS {type}) END"

DATABASE = DatabaseKind(
    schemes=("duckdb",),
    dialect=lambda: duckdb.DIALECT,
    open=_open,
    texts=frozenset(("varchar",)),
    from_text={
        "integer": _LIKE.format(type="BIGINT"),
        "year": _LIKE.format(type="SMALLINT"),
        "decimal": _LIKE.format(type="DECIMAL(38, 10)"),
        "real": _LIKE.format(type="DOUBLE"),
        "boolean": _LIKE.format(type="BOOLEAN"),
        "date": _LIKE.format(type="DATE"),
        "datetime": _LIKE.format(type="TIMESTAMP WITH TIME ZONE"),
        "time": _LIKE.format(type="TIME"),
        "uuid": _LIKE.format(type="UUID"),
    },
    missing="CAST(NULL AS {type})",
    qualified='"~looked at".main.{table}',
    names_all=True,
)
