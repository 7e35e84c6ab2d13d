"""Constraints on what an object leads to, on random objects: the same verdicts as the evaluator's."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from generator.constraints.ocl.parse import parse
from generator.model.elements import End
from generator.physical.designs import Designs
from generator.physical.relational import InRow, InRows
from generator.physical.rule_queries import queries
from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    Constraint,
    End as AuthoredEnd,
    Model,
    Package,
)
from tests.bench.database import Database
from tests.constraints.evaluator import evaluate, verdict_of
from tests.constraints.test_verdicts import column_of, designs_for
from tests.proof.rows import Row, Rows
from tests.proof.test_tables import DIALECT, ENGINES

TEXTS = (
    "ejer->notEmpty()",
    "ejer = null or ejer.alder >= 18",
    "ejer.alder >= 18",
    "ejer.navn <> null implies ejer.alder > 20",
    "ejer.alder + timer > 40",
    "ejer.chef.alder > 30",
    "ejer.chef <> null implies ejer.chef <> ejer",
    "poster->size() <= 2",
    "poster->isEmpty() xor timer > 3",
    "poster->notEmpty()",
    "poster->forAll(beløb > 1)",
    "poster->forAll(p | p.beløb > timer)",
    "poster->exists(p : Post | p.beløb = 3)",
    "not poster->exists(beløb > 3)",
    "poster->forAll(a, b | a <> b implies a.beløb <> b.beløb)",
    "poster->select(beløb > 1)->size() = 1",
    "poster->select(p | p.betalt)->size() >= 1",
    "poster->reject(betalt)->isEmpty()",
    "poster->select(betalt)->forAll(beløb > 2)",
    "poster->one(betalt)",
    "poster->collect(beløb)->sum() <= 6",
    "poster.beløb->sum() > timer",
    "poster->select(betalt).beløb->sum() < 5",
    "poster->collect(p | p.beløb)->size() = poster->size()",
    "mærker->size() < 3",
    "mærker->exists(navn = 'a') implies mærker->forAll(navn <> 'b')",
    "ejer.sager->size() < 3",
    "ejer.sager->forAll(s | s.timer <= timer)",
    "ejer.sager->includes(self)",
    "ejer->notEmpty() implies ejer.sager->excludes(self)",
    "poster->forAll(p | p.sag = self)",
    "poster->forAll(p | p.sag.timer = timer and ejer->notEmpty())",
    "let store = poster->select(beløb > 2) in store->size() > 0 implies store->forAll(betalt)",
)

MODEL = Model(
    "poster",
    [
        Package(
            "Poster",
            [
                Class(
                    "Sag",
                    [Attribute("nr", "Integer"), Attribute("timer", "Integer")],
                    constraints=[
                        Constraint(f"R{number}", f"inv: {text}")
                        for number, text in enumerate(TEXTS)
                    ],
                ),
                Class(
                    "Post",
                    [
                        Attribute("beløb", "Integer", "0", "1"),
                        Attribute("betalt", "Boolean", "0", "1"),
                    ],
                ),
                Class(
                    "Borger",
                    [Attribute("alder", "Integer"), Attribute("navn", "CharacterString", "0", "1")],
                ),
                Class("Mærke", [Attribute("navn", "CharacterString", "0", "1")]),
                Association(
                    "har",
                    AuthoredEnd("sag", "Sag", "1", navigable=True),
                    AuthoredEnd("poster", "Post", "0..*", navigable=True),
                ),
                Association(
                    "ejes",
                    AuthoredEnd("sager", "Sag", "0..*", navigable=True),
                    AuthoredEnd("ejer", "Borger", "0..1", navigable=True),
                ),
                Association(
                    "bærer",
                    AuthoredEnd("mærkede", "Sag", "0..*"),
                    AuthoredEnd("mærker", "Mærke", "0..*", navigable=True),
                ),
                Association(
                    "ledes",
                    AuthoredEnd("ansatte", "Borger", "0..*"),
                    AuthoredEnd("chef", "Borger", "0..1", navigable=True),
                ),
            ],
        )
    ],
)
CASES = 250


@pytest.fixture(scope="module")
def designs(tmp_path_factory: pytest.TempPathFactory) -> Designs:
    folder: Path = tmp_path_factory.mktemp("poster")
    return designs_for(MODEL, folder)


class World:
    """Random objects, by class."""

    def __init__(self, seed: int = 8, cases: int = CASES) -> None:
        chance = random.Random(seed)

        def some(value: Any, share: float = 0.25) -> Any:
            return None if chance.random() < share else value

        self.borger = [
            {
                "alder": chance.randrange(10, 45),
                "navn": some(chance.choice("xyz")),
                "chef": None,
                "sager": [],
            }
            for _each in range(cases // 2)
        ]
        for one in self.borger:
            one["chef"] = some(chance.choice(self.borger), 0.4)
        self.mærke = [{"navn": name} for name in ("a", "b", "c", None)]
        self.sag: list[dict[str, Any]] = []
        self.post: list[dict[str, Any]] = []
        for number in range(cases):
            sag: dict[str, Any] = {"nr": number, "timer": chance.randrange(7), "poster": []}
            sag["ejer"] = some(chance.choice(self.borger))
            if sag["ejer"] is not None:
                sag["ejer"]["sager"].append(sag)
            sag["mærker"] = chance.sample(self.mærke, chance.randrange(4))
            for _post in range(chance.choice((0, 0, 1, 1, 2, 3))):
                post = {
                    "beløb": some(chance.randrange(5), 0.15),
                    "betalt": some(chance.random() < 0.5, 0.15),
                    "sag": sag,
                }
                sag["poster"].append(post)
                self.post.append(post)
            self.sag.append(sag)


def test_every_text_is_compiled(designs: Designs) -> None:
    stated = {one.id: (one.state, one.reasons) for one in designs.rules.constraints}
    assert [each for each in stated.items() if each[1][0] != "compiled"] == []


@pytest.mark.parametrize("engine", ENGINES)
def test_verdicts_are_those_of_the_evaluator(
    engine: str, designs: Designs, request: pytest.FixtureRequest
) -> None:
    database: Database = request.getfixturevalue(engine)
    fitted, world = designs.fitted(DIALECT.get(engine, engine)), World()
    number_of = load(database, designs, Rows(designs.relational, fitted), world)
    written = queries(designs.relational, fitted, designs.rules.rules)
    found = {one.rule.id: one for one in written if one.rule.kind == "constraint"}
    silent = [f"{id_}: {one.reason}" for id_, one in found.items() if not one.selects]
    assert silent == []
    different: dict[str, Any] = {}
    broken = 0
    for number, text in enumerate(TEXTS):
        told = {
            (number_of[str(row[1])], row[2])
            for row in database.query(found[f"Sag/R{number}"].selects[0])
        }
        (statement,) = parse(text)  # type: ignore[misc]
        verdicts = {
            one["nr"]: verdict_of(evaluate(statement.body, one, lambda path: path))
            for one in world.sag
        }
        right = {each for each in verdicts.items() if each[1]}
        broken += "violated" in verdicts.values()
        if told != right:
            different[text] = (sorted(told - right)[:3], sorted(right - told)[:3])
    assert different == {}
    assert broken > 25, "most texts must be broken by some"


def load(database: Database, designs: Designs, rows: Rows, world: World) -> dict[str, int]:
    """All objects in their tables; the key of each case with its number."""
    fitted, schema, model = rows.fitted, designs.relational, designs.narrowed.model
    made: dict[int, Row] = {}
    for name in ("borger", "mærke", "sag", "post"):
        table = next(one for one in schema.tables if model.get(one.element).name.lower() == name)  # type: ignore[arg-type]
        places = column_of(designs, table)
        for number, one in enumerate(getattr(world, name)):
            row = rows.make(table, number)
            row |= {
                places[key,]: value
                for key, value in one.items()
                if (key,) in places and not isinstance(value, dict | list)
            }
            made[id(one)] = row
    for end in model.elements(End):
        for place in schema.places.get((end.key,), ()):
            if isinstance(place, InRow):
                link(schema, place, end.name, world, made)
    number_of = {str(made[id(one)]["id"]): one["nr"] for one in world.sag}
    for table in schema.tables:
        columns = ", ".join(
            f"{fitted.columns[table.name][one.name]} {fitted.types[table.name][one.name]}"
            for one in table.columns
        )
        database.run(
            f"CREATE TABLE {fitted.tables[table.name]} ({columns}){fitted.dialect.table_options};"
        )
        objects = getattr(world, {"maerke": "mærke"}.get(table.name, table.name), None)
        for one in objects or ():
            database.run(rows.insert(table, made[id(one)]) + ";")
    between = next(
        place
        for end in model.elements(End)
        for place in schema.places.get((end.key,), ())
        if end.name == "mærker" and isinstance(place, InRows)
    )
    table = rows.tables[between.table]
    for one in world.sag:
        for far in one["mærker"]:
            row = {between.owner[0]: made[id(one)]["id"], between.columns[0]: made[id(far)]["id"]}
            database.run(rows.insert(table, row) + ";")
    return number_of


def link(schema: Any, place: InRow, name: str, world: World, made: dict[int, Row]) -> None:
    """References of objects to the one that an end leads to."""
    for group in (world.borger, world.sag, world.post):
        for one in group:
            row = made[id(one)]
            if name in one and place.columns[0] in row and not isinstance(one[name], list):
                row[place.columns[0]] = None if one[name] is None else made[id(one[name])]["id"]
