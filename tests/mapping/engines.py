"""The databases that execute a case, and how each says what a row broke.

PostgreSQL, MariaDB, H2 and HSQLDB name the constraint. SQLite names checks and the columns of a key;
DuckDB names nothing but the kind.
"""

from __future__ import annotations

from typing import NamedTuple

from tests.bench.refusal import Refusal


class Engine(NamedTuple):
    """A database by the name of its fixture, the dialect of its scripts, and by the beginning of a
    constraint's name the words it uses where it does not say the name."""

    fixture: str
    dialect: str
    words: dict[str, str] = {}


ENGINES = (
    Engine("postgres", "postgres"),
    Engine("sqlite", "sqlite", {"uq": "UNIQUE", "pk": "UNIQUE", "fk": "FOREIGN KEY"}),
    Engine(
        "duckdb",
        "duckdb",
        {
            "ck": "CHECK constraint",
            "uq": "Duplicate key",
            "pk": "Duplicate key",
            "fk": "foreign key constraint",
        },
    ),
    Engine("mariadb", "mysql", {"pk": "for key 'PRIMARY'"}),
    Engine("h2_sqlserver", "sqlserver", {"pk": "primary key violation"}),
    Engine("h2_oracle", "oracle", {"pk": "primary key violation"}),
    Engine("hsqldb_oracle", "oracle", {"ge": "OVERRIDING clause"}),
)

_WRONG_TYPE = (
    "Conversion Error",
    "Could not convert",
    "cannot store",
    "Incorrect",
    "Data too long",
)


def tells(refusal: Refusal, breaks: str, engine: Engine) -> bool:
    """Whether a refusal is about what the case says breaks."""
    said = refusal.message
    if breaks.startswith("type "):
        column = breaks.rpartition(".")[2]
        is_data = (refusal.state or "").startswith("22") or any(one in said for one in _WRONG_TYPE)
        return is_data or column.lower() in said.lower()
    if breaks.startswith("generated "):
        return "generated" in said.lower() or engine.words.get("ge", "\0") in said
    if "." in breaks:
        column = breaks.rpartition(".")[2].lower()
        return column in said.lower() and (
            "null" in said.lower() or "doesn't have a default" in said
        )
    return breaks.lower() in said.lower() or engine.words.get(breaks[:2], "\0") in said
