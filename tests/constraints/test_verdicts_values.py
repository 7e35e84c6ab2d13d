"""Constraints on data types: they hold at every place where a value of the type stands, and nowhere else."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from generator.constraints.ocl.parse import parse
from generator.physical.designs import Designs
from generator.physical.rule_queries import queries
from tests.authoring.ea_xmi import Attribute, Class, Constraint, DataType, Model, Package
from tests.bench.database import Database
from tests.constraints.club import CODES, Club, club
from tests.constraints.evaluator import evaluate, verdict_of
from tests.constraints.loading import Loader
from tests.constraints.test_verdicts import designs_for
from tests.proof.rows import Rows
from tests.proof.test_tables import DIALECT, ENGINES

TEXTS = (
    "inv: til >= fra",
    "inv: self.til->notEmpty()",
    "inv: til = null or til - fra < 2",
    "Periode.allInstances()->forAll(p | p.fra < 3)",
    "inv: fra < 2 or til > fra and til < 3",
    "inv: let n = fra + 1 in til <> n",
)
PLACES = ("periode", "fast", "perioder")


@pytest.fixture(scope="module")
def designs(tmp_path_factory: pytest.TempPathFactory) -> Designs:
    return designs_for(club((), values=TEXTS), tmp_path_factory.mktemp("values"))


def test_every_place_has_a_rule_of_its_own(designs: Designs) -> None:
    first, *_rest = designs.rules.constraints
    assert first.id == "Periode/D0" and first.state == "compiled"
    assert first.rules == tuple(f"Person.{place}/D0" for place in PLACES)
    assert {one.state for one in designs.rules.constraints} == {"compiled"}


def expected(one: Any, place: str, text: str) -> str:
    """The worst of what the evaluator says of the values at a place."""
    (statement,) = parse(text)  # type: ignore[misc]
    body, named = statement.body, {}
    values = one[place] if isinstance(one[place], list) else [one[place]]
    told = []
    for value in values:
        if "allInstances" in text:
            body, named = statement.body.body, {"p": value}
        if value is not None:
            told.append(verdict_of(evaluate(body, value, lambda path: CODES[path[-1]], **named)))
    return next((verdict for verdict in ("violated", "undetermined") if verdict in told), "")


@pytest.mark.parametrize("engine", ENGINES)
def test_verdicts_are_those_of_the_evaluator(
    engine: str, designs: Designs, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(engine)
    fitted, world = designs.fitted(DIALECT.get(engine, engine)), Club()
    objects = Loader(designs, Rows(designs.relational, fitted), world.objects).load(database)
    written = queries(designs.relational, fitted, designs.rules.rules)
    found = {one.rule.id: one.selects for one in written if one.rule.kind == "constraint"}
    assert len(found) == len(TEXTS) * len(PLACES)
    for number, text in enumerate(TEXTS):
        for place in PLACES:
            told = {
                (objects[str(row[1])]["nr"], row[2])
                for row in database.query(found[f"Person.{place}/D{number}"][0])
            }
            verdicts = {(one["nr"], expected(one, place, text)) for one in world.personer}
            assert told == {each for each in verdicts if each[1]}, f"{text} at {place}"
            assert told, f"{text} is broken nowhere at {place}"


def test_a_type_without_parts_limits_its_values(
    tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    range_ = "Andel.allInstances()->forAll(p | p >= 0 and p <= 10)"
    model = Model(
        "andele",
        [
            Package(
                "Andele",
                [
                    DataType(
                        "Andel",
                        tags={"primitive": "integer"},
                        constraints=[Constraint("område", range_), Constraint("lige", "self <> 7")],
                    ),
                    DataType("Mål", [Attribute("andel", "Andel")]),
                    Class(
                        "Sag",
                        [
                            Attribute("a", "Andel", "0", "1"),
                            Attribute("mål", "Mål"),
                            Attribute("andele", "Andel", "0", "*"),
                        ],
                    ),
                ],
            )
        ],
    )
    designs = designs_for(model, tmp_path)
    assert [one.rules for one in designs.rules.constraints] == [
        ("Sag.a/område", "Sag.mål.andel/område", "Sag.andele/område"),
        ("Sag.a/lige", "Sag.mål.andel/lige", "Sag.andele/lige"),
    ]
    sager = [
        {"": ("Sag",), "nr": nr, "a": a, "mål": {"andel": b}, "andele": c}
        for nr, (a, b, c) in enumerate(
            [(None, 0, []), (11, 10, [1, 2]), (7, -1, [12]), (10, 7, [3, -4]), (0, 5, [7])]
        )
    ]
    database: Database = request.getfixturevalue("duckdb")
    fitted = designs.fitted("duckdb")
    objects = Loader(designs, Rows(designs.relational, fitted), sager).load(database)
    found = {
        one.rule.id: {objects[str(row[1])]["nr"] for row in database.query(one.selects[0])}
        for one in queries(designs.relational, fitted, designs.rules.rules)
        if one.rule.kind == "constraint"
    }
    assert found == {
        "Sag.a/område": {1},
        "Sag.mål.andel/område": {2},
        "Sag.andele/område": {2, 3},
        "Sag.a/lige": {2},
        "Sag.mål.andel/lige": {3},
        "Sag.andele/lige": {4},
    }
