"""The committed tables take what they should and refuse what they should, on real engines."""

from __future__ import annotations

from typing import Any

import pytest

from tests.bench.database import Database
from tests.proof.faults import faults
from tests.proof.projects import artefact, designs_of, profiles
from tests.proof.rows import Rows

ENGINES = ("postgres", "sqlite", "duckdb", "mariadb")
DIALECT = {"mariadb": "mysql"}
# DuckDB tells the kind of constraint and the values, not the constraint's name.
NAMING = frozenset(("postgres", "mariadb"))


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> tuple[str, Database]:
    """A fresh database of each engine that executes our scripts as they are."""
    return request.param, request.getfixturevalue(request.param)


@pytest.mark.parametrize("profile", profiles())
def test_rows_are_taken_and_every_fault_is_refused(
    profile: str, engine: tuple[str, Database]
) -> None:
    name, database = engine
    dialect = DIALECT.get(name, name)
    designs = designs_of(profile)
    schema, fitted = designs.relational, designs.fitted(dialect)
    database.run(artefact(profile, f"sql/{dialect}.sql"))
    rows = Rows(schema, fitted)
    for statement in rows.inserts():
        assert database.accepts(statement) is None, statement
    planted = 0
    for fault in faults(rows):
        if _is_lost(fault.breaks, fitted):
            continue
        statement = rows.insert(fault.table, fault.row)
        refusal = database.accepts(statement)
        assert refusal is not None, f"{fault.breaks} takes {statement}"
        if name in NAMING:
            names = _names_in(fault.table.name, fitted)
            assert any(one in refusal.message for one in names), refusal.message
        planted += 1
    constraints = sum(_count(table) for table in schema.tables)
    assert planted >= constraints - len(fitted.ledger) > 0


def _is_lost(constraint: str, fitted: Any) -> bool:
    """Patterns that a dialect has no words for."""
    return constraint.startswith("ck_") and not any(
        (table, constraint) in fitted.constraints for table in fitted.tables
    )


def _names_in(table: str, fitted: Any) -> list[str]:
    constraints = [final for (home, _wanted), final in fitted.constraints.items() if home == table]
    return [one.strip('`"[]') for one in (*constraints, *fitted.columns[table].values())] + [
        "PRIMARY"
    ]


def _count(table: Any) -> int:
    return 1 + len(table.uniques) + len(table.foreign_keys) + len(table.checks)
