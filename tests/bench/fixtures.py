"""The pytest plug-in that starts each judge at most once, and a fresh database for each test.

A judge that is not installed skips the tests that ask for it, with the reason; in CI, or with
MODELMILL_BENCH=all, they fail.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TypeVar

import pytest

from tests.bench import embedded, java, json_schema, mariadb, oracle_parser, postgres, tool, tsql

T = TypeVar("T")


@contextmanager
def installed() -> Iterator[None]:
    """Turn a missing judge into a skipped test, or a failed one where all are required."""
    try:
        yield
    except tool.ToolMissing as missing:
        if tool.all_tools_required():
            pytest.fail(str(missing), pytrace=False)
        pytest.skip(str(missing))


def _started(context: AbstractContextManager[T]) -> Iterator[T]:
    with installed(), context as judge:
        yield judge


@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> Iterator[None]:
    """Judges that are plain functions are missed only when a test calls them."""
    with installed():
        return (yield)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.PostgresServer]:
    """The session's PostgreSQL, for tests that need several databases."""
    yield from _started(postgres.postgres_server())


@pytest.fixture(name="postgres")
def _postgres(postgres_server: postgres.PostgresServer) -> Iterator[postgres.PostgresDatabase]:
    """A fresh PostgreSQL database."""
    yield from _started(postgres_server.database())


@pytest.fixture(scope="session")
def mariadb_server() -> Iterator[mariadb.MariadbServer]:
    """The session's MariaDB, for tests that need several databases."""
    yield from _started(mariadb.mariadb_server())


@pytest.fixture(name="mariadb")
def _mariadb(mariadb_server: mariadb.MariadbServer) -> Iterator[mariadb.MariadbDatabase]:
    """A fresh MariaDB database."""
    yield from _started(mariadb_server.database())


@pytest.fixture
def sqlite() -> Iterator[embedded.EmbeddedDatabase]:
    """A fresh SQLite database that enforces foreign keys."""
    yield from _started(embedded.sqlite_database())


@pytest.fixture
def duckdb() -> Iterator[embedded.EmbeddedDatabase]:
    """A fresh DuckDB database."""
    yield from _started(embedded.duckdb_database())


@pytest.fixture(scope="session")
def java_server() -> Iterator[java.JavaServer]:
    """The session's JVM, for tests that need several databases."""
    yield from _started(java.java_server())


@pytest.fixture
def h2_sqlserver(java_server: java.JavaServer) -> Iterator[java.JavaDatabase]:
    """A fresh H2 database that plays SQL Server."""
    yield from _started(java_server.database(java.H2_SQLSERVER))


@pytest.fixture
def h2_oracle(java_server: java.JavaServer) -> Iterator[java.JavaDatabase]:
    """A fresh H2 database that plays Oracle."""
    yield from _started(java_server.database(java.H2_ORACLE))


@pytest.fixture
def hsqldb_oracle(java_server: java.JavaServer) -> Iterator[java.JavaDatabase]:
    """A fresh HSQLDB database that plays Oracle."""
    yield from _started(java_server.database(java.HSQLDB_ORACLE))


@pytest.fixture(scope="session")
def tsql_parser() -> tsql.TsqlParser:
    """Microsoft's T-SQL parser."""
    with installed():
        return tsql.TsqlParser()


@pytest.fixture(name="oracle_parser", scope="session")
def _oracle_parser() -> Iterator[oracle_parser.OracleParser]:
    """The parser of Oracle's SQL."""
    yield from _started(oracle_parser.oracle_parser())


@pytest.fixture(scope="session")
def python_json_schema() -> json_schema.PythonJsonSchema:
    """Python's JSON Schema validator."""
    with installed():
        return json_schema.PythonJsonSchema()


@pytest.fixture(scope="session")
def ajv() -> Iterator[json_schema.Ajv]:
    """Node's JSON Schema validator."""
    yield from _started(json_schema.ajv())
