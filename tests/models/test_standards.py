"""Each profile of each standard: its tables stand in four databases, with all codes, and take a made-up delivery that
every rule accepts."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.data.samples.plan import Plan
from generator.data.samples.rows import Row
from generator.data.samples.sample import sample
from generator.data.samples.writers import CsvWriter
from generator.data.wanted import Target
from tests.bench.database import Database
from tests.data.planted import hold_to
from tests.proof.projects import artefact, designs_of, every_profile
from tests.proof.rows import Rows

ENGINES = ("postgres", "mariadb", "sqlite", "duckdb")
DIALECT = {"mariadb": "mysql"}
LEAST = 200
# Lists alone are nobody's delivery.
WITH_DATA = [one for one in every_profile() if one != "faelles/kodelister"]


class Kept(CsvWriter):
    """Writes the files, and keeps the rows for databases."""

    def __init__(self, folder: Path, plan: Plan) -> None:
        super().__init__(folder, plan.delivered.values())
        self.rows: list[Row] = []

    def write(self, rows: Iterable[Row]) -> None:
        """Some rows more."""
        several = list(rows)
        self.rows += [Row(one.table, dict(one.values)) for one in several]
        super().write(several)


@cache
def delivery(
    profile: str, folder: Path
) -> tuple[tuple[Row, ...], tuple[Path, ...], tuple[str, ...]]:
    """A delivery of a profile: its rows, its files, and the rules that it was not possible to keep."""
    plan = Plan(designs_of(profile))
    writer = Kept(folder, plan)
    made = sample(plan, LEAST, "1", writer, lambda _step: None)
    return tuple(writer.rows), tuple(sorted(folder.glob("*.csv"))), made.unmet


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where deliveries are."""
    return tmp_path_factory.mktemp("deliveries")


def made(profile: str, home: Path) -> tuple[tuple[Row, ...], tuple[Path, ...], tuple[str, ...]]:
    """The delivery of a profile, made once."""
    folder = home / profile.replace("/", "-")
    folder.mkdir(exist_ok=True)
    return delivery(profile, folder)


@pytest.mark.parametrize("profile", WITH_DATA)
def test_a_delivery_is_accepted_by_every_rule(profile: str, home: Path, tmp_path: Path) -> None:
    """Not one rule had to be given up, and nothing is wrong with what was made."""
    rows, files, unmet = made(profile, home)
    assert unmet == () and len(rows) >= LEAST
    outcome = hold_to(designs_of(profile), Target(files), tmp_path / "run")
    assert [one.check.rule for one in outcome.broken if one.violated] == []
    assert not outcome.has_errors


@pytest.mark.parametrize("profile", WITH_DATA)
@pytest.mark.parametrize("engine", ENGINES)
def test_tables_take_the_delivery(
    profile: str, engine: str, home: Path, request: pytest.FixtureRequest
) -> None:
    """Created with their codes, and filled."""
    database: Database = request.getfixturevalue(engine)
    dialect = DIALECT.get(engine, engine)
    designs = designs_of(profile)
    database.run(artefact(profile, f"sql/{dialect}.sql"))
    statements = Rows(designs.relational, designs.fitted(dialect))
    rows, _files, _unmet = made(profile, home)
    by_table: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        by_table.setdefault(row.table, []).append(row.values)
    for table in designs.relational.tables:
        for values in by_table.get(table.name, ()):
            statement = statements.insert(table, values)
            assert database.accepts(statement) is None, statement
        if table.rows:
            name = designs.fitted(dialect).tables[table.name]
            assert database.query(f"SELECT COUNT(*) FROM {name}")[0][0] == len(table.rows)
