"""PostgreSQL itself, from the binaries that the package `pgserver` brings."""

from __future__ import annotations

import fcntl
import os
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from tests.bench import tool
from tests.bench.database import Row
from tests.bench.refusal import Refusal, Refused

JUDGE = "PostgreSQL"
# The data is thrown away, so nothing is gained by waiting for the disk.
_CARELESS = ("fsync", "full_page_writes", "synchronous_commit")


class PostgresDatabase:
    """A database of the session's PostgreSQL server."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._errors = tool.module("psycopg").Error

    def run(self, script: str) -> None:
        """Execute a script as `psql -f` does, all or nothing; raises Refused."""
        refusal = self.accepts(script)
        if refusal is not None:
            raise Refused(refusal)

    def accepts(self, statement: str) -> Refusal | None:
        """None, or what PostgreSQL said, with the line that it points at."""
        try:
            self._connection.execute(statement)
        except self._errors as error:
            return _refusal(error, statement)
        return None

    def query(self, sql: str) -> list[Row]:
        """The rows of a query; raises Refused."""
        try:
            rows: list[Row] = self._connection.execute(sql).fetchall()
        except self._errors as error:
            raise Refused(_refusal(error, sql)) from error
        return rows


class PostgresServer:
    """A server on a socket in its own folder; it listens on no network."""

    def __init__(self, handle: Any) -> None:
        self._handle = handle
        self._psycopg = tool.module("psycopg")
        self._names = count(1)
        for setting in _CARELESS:
            self._as_admin(f"ALTER SYSTEM SET {setting} = off")
        self._as_admin("SELECT pg_reload_conf()")

    @contextmanager
    def database(self) -> Iterator[PostgresDatabase]:
        """A fresh database, dropped at the end."""
        name = f"bench_{next(self._names)}"
        self._as_admin(f"CREATE DATABASE {name} TEMPLATE template0")
        connection = self._psycopg.connect(self._handle.get_uri(name), autocommit=True)
        try:
            yield PostgresDatabase(connection)
        finally:
            connection.close()
            self._as_admin(f"DROP DATABASE {name} WITH (FORCE)")

    def _as_admin(self, command: str) -> None:
        with self._psycopg.connect(self._handle.get_uri(), autocommit=True) as connection:
            connection.execute(command)


@contextmanager
def postgres_server() -> Iterator[PostgresServer]:
    """A PostgreSQL server for as long as the context lasts; raises ToolMissing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # pgserver's own dependencies warn of XDG_RUNTIME_DIR
        pgserver = tool.module("pgserver")
    # Not under pytest's folders: they are closed to the system user that the server runs as,
    # and their long paths do not fit in a socket's address.
    folder = Path(tempfile.mkdtemp(prefix="bench-pg-", dir="/tmp"))
    with _one_start_at_a_time():
        handle = pgserver.get_server(folder, cleanup_mode="delete")
    try:
        yield PostgresServer(handle)
    finally:
        handle.cleanup()


@contextmanager
def _one_start_at_a_time() -> Iterator[None]:
    """Keep two test workers from adding pgserver's system user at the same moment."""
    path = Path(tempfile.gettempdir()) / f"bench-pg-{os.getuid()}.lock"
    with path.open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _refusal(error: Any, script: str) -> Refusal:
    diagnosis = error.diag
    position = diagnosis.statement_position
    line = script.count("\n", 0, int(position) - 1) + 1 if position else None
    message = diagnosis.message_primary or str(error)
    if diagnosis.message_detail:
        message += f" ({diagnosis.message_detail})"
    return Refusal(judge=JUDGE, message=message, state=error.sqlstate, line=line)
