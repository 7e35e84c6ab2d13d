"""The tiers C to E of OCL on many small databases: 200 in DuckDB, 20 in each of the others.

What looks around by links alone cannot see from one world into another, so all worlds stand in one database for
it; what asks for all objects of a class has a database for each world.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from generator.physical.designs import Designs
from generator.physical.rule_queries import queries
from tests.bench.database import Database
from tests.constraints.club import Club
from tests.constraints.loading import Loader
from tests.constraints.test_verdicts_tiers import TEXTS, WORDLESS, expected, made
from tests.proof.rows import Rows
from tests.proof.test_tables import DIALECT, ENGINES

WORLDS = {"duckdb": 200}
FEW, PERSONS = 20, 5
AMONG_ALL = tuple(text for text in TEXTS if "allInstances" in text)
BY_LINKS = tuple(text for text in TEXTS if text not in AMONG_ALL)
Told = set[tuple[int, str]]


@pytest.fixture(scope="module")
def designs(tmp_path_factory: pytest.TempPathFactory) -> Designs:
    return made(tmp_path_factory.mktemp("worlds"), "joined")


class Judged:
    """What a database tells of the objects in it."""

    def __init__(self, engine: str, database: Database, designs: Designs) -> None:
        self.database, self._designs = database, designs
        self._fitted = designs.fitted(DIALECT.get(engine, engine))
        self._rows = Rows(designs.relational, self._fitted)
        written = queries(designs.relational, self._fitted, designs.rules.rules)
        self._selects = {one.rule.id: one.selects for one in written if one.selects}
        self._is_made = False

    def told(self, objects: list[Any], texts: Iterable[str]) -> dict[str, Told]:
        """By text, the persons of whom something is told; nothing else is in the tables."""
        loader = Loader(self._designs, self._rows, objects)
        if self._is_made:
            tables = self._fitted.tables.values()
            self.database.run(" ".join(f"DELETE FROM {name};" for name in tables))
        known = loader.fill(self.database) if self._is_made else loader.load(self.database)
        self._is_made = True
        ids = {f"Person/R{TEXTS.index(text)}": text for text in texts}
        found: dict[str, Told] = {text: set() for id_, text in ids.items() if id_ in self._selects}
        whole = "\nUNION ALL\n".join(
            select for id_ in ids if id_ in self._selects for select in self._selects[id_]
        )
        for row in self.database.query(whole):
            found[ids[row[0]]].add((known[str(row[1])]["nr"], row[2]))
        return found


@pytest.mark.parametrize("engine", ENGINES)
def test_verdicts_are_those_of_the_evaluator(
    engine: str, designs: Designs, request: pytest.FixtureRequest
) -> None:
    judged = Judged(engine, request.getfixturevalue(engine), designs)
    worlds = [Club(seed, PERSONS) for seed in range(WORLDS.get(engine, FEW))]
    number = 0
    for one in (person for world in worlds for person in world.personer):
        one["nr"], number = number, number + 1
    silent = {text for text in TEXTS if any(word in text for word in WORDLESS.get(engine, ()))}
    found = judged.told([one for world in worlds for one in world.objects], BY_LINKS)
    assert set(found) == set(BY_LINKS) - silent
    different: dict[str, Any] = {}
    for text, told in found.items():
        right = {each for world in worlds for each in expected(world, text)}
        if told != right:
            different[text] = (sorted(told - right)[:3], sorted(right - told)[:3])
    assert different == {}
    for world in worlds:
        for text, told in judged.told(world.objects, AMONG_ALL).items():
            assert told == expected(world, text), text
