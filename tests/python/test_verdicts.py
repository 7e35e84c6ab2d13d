"""The checks of constraints on random objects: the verdicts of an evaluator that is no part of the tool."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from generator.constraints.ocl.parse import parse
from tests.authoring.ea_xmi import Model
from tests.bench.json_schema import SchemaJudge
from tests.constraints import test_verdicts as single, test_verdicts_objects as related
from tests.constraints.evaluator import evaluate, verdict_of
from tests.documents.conftest import schemas_of
from tests.python.packages import Taker, imported

Told = set[tuple[int, str]]


def told(taker: Taker, document: Any, root: str, numbers: Any) -> dict[str, Told]:
    """What each rule says of which object."""
    found: dict[str, Told] = {}
    for one in taker.told(json.dumps(document, default=str)):
        _nothing, where, index, *_rest = one.path.split("/")
        assert where == root, one
        found.setdefault(one.rule, set()).add((numbers[int(index)], one.verdict.value))
    return found


def assert_same(found: dict[str, Told], right: dict[str, Told], texts: tuple[str, ...]) -> None:
    different = {}
    for number, text in enumerate(texts):
        one, other = found.get(f"Sag/R{number}", set()), right[f"Sag/R{number}"]
        if one != other:
            different[text] = (sorted(one - other)[:3], sorted(other - one)[:3])
    assert different == {}


def test_verdicts_on_values_are_those_of_the_evaluator(tmp_path: Path) -> None:
    designs = single.designs_for(single.MODEL, tmp_path)
    taker = Taker(imported(designs, tmp_path))
    document = {"sag": [as_json(one) for one in single.objects()]}
    found = told(taker, document, "sag", [one["nr",] for one in single.objects()])
    right = {f"Sag/R{number}": single.verdicts(text) for number, text in enumerate(single.TEXTS)}
    assert designs.python.unsaid == {}
    assert_same(found, right, single.TEXTS)
    assert sum(1 for one in right.values() if one) > 30, "most texts must be broken by some"


def test_constraints_of_the_schema_are_asked_on_loading(
    tmp_path: Path, python_json_schema: SchemaJudge
) -> None:
    """Each constraint by itself, so that an object which others break shows something."""
    documents = [{"sag": [as_json(one)]} for one in single.objects()[:60]]
    texts = [json.dumps(one, default=str) for one in documents]
    refusing, different = 0, []
    for number, constraint in enumerate(single.TEXTS):
        folder = tmp_path / str(number)
        folder.mkdir()
        designs = single.designs_for(only(number), folder)
        taker = Taker(imported(designs, folder))
        schemas = schemas_of(designs)
        schema = python_json_schema.load(schemas, schemas[0]["$id"])
        taken = [schema.accepts(json.loads(text)) is None for text in texts]
        refusing += 0 < taken.count(False) < len(texts)
        if [taker.takes(text) for text in texts] != taken:
            different.append(constraint)
    assert different == []
    assert refusing > 10


def only(number: int) -> Model:
    """The model with one of its constraints."""
    (package,) = single.MODEL.packages
    first, *others = package.members
    alone = replace(first, constraints=[first.constraints[number]])
    return replace(single.MODEL, packages=[replace(package, members=[alone, *others])])


def as_json(values: dict[tuple[str, ...], Any]) -> dict[str, Any]:
    """An object without what is missing."""
    found: dict[str, Any] = {}
    for path, value in values.items():
        if value is not None:
            here = found
            for name in path[:-1]:
                here = here.setdefault(name, {})
            here[path[-1]] = value
    return found


def test_verdicts_on_what_objects_lead_to_are_those_of_the_evaluator(tmp_path: Path) -> None:
    designs = related.designs_for(related.MODEL, tmp_path)
    taker, world = Taker(imported(designs, tmp_path)), related.World()
    document = delivery(world)
    found = told(taker, document, "sag", [one["nr"] for one in world.sag])
    right: dict[str, Told] = {}
    for number, text in enumerate(related.TEXTS):
        (statement,) = parse(text)  # type: ignore[misc]
        verdicts = {
            (one["nr"], verdict_of(evaluate(statement.body, one, lambda path: path)))
            for one in world.sag
        }
        right[f"Sag/R{number}"] = {one for one in verdicts if one[1]}
    assert [one for one in designs.python.unsaid if one.startswith("Sag/R")] == []
    assert_same(found, right, related.TEXTS)
    assert sum(1 for one in right.values() if one) > 25, "most texts must be broken by some"


def delivery(world: related.World) -> dict[str, list[dict[str, Any]]]:
    """The objects as a document that states each link at one of its ends."""
    chance = random.Random(3)
    groups = {"borger": world.borger, "maerke": world.mærke, "sag": world.sag, "post": world.post}
    keys = {id(one): key for key, one in enumerate(one for of in groups.values() for one in of)}
    made: dict[int, dict[str, Any]] = {}

    def reference(one: dict[str, Any]) -> dict[str, str]:
        return {"id": str(UUID(int=keys[id(one)]))}

    for of in groups.values():
        for one in of:
            plain = {
                name: value for name, value in one.items() if not isinstance(value, dict | list)
            }
            made[id(one)] = {
                **reference(one),
                **{
                    name.replace("ø", "oe"): value
                    for name, value in plain.items()
                    if value is not None
                },
            }
    for one in world.borger:
        if one["chef"] is not None:
            made[id(one)]["chef"] = reference(one["chef"])
    for one in world.post:
        made[id(one)]["sag"] = reference(one["sag"])
    for one in world.sag:
        made[id(one)]["maerker"] = [reference(each) for each in one["mærker"]]
        if one["ejer"] is not None and chance.random() < 0.5:
            made[id(one)]["ejer"] = reference(one["ejer"])
        elif one["ejer"] is not None:
            made[id(one["ejer"])].setdefault("sager", []).append(reference(one))
        for post in one["poster"]:
            if chance.random() < 0.5:
                made[id(one)].setdefault("poster", []).append(reference(post))
    return {name: [made[id(one)] for one in of] for name, of in groups.items()}
