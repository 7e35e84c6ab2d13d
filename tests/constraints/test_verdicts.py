"""Constraints on random objects: the queries of every database return exactly the objects that an evaluator
of its own, written from OCL's semantics, calls wrong; neither those that are right nor the undetermined.
"""

from __future__ import annotations

import datetime
import random
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from generator.constraints.ocl.parse import parse
from generator.physical.designs import Designs
from generator.physical.relational import Table
from generator.physical.rule_queries import queries
from generator.profile.apply import apply
from generator.profile.load import load_project
from generator.read import read_file
from tests.authoring.ea_xmi import (
    Attribute,
    Class,
    Constraint,
    DataType,
    Enumeration,
    Literal,
    Model,
    Package,
    write,
)
from tests.bench.database import Database
from tests.constraints.evaluator import evaluate, verdict_of
from tests.constraints.objects import as_object
from tests.proof.rows import Row, Rows
from tests.proof.test_tables import DIALECT, ENGINES

TEXTS = (
    "timer > 3",
    "not (timer > 3)",
    "budget >= timer",
    "budget = rest",
    "budget <> rest",
    "not (budget = rest)",
    "rest = null",
    "rest <> null implies budget <> null",
    "navn.oclIsUndefined() xor slut->isEmpty()",
    "slut->notEmpty() implies slut >= start",
    "slut >= start",
    "status = Sagsstatus::lukket implies slut->notEmpty()",
    "art = Sagsstatus::åben or art = 'L' or art = #afvist",
    "status <> art",
    "haster implies timer < 5",
    "godkendt implies haster",
    "godkendt = true",
    "godkendt = false",
    "godkendt <> true or haster = false",
    "not godkendt",
    "budget + rest * 2 > timer - 1",
    "timer / rest >= 1",
    "-budget < -3",
    "navn.size() > 3",
    "navn->size() = 1 or rest->size() + budget->size() = 2",
    "navn.substring(1, 2) = 'ab'",
    "navn <> 'abc' and navn <> 'it''s'",
    "if haster then slut->notEmpty() else budget > 2 endif",
    "let n = budget + 1 in n > 3 and n < 9",
    "periode.til >= periode.fra",
    "periode.til->notEmpty() implies periode.fra->notEmpty()",
    "(budget > 3 or rest > 3) and not (budget > 3 and rest > 3)",
    "budget > 3 xor rest > 3",
    "false or budget > 1",
    "true and rest >= 0",
    "1 = 1 and navn->isEmpty()",
    "budget > 3 implies rest > 3 implies timer > 3",
    "timer = 2 or timer = 2.5",
)

MODEL = Model(
    "sager",
    [
        Package(
            "Sager",
            [
                Class(
                    "Sag",
                    [
                        Attribute("nr", "Integer", is_id=True),
                        Attribute("timer", "Integer"),
                        Attribute("budget", "Integer", "0", "1"),
                        Attribute("rest", "Integer", "0", "1"),
                        Attribute("navn", "CharacterString", "0", "1"),
                        Attribute("start", "Date"),
                        Attribute("slut", "Date", "0", "1"),
                        Attribute("status", "Sagsstatus"),
                        Attribute("art", "Sagsstatus", "0", "1"),
                        Attribute("haster", "Boolean"),
                        Attribute("godkendt", "Boolean", "0", "1"),
                        Attribute("periode", "Periode", "0", "1"),
                    ],
                    constraints=[
                        Constraint(f"R{number}", f"inv: {text}")
                        for number, text in enumerate(TEXTS)
                    ],
                ),
                DataType("Periode", [Attribute("fra", "Date"), Attribute("til", "Date", "0", "1")]),
                Enumeration(
                    "Sagsstatus",
                    literals=[Literal("åben", "Å"), Literal("lukket", "L"), Literal("afvist", "A")],
                ),
            ],
        )
    ],
)
CODES = {"åben": "Å", "lukket": "L", "afvist": "A"}
TOML = '[model]\nid = "sager"\nversion = "1.0.0"\ntitle = { da = "Sager" }\nexport = "model.xmi"\n[profiles.alt]\n'
OBJECTS = 400


@pytest.fixture(scope="module")
def designs(tmp_path_factory: pytest.TempPathFactory) -> Designs:
    return designs_for(MODEL, tmp_path_factory.mktemp("sager"))


