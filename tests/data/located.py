"""Databases of the bench as a user reaches them: by URL."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import pytest

from tests.bench import tool
from tests.bench.database import Database
from tests.bench.embedded import EmbeddedDatabase

ENGINES = ("postgres", "mariadb", "sqlite", "duckdb")
DIALECT = {"mariadb": "mysql"}


class Located(NamedTuple):
    """A database to be filled, and its URL."""

    database: Database
    url: str


@contextmanager
def located(engine: str, request: pytest.FixtureRequest, folder: Path) -> Iterator[Located]:
    """A fresh database of an engine, on a socket or in a file."""
    if engine in ("sqlite", "duckdb"):
        path = folder / f"{engine}.db"
        connect = {"sqlite": _sqlite, "duckdb": _duckdb}[engine]
        yield Located(connect(path), f"{engine}:///{path}")
        return
    database: Any = request.getfixturevalue(engine)
    connection = database._connection
    if engine == "postgres":
        info = connection.info
        yield Located(database, f"postgresql://{info.user}@/{info.dbname}?host={quote(info.host)}")
    else:
        name, socket = connection.db.decode(), quote(connection.unix_socket)
        yield Located(database, f"mysql://root@localhost/{name}?unix_socket={socket}")


def _sqlite(path: Path) -> EmbeddedDatabase:
    return EmbeddedDatabase("SQLite", sqlite3.connect(path, isolation_level=None), sqlite3.Error)


def _duckdb(path: Path) -> EmbeddedDatabase:
    duckdb = tool.module("duckdb")
    return _Closing("DuckDB", path, duckdb)


class _Closing(EmbeddedDatabase):
    """DuckDB lets go of its file between statements: it cannot be open twice in different ways."""

    def __init__(self, judge: str, path: Path, duckdb: Any) -> None:
        super().__init__(judge, duckdb.connect(str(path)), duckdb.Error)

    def close(self) -> None:
        self._connection.close()
