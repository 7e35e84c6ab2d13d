"""Constraints on random objects: SHACL refuses exactly what an evaluator of its own calls violated."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from generator.constraints.ocl.parse import parse
from generator.physical.designs import Designs
from generator.views.shacl import unsaid
from tests.constraints import test_verdicts as single, test_verdicts_objects as related
from tests.constraints.evaluator import evaluate, verdict_of
from tests.python.test_verdicts import as_json, delivery
from tests.shacl.shapes import engine_for

Numbers = dict[str, set[int]]


def told(designs: Designs, document: dict[str, Any], is_whole: bool = False) -> Numbers:
    """By rule, the numbers of the objects that break it: as its queries tell, or the whole of SHACL."""
    engine = engine_for(designs)
    data = engine.data(document)
    number_of = {
        subject: int(number) for subject, name, number in data if str(name).endswith("#nr")
    }
    found: Numbers = {}
    for one in engine.judge(data) if is_whole else engine.ask(data):
        if one.rule.startswith("Sag/R"):
            found.setdefault(one.rule, set()).add(number_of[one.focus])
    return found


def assert_same(found: Numbers, right: dict[str, set[int]]) -> None:
    different = {}
    for number, (text, numbers) in enumerate(right.items()):
        here = found.get(f"Sag/R{number}", set())
        if here != numbers:
            different[text] = (sorted(here - numbers)[:3], sorted(numbers - here)[:3])
    assert different == {}


def test_verdicts_on_values_are_those_of_the_evaluator(tmp_path: Path) -> None:
    designs = single.designs_for(single.MODEL, tmp_path)
    objects = single.objects()[:60]
    numbers = {one["nr",] for one in objects}
    found = told(designs, {"sag": [as_json(one) for one in objects]})
    right = {
        text: {number for number, is_ in single.verdicts(text) if is_ == "violated"} & numbers
        for text in single.TEXTS
    }
    assert unsaid(designs) == {}
    assert_same(found, right)
    assert sum(1 for one in right.values() if one) > 30, "most texts must be broken by some"


def test_verdicts_on_what_objects_lead_to_are_those_of_the_evaluator(tmp_path: Path) -> None:
    designs, world = related.designs_for(related.MODEL, tmp_path), related.World(cases=30)
    found = told(designs, delivery(world))
    right = {}
    for text in related.TEXTS:
        (statement,) = parse(text)  # type: ignore[misc]
        right[text] = {
            one["nr"]
            for one in world.sag
            if verdict_of(evaluate(statement.body, one, lambda path: path)) == "violated"
        }
    assert unsaid(designs) == {}
    assert_same(found, right)
    assert sum(1 for one in right.values() if one) > 25, "most texts must be broken by some"


def test_the_engine_asks_the_queries_of_each_object(tmp_path: Path) -> None:
    designs, world = related.designs_for(related.MODEL, tmp_path), related.World(cases=6)
    document = delivery(world)
    found = told(designs, document, is_whole=True)
    assert found == told(designs, document)
    assert len(found) > 15
