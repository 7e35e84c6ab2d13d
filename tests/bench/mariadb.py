"""MariaDB itself, from Debian's package: the judge of the MySQL family."""

from __future__ import annotations

import getpass
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from tests.bench import tool
from tests.bench.database import Row
from tests.bench.refusal import Refusal, Refused

JUDGE = "MariaDB"
_SECONDS_TO_START = 60.0


class MariadbDatabase:
    """A database of the session's MariaDB server."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection
        self._errors = tool.module("pymysql").err.Error

    def run(self, script: str) -> None:
        """Execute a script; raises Refused with the number of the statement."""
        refusal = self.accepts(script)
        if refusal is not None:
            raise Refused(refusal)

    def accepts(self, statement: str) -> Refusal | None:
        """None, or what MariaDB said."""
        # An error tells no number, but the server sends one result for each statement before it.
        done = 0
        with self._connection.cursor() as cursor:
            try:
                cursor.execute(statement)
                done = 1
                while cursor.nextset():
                    done += 1
            except self._errors as error:
                return _refusal(error, done + 1)
        return None

    def query(self, sql: str) -> list[Row]:
        """The rows of a query; raises Refused."""
        with self._connection.cursor() as cursor:
            try:
                cursor.execute(sql)
            except self._errors as error:
                raise Refused(_refusal(error, 1)) from error
            return list(cursor.fetchall())


class MariadbServer:
    """A server on a socket in its own folder; it listens on no network."""

    def __init__(self, socket: Path) -> None:
        self._pymysql = tool.module("pymysql")
        self._socket = str(socket)
        self._names = count(1)

    @contextmanager
    def database(self) -> Iterator[MariadbDatabase]:
        """A fresh database, dropped at the end."""
        name = f"bench_{next(self._names)}"
        admin = self._connect(None)
        with admin.cursor() as cursor:
            cursor.execute(f"CREATE DATABASE {name} CHARACTER SET utf8mb4")
        connection = self._connect(name)
        try:
            yield MariadbDatabase(connection)
        finally:
            connection.close()
            with admin.cursor() as cursor:
                cursor.execute(f"DROP DATABASE {name}")
            admin.close()

    def is_up(self) -> bool:
        """Whether the server answers."""
        try:
            self._connect(None).close()
        except self._pymysql.err.OperationalError:
            return False
        return True

    def _connect(self, database: str | None) -> Any:
        return self._pymysql.connect(
            unix_socket=self._socket,
            user="root",
            database=database,
            charset="utf8mb4",
            autocommit=True,
            client_flag=self._pymysql.constants.CLIENT.MULTI_STATEMENTS,
        )


@contextmanager
def mariadb_server() -> Iterator[MariadbServer]:
    """A MariaDB server for as long as the context lasts; raises ToolMissing."""
    install, serve = tool.program("mariadb-install-db"), tool.program("mariadbd")
    # A short path of our own: a socket's address holds 107 bytes.
    with tempfile.TemporaryDirectory(prefix="bench-maria-", dir="/tmp") as home:
        folder = Path(home)
        options = [
            "--no-defaults",
            f"--datadir={folder / 'data'}",
            f"--user={getpass.getuser()}",
            "--innodb-log-file-size=8M",
            "--innodb-buffer-pool-size=32M",
        ]
        root = ["--auth-root-authentication-method=normal", "--skip-test-db"]
        subprocess.run([str(install), *options, *root], check=True, capture_output=True)
        socket, log = folder / "socket", folder / "log"
        command = [
            str(serve),
            *options,
            f"--socket={socket}",
            f"--pid-file={folder / 'pid'}",
            "--skip-networking",
            "--character-set-server=utf8mb4",
            # The data is thrown away, so nothing is gained by waiting for the disk.
            "--innodb-flush-log-at-trx-commit=0",
            "--innodb-fast-shutdown=2",
        ]
        with log.open("wb") as output:
            process = subprocess.Popen(command, stdout=output, stderr=output)
        try:
            server = MariadbServer(socket)
            _wait(server, process, log)
            yield server
        finally:
            process.terminate()
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _wait(server: MariadbServer, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + _SECONDS_TO_START
    while not server.is_up():
        if process.poll() is not None or time.monotonic() > deadline:
            raise RuntimeError(f"MariaDB did not start: {log.read_text(errors='replace')[-2000:]}")
        time.sleep(0.05)


def _refusal(error: Any, number: int) -> Refusal:
    code, *words = error.args
    message = str(words[-1]) if words else str(error)
    return Refusal(judge=JUDGE, message=message, state=str(code), statement=number)
