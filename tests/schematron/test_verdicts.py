"""Constraints on random objects, and planted faults: Schematron tells exactly what is violated."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator.constraints.ocl.parse import parse
from generator.physical.designs import Designs
from generator.physical.rule_queries import queries
from generator.views.schematron import unsaid
from tests.bench.schematron import Schematron, schematron
from tests.constraints import test_verdicts as single, test_verdicts_objects as related
from tests.constraints import test_verdicts_tiers as tiers
from tests.constraints.club import Club
from tests.constraints.club_documents import delivery as club_delivery
from tests.constraints.evaluator import evaluate, verdict_of
from tests.proof.projects import designs_of, profiles
from tests.proof.rows import Rows
from tests.python.rows_as_json import Writer
from tests.python.test_rules import Recorder
from tests.python.test_verdicts import as_json, delivery
from tests.schematron.reports import keyed_of, reports_of

Numbers = dict[str, set[int]]


@pytest.fixture(scope="module")
def engine() -> Iterator[Schematron]:
    with schematron() as one:
        yield one


def told(engine: Schematron, designs: Designs, document: dict[str, Any]) -> Numbers:
    """By rule, the numbers of the objects that break it."""
    found: Numbers = {}
    for rule, number, _message in engine.told(engine.load(reports_of(designs)), document):
        if "/R" in rule and number is not None:
            found.setdefault(rule, set()).add(int(number))
    return found


def differing(found: Numbers, right: dict[str, set[int]], entity: str, silent: set[str]) -> Any:
    """The texts whose verdicts differ, and for instance where."""
    different = {}
    for number, (text, numbers) in enumerate(right.items()):
        rule = f"{entity}/R{number}"
        here = found.get(rule, set())
        if here != numbers and rule not in silent:
            different[text] = (sorted(here - numbers)[:3], sorted(numbers - here)[:3])
    return different


def test_verdicts_on_values(engine: Schematron, tmp_path: Path) -> None:
    designs = single.designs_for(single.MODEL, tmp_path)
    objects = single.objects()[:120]
    numbers = {one["nr",] for one in objects}
    found = told(engine, designs, {"sag": [as_json(one) for one in objects]})
    right = {
        text: {number for number, is_ in single.verdicts(text) if is_ == "violated"} & numbers
        for text in single.TEXTS
    }
    assert unsaid(designs) == {}
    assert differing(found, right, "Sag", set()) == {}
    assert sum(1 for one in right.values() if one) > 30, "most texts must be broken by some"


def test_verdicts_on_what_objects_lead_to(engine: Schematron, tmp_path: Path) -> None:
    designs, world = related.designs_for(related.MODEL, tmp_path), related.World(cases=40)
    found = told(engine, designs, delivery(world))
    right = {}
    for text in related.TEXTS:
        (statement,) = parse(text)  # type: ignore[misc]
        right[text] = {
            one["nr"]
            for one in world.sag
            if verdict_of(evaluate(statement.body, one, lambda path: path)) == "violated"
        }
    assert [one for one in unsaid(designs) if one.startswith("Sag/R")] == []
    assert differing(found, right, "Sag", set()) == {}
    assert sum(1 for one in right.values() if one) > 25, "most texts must be broken by some"


def test_verdicts_on_what_it_has_words_for(engine: Schematron, tmp_path: Path) -> None:
    designs, world = tiers.made(tmp_path, "joined"), Club(5, 40)
    found = told(engine, designs, club_delivery(world))
    right = {
        text: {number for number, is_ in tiers.expected(world, text) if is_ == "violated"}
        for text in tiers.TEXTS
    }
    silent = set(unsaid(designs))
    assert differing(found, right, "Person", silent) == {}
    assert len([one for one in silent if one.startswith("Person/R")]) < 0.7 * len(tiers.TEXTS)


@pytest.mark.parametrize("profile", profiles())
def test_planted_fault_is_told_by_its_rule(profile: str, engine: Schematron) -> None:
    designs = designs_of(profile)
    handle = engine.load(reports_of(designs))
    rows = Rows(designs.relational, designs.fitted("postgres"))
    recorder = Recorder(rows, designs.narrowed.model)
    written = queries(designs.relational, designs.fitted("postgres"), designs.rules.rules)
    rules = [one.rule for one in written if one.selects]
    for rule in rules:
        if rule.kind == "constraint":
            recorder.mend(rule)

    keyed = keyed_of(designs)

    def told_of(document: Any) -> dict[str, str]:
        return {one.rule: one.message for one in engine.told(handle, document, keyed)}

    assert told_of(Writer(designs, rows, ()).document()) == {}
    silent = set(unsaid(designs))
    by_form = {one.rule.id for one in designs.python.refusals if not one.place}
    wrong = []
    for rule in rules:
        if rule.id not in silent | by_form:
            found = told_of(Writer(designs, rows, recorder.rows_of(rule)).document())
            wrong += [] if rule.id in found else [(rule.id, sorted(found))]
            if "{slutdato}" in rule.message_da:
                assert "2024-" in found[rule.id], "the values that the message names are filled in"
    assert wrong == []
    assert len(silent) < len(rules) / 3