def designs_for(model_: Model, folder: Path, toml: str = TOML) -> Designs:
    """The designs of a model, with every choice left to us unless the project says otherwise."""
    (folder / "model.xmi").write_bytes(write(model_))
    (folder / "model.toml").write_text(toml, encoding="utf-8")
    project, found = load_project(folder, "sager")
    assert project is not None, found
    model = read_file(folder / "model.xmi", "model.xmi").model
    assert model is not None
    return Designs(apply(model, project, project.profiles[0])[0])


@cache
def objects(seed: int = 4) -> list[dict[tuple[str, ...], Any]]:
    """Random objects: every optional value is missing in a third of them."""
    chance = random.Random(seed)
    day = datetime.date(2025, 1, 1)

    def days() -> datetime.date:
        return day + datetime.timedelta(days=chance.randrange(4))

    def some(value: Any) -> Any:
        return None if chance.random() < 0.34 else value

    found = []
    for number in range(OBJECTS):
        whole = chance.random() < 0.6
        found.append(
            {
                ("nr",): number,
                ("timer",): chance.randrange(7),
                ("budget",): some(chance.randrange(7)),
                ("rest",): some(chance.randrange(5)),
                ("navn",): some(chance.choice(("a", "ab", "abc", "abcd", "it's", "xyæø"))),
                ("start",): days(),
                ("slut",): some(days()),
                ("status",): chance.choice("ÅLA"),
                ("art",): some(chance.choice("ÅLA")),
                ("haster",): chance.random() < 0.5,
                ("godkendt",): some(chance.random() < 0.5),
                ("periode", "fra"): days() if whole else None,
                ("periode", "til"): some(days()) if whole else None,
            }
        )
    return found


def literal(path: tuple[str, ...]) -> str:
    return CODES[path[-1]]


def verdicts(text: str) -> set[tuple[int, str]]:
    """The objects that the evaluator calls wrong, or undetermined."""
    (statement,) = parse(text.replace("#afvist", "Sagsstatus::afvist"))  # type: ignore[misc]
    told = {
        (one["nr",], verdict_of(evaluate(statement.body, as_object(one), literal)))
        for one in objects()
    }
    return {each for each in told if each[1]}


def test_every_text_is_compiled(designs: Designs) -> None:
    stated = {one.id: (one.state, one.reasons) for one in designs.rules.constraints}
    assert len(stated) == len(TEXTS)
    assert {state for state, _reasons in stated.values()} == {"compiled"}, stated


@pytest.mark.parametrize("engine", ENGINES)
def test_verdicts_are_those_of_the_evaluator(
    engine: str, designs: Designs, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(engine)
    fitted = designs.fitted(DIALECT.get(engine, engine))
    rows = Rows(designs.relational, fitted)
    table = rows.tables["sag"]
    columns = ", ".join(
        f"{fitted.columns[table.name][one.name]} {fitted.types[table.name][one.name]}"
        for one in table.columns
    )
    options = fitted.dialect.table_options  # how letters are compared is one of them
    database.run(f"CREATE TABLE {fitted.tables[table.name]} ({columns}){options};")
    places = column_of(designs, table)
    number_of: dict[str, int] = {}
    for one in objects():
        row: Row = rows.make(table, one["nr",])
        row |= {places[path]: value for path, value in one.items()}
        number_of[str(row[table.primary_key[0]])] = one["nr",]
        database.run(rows.insert(table, row) + ";")
    written = queries(designs.relational, fitted, designs.rules.rules)
    found = {one.rule.id: one.selects for one in written if one.rule.kind == "constraint"}
    assert len(found) == len(TEXTS)
    told = {
        id_: {(number_of[str(row[1])], row[2]) for row in database.query(selects[0])}
        for id_, selects in found.items()
    }
    expected = {f"Sag/R{number}": verdicts(text) for number, text in enumerate(TEXTS)}
    different = {
        f"{id_} {TEXTS[int(id_[5:])]}": (
            sorted(told[id_] - right)[:3],
            sorted(right - told[id_])[:3],
        )
        for id_, right in expected.items()
        if told[id_] != right
    }
    assert different == {}
    assert sum(1 for right in expected.values() if right) > 30, "most texts must be broken by some"


def column_of(designs: Designs, table: Table) -> dict[tuple[str, ...], str]:
    """The column of each value."""
    model = designs.narrowed.model
    return {
        tuple(model.get(key).name for key in path): place.columns[0]
        for path, places in designs.relational.places.items()
        for place in places
        if place.table == table.name and place.columns
    }
