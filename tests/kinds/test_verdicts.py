"""The kinds of rules on random databases: every engine tells exactly the objects that plain Python tells."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.constraints import kinds as k
from generator.physical.designs import Designs
from generator.physical.rule_queries import queries
from tests.bench.database import Database, Row
from tests.bench.refusal import Refusal
from tests.bench.tsql import TsqlParser
from tests.kinds.building import Store, designs_of, key_of
from tests.kinds.model import CODES, MODEL, TOML
from tests.kinds.worlds import World, told
from tests.mapping.stand_ins import BEFOREHAND, translated
from tests.proof.test_tables import DIALECT, ENGINES

DATABASES = {("duckdb", "alt"): 200}
FEW = 20
STAND_INS = {"h2_sqlserver": "sqlserver", "h2_oracle": "oracle"}


@pytest.fixture(scope="module", params=["alt", "streng"])
def designs(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Designs:
    """The lists in tables of their own, and as conditions."""
    folder: Path = tmp_path_factory.mktemp("loen")
    made, found = designs_of(MODEL, TOML, folder, request.param, CODES)
    assert found == ()
    return made


def selects_of(designs: Designs, dialect: str) -> dict[str, tuple[str, ...]]:
    """The queries of the rules of kinds, and of the forms of identifiers, by rule."""
    stated = [
        one
        for one in designs.rules.rules
        if isinstance(one.test, k.Demand) or one.kind == "pattern"
    ]
    written = queries(designs.relational, designs.fitted(dialect), tuple(stated))
    silent = [f"{one.rule.id}: {one.reason}" for one in written if not one.selects]
    assert silent == []
    return {one.rule.id: one.selects for one in written}


class StandIn:
    """A database that plays another, and is told what it does not know in words it knows."""

    def __init__(self, name: str, database: Database) -> None:
        self._name, self._database = name, database
        if name in BEFOREHAND:
            database.run(BEFOREHAND[name])

    def run(self, script: str) -> None:
        """Execute a script."""
        self._database.run(translated(script, self._name))

    def accepts(self, statement: str) -> Refusal | None:
        """What it says to a statement."""
        return self._database.accepts(translated(statement, self._name))

    def query(self, sql: str) -> list[Row]:
        """The rows of a query; a key as a text is in small letters, as everywhere else."""
        rows = self._database.query(translated(sql, self._name))
        return [(row[0], str(row[1]).lower(), *row[2:]) for row in rows]


@pytest.mark.parametrize("engine", [*ENGINES, *STAND_INS])
def test_verdicts_are_those_of_the_evaluator(
    engine: str, designs: Designs, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(engine)
    dialect = STAND_INS.get(engine) or DIALECT.get(engine, engine)
    if engine in STAND_INS:
        database = StandIn(engine, database)
    store = Store(database, designs, designs.fitted(dialect))
    selects = selects_of(designs, dialect)
    broken: dict[str, int] = dict.fromkeys(selects, 0)
    kept: dict[str, int] = dict.fromkeys(selects, 0)
    profile = designs.narrowed.settings.profile.id
    number = DATABASES.get((engine, profile), FEW)
    for seed in range(number):
        world = World(seed)
        store.fill(world.objects)
        number_of = {str(key_of(one)): one["id"] for one in world.objects}
        found: dict[str, Any] = {id_: set() for id_ in selects}
        whole = "\nUNION ALL\n".join(one for some in selects.values() for one in some)
        for row in database.query(whole):
            found[row[0]].add((number_of[str(row[1])], row[2]))
            if row[0] == "Tillæg/smallCount":
                count = row[5].removeprefix("antal = ")
                assert row[3:5] == (f"For få: {count}, af {{andre}}.", f"Too few: {count}.")
        right = told(world)
        assert set(right) == set(found)
        different = {
            id_: (sorted(found[id_] - right[id_]), sorted(right[id_] - found[id_]), world.objects)
            for id_ in right
            if found[id_] != right[id_]
        }
        assert different == {}, f"database {seed}"
        for id_, verdicts in right.items():
            broken[id_] += bool(verdicts)
            kept[id_] += not verdicts
    never = [id_ for id_ in broken if not broken[id_] or not kept[id_]]
    assert not never or number == FEW, f"never broken, or always: {never}"


@pytest.mark.parametrize("version", ["2016", "2019"])
def test_sql_server_reads_every_query(
    designs: Designs, tsql_parser: TsqlParser, version: str
) -> None:
    script = ";\n".join(one for some in selects_of(designs, "sqlserver").values() for one in some)
    TsqlParser(version).judge(f"{script};\n")
