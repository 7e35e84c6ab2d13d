"""H2 and HSQLDB, which stand in for engines that no package brings.

H2 executes SQL Server's and Oracle's DDL but is lenient about types; HSQLDB is strict about
Oracle's. Neither proves a script alone: see `tsql` and `oracle_parser`.
"""

from __future__ import annotations

import subprocess
import threading
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from struct import Struct
from typing import IO

from tests.bench import tool
from tests.bench.database import Row
from tests.bench.refusal import Refusal, Refused
from tests.bench.statements import split_statements

_SOURCE = Path(__file__).with_name("Judge.java")
_JARS = Path("/usr/share/java")
_LENGTH = Struct(">i")


@dataclass(frozen=True, slots=True, kw_only=True)
class Engine:
    """A Java database in the mode of another engine; `dialect` is what its scripts are in."""

    judge: str
    dialect: str
    url: str
    setup: tuple[str, ...] = ()


H2_SQLSERVER = Engine(
    judge="H2 as SQL Server",
    dialect="sqlserver",
    # SQL Server keeps the case of a name and compares names without regard to it.
    url="jdbc:h2:mem:{name};MODE=MSSQLServer"
    ";DATABASE_TO_UPPER=FALSE;CASE_INSENSITIVE_IDENTIFIERS=TRUE",
    setup=("CREATE SCHEMA dbo", "SET SCHEMA dbo"),
)
H2_ORACLE = Engine(judge="H2 as Oracle", dialect="oracle", url="jdbc:h2:mem:{name};MODE=Oracle")
HSQLDB_ORACLE = Engine(
    judge="HSQLDB as Oracle",
    dialect="oracle",
    # Without the last part HSQLDB keeps a database in memory after its connection is closed.
    url="jdbc:hsqldb:mem:{name};sql.syntax_ora=true;shutdown=true",
)


class JavaServer:
    """The one JVM of a session; it takes one request at a time."""

    def __init__(self, requests: IO[bytes], replies: IO[bytes], log: deque[bytes]) -> None:
        self._requests = requests
        self._replies = replies
        self._log = log
        self._names = count(1)

    @contextmanager
    def database(self, engine: Engine) -> Iterator[JavaDatabase]:
        """A fresh database of an engine, gone at the end."""
        name = f"bench{next(self._names)}"
        database = JavaDatabase(self, engine, name)
        database.check(self.ask("open", name, engine.url.format(name=name)))
        try:
            database.check(self.ask("run", name, *engine.setup))
            yield database
        finally:
            self.ask("close", name)

    def ask(self, *request: str) -> list[str | None]:
        """Send one message and wait for the reply."""
        encoded = [text.encode() for text in request]
        parts = [_LENGTH.pack(len(encoded))]
        for text in encoded:
            parts += [_LENGTH.pack(len(text)), text]
        self._requests.write(b"".join(parts))
        self._requests.flush()
        return [self._read_text() for _ in range(self._read_length())]

    def _read_length(self) -> int:
        found = self._replies.read(_LENGTH.size)
        if len(found) < _LENGTH.size:
            raise RuntimeError(f"the JVM ended: {b''.join(self._log).decode(errors='replace')}")
        length: int = _LENGTH.unpack(found)[0]
        return length

    def _read_text(self) -> str | None:
        length = self._read_length()
        return None if length < 0 else self._replies.read(length).decode()


class JavaDatabase:
    """A database in the session's JVM."""

    def __init__(self, server: JavaServer, engine: Engine, name: str) -> None:
        self._server = server
        self._engine = engine
        self._name = name

    def run(self, script: str) -> None:
        """Execute a script of ours; raises Refused with the number of the statement."""
        self.run_statements(split_statements(script, self._engine.dialect))

    def run_statements(self, statements: Sequence[str]) -> None:
        """Execute statements that are split already; raises Refused."""
        self.check(self._server.ask("run", self._name, *statements), statements)

    def accepts(self, statement: str) -> Refusal | None:
        """None, or what the engine said."""
        try:
            self.run(statement)
        except Refused as refused:
            return refused.refusal
        return None

    def query(self, sql: str) -> list[Row]:
        """The rows of a query, every value as JDBC writes it, NULL as None; raises Refused."""
        _, columns, *cells = self.check(self._server.ask("query", self._name, sql))
        width = int(columns or 1)
        return [tuple(cells[start : start + width]) for start in range(0, len(cells), width)]

    def check(self, reply: list[str | None], statements: Sequence[str] = ()) -> list[str | None]:
        """The reply, or Refused where it is a refusal."""
        if reply[0] == "ok":
            return reply
        _, number, state, message = reply
        at = int(number or 0)
        said = (message or "").partition("; SQL statement:\n")[0]
        quoted = f" in: {statements[at - 1]}" if 0 < at <= len(statements) else ""
        raise Refused(
            Refusal(
                judge=self._engine.judge,
                message=f"{said}{quoted}",
                state=state,
                statement=at or None,
            )
        )


@contextmanager
def java_server() -> Iterator[JavaServer]:
    """A JVM with both engines for as long as the context lasts; raises ToolMissing."""
    jars = [_JARS / "h2.jar", _JARS / "hsqldb.jar"]
    for jar in jars:
        if not jar.is_file():
            raise tool.ToolMissing(jar.stem)
    tool.program("javac")  # a runtime alone cannot start a source file
    command = [str(tool.program("java")), "-Xshare:auto", "-XX:TieredStopAtLevel=1"]
    command += ["-cp", ":".join(str(jar) for jar in jars), str(_SOURCE)]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    )
    assert process.stdin and process.stdout and process.stderr
    log: deque[bytes] = deque(maxlen=50)
    reader = threading.Thread(target=log.extend, args=(process.stderr,), daemon=True)
    reader.start()
    try:
        yield JavaServer(process.stdin, process.stdout, log)
    finally:
        process.stdin.close()
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        reader.join(timeout=5)
        process.stdout.close()
        process.stderr.close()
