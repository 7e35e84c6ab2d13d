"""The committed tables take what they should and refuse what they should, on real engines."""

from __future__ import annotations

import pytest

from generator.physical.fitted import Fitted
from tests.bench.database import Database
from tests.proof.faults import Fault, constraints, faults
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
    planted = set()
    for fault in faults(rows):
        for statement in fault.before:
            assert database.accepts(statement) is None, statement
        statement = rows.insert(fault.table, fault.row)
        refusal = database.accepts(statement)
        assert refusal is not None, f"{fault.breaks} takes {statement}"
        if name in NAMING:
            assert _called(fault, fitted) in refusal.message, f"{fault.breaks}: {refusal.message}"
        for statement in fault.after:
            assert database.accepts(statement) is None, statement
        planted.add((fault.table.name, fault.breaks))
    assert constraints(rows) <= planted


def _called(fault: Fault, fitted: Fitted) -> str:
    """What the database calls what is broken: the constraint, or the column that holds nothing."""
    if fault.breaks.startswith("pk_") and fitted.dialect.name == "mysql":
        return "PRIMARY"  # MariaDB's one name for primary keys
    known = fitted.constraints.get((fault.table.name, fault.breaks))
    return (known or fitted.columns[fault.table.name][fault.breaks]).strip('`"[]')
