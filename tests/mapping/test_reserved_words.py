"""A word that a dialect does not call reserved works as a name, without quotes, on its engine."""

from __future__ import annotations

import pytest

from generator.physical.sql_dialect import SqlDialect
from generator.plugins import load_plugins
from tests.bench.database import Database

DIALECTS: dict[str, SqlDialect] = load_plugins(  # type: ignore[assignment]
    "generator.physical.dialects", "DIALECT", SqlDialect
)
# Where an engine lists its own words; SQLite lists none.
CATALOGUES = {
    "postgres": "SELECT word FROM pg_get_keywords()",
    "duckdb": "SELECT keyword_name FROM duckdb_keywords()",
    "mariadb": "SELECT LOWER(word) FROM information_schema.keywords",
    "sqlite": "SELECT 'rowid' AS word",
}
USES = (
    "CREATE TEMPORARY TABLE {0} ({0} INTEGER NOT NULL, other INTEGER, "
    "CONSTRAINT p PRIMARY KEY ({0}), CONSTRAINT c CHECK ({0} > 0))",
    "CREATE INDEX i ON {0} ({0})",
    "INSERT INTO {0} ({0}) VALUES (1)",
    "SELECT t.{0} FROM {0} t WHERE t.{0} = 1 AND EXISTS (SELECT 1 FROM {0} r WHERE r.{0} = t.{0})",
    "DROP TABLE {0}",
)


@pytest.mark.parametrize(
    ("engine", "dialect"),
    [("postgres", "postgres"), ("sqlite", "sqlite"), ("duckdb", "duckdb"), ("mariadb", "mysql")],
)
def test_a_word_that_is_not_reserved_is_a_name(
    engine: str, dialect: str, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(engine)
    words = {word for one in DIALECTS.values() for word in one.reserved}
    words |= {row[0] for row in database.query(CATALOGUES[engine]) if row[0].isidentifier()}
    refused = [
        word
        for word in sorted(words - DIALECTS[dialect].reserved - DIALECTS[dialect].quoted_words)
        if any(database.accepts(one.format(word)) is not None for one in USES)
    ]
    assert " ".join(refused) == ""
