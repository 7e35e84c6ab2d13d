"""Every rule's right and wrong deliveries get the same answer wherever the rule is held to: from `validate`, which is
SQL, from the Python package, from JSON Schema, SHACL and Schematron.

A target says of each rule whether it holds documents to it. To try another one, add it to TARGETS.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from generator.data.samples.held import VIOLATED
from generator.data.samples.kit import Case, Kit, kit
from generator.data.samples.plan import Plan
from generator.physical.documents_types import ObjectType, Role
from generator.views import schematron as reports, shacl as shapes
from generator.views._conditions import conditions_of, not_in_schemas
from tests.bench.json_schema import SchemaJudge
from tests.bench.schematron import Schematron, schematron as engine_of_schematron
from tests.documents.conftest import schemas_of
from tests.proof.projects import profiles
from tests.python.packages import Taker, imported
from tests.samples.case_documents import document
from tests.samples.models import KINDS, RULED, designs
from tests.schematron.reports import keyed_of, reports_of
from tests.shacl.shapes import engine_for

NAMES = (*profiles(), RULED, *KINDS)
# A list that names an object twice, and a number that is too large, are refused by their form as well.
BY_FORM = frozenset(("key", "digits"))
# Without its key, or with a text for a number, an object breaks other rules as well where it is judged at all.
MALFORMED = frozenset(("required", "type", "unique", "key"))


class Answer(NamedTuple):
    """Whether a document is refused, and which rules it is told to break; None where that is not told."""

    is_refused: bool
    rules: frozenset[str] | None


class Target(NamedTuple):
    """What gives answers, the rules that it does not hold documents to, and a text that the engine at hand takes
    for a date."""

    answer: Callable[[dict[str, Any]], Answer]
    unsaid: frozenset[str]
    no_date: str = ""


class Tools(NamedTuple):
    """What targets are asked with."""

    folder: Path
    judge: SchemaJudge
    engine: Schematron


def python(plan: Plan, tools: Tools) -> Target:
    """The package of a profile: what is loaded, and what is told of it."""
    taker = Taker(imported(plan.designs, tools.folder))

    def answer(one: dict[str, Any]) -> Answer:
        text = json.dumps(one, default=str)
        told = {each.rule for each in taker.told(text) if each.verdict.value == VIOLATED}
        is_loaded = isinstance(taker.loaded(text, "none"), taker.package.Delivery)
        return Answer(bool(told) or not is_loaded, frozenset(told) if is_loaded else None)

    return Target(answer, frozenset(plan.designs.python.unsaid))


def json_schema(plan: Plan, tools: Tools) -> Target:
    """The schemas of a profile."""
    schemas = schemas_of(plan.designs)
    loaded = tools.judge.load(schemas, schemas[0]["$id"])
    unsaid = not_in_schemas(plan.designs.rules.rules, conditions_of(plan.designs).unsaid)
    return Target(lambda one: Answer(loaded.accepts(one) is not None, None), frozenset(unsaid))


def shacl(plan: Plan, _tools: Tools) -> Target:
    """The shapes of a profile."""
    engine = engine_for(plan.designs)

    def answer(one: dict[str, Any]) -> Answer:
        found = engine.judge(engine.data(one))
        return Answer(bool(found), None)

    return Target(answer, frozenset(shapes.unsaid(plan.designs)))


def schematron(plan: Plan, tools: Tools) -> Target:
    """The reports of a profile."""
    handle = tools.engine.load(reports_of(plan.designs))
    keyed = keyed_of(plan.designs)

    def answer(one: dict[str, Any]) -> Answer:
        told = frozenset(each.rule for each in tools.engine.told(handle, one, keyed))
        return Answer(bool(told), told)

    return Target(answer, frozenset(reports.unsaid(plan.designs)), "2024-02-30")


TARGETS = {
    "python": python,
    "json-schema": json_schema,
    "shacl": shacl,
    "schematron": schematron,
}


@pytest.fixture(scope="module")
def xml() -> Iterator[Schematron]:
    with engine_of_schematron() as one:
        yield one


@cache
def made(name: str) -> tuple[Plan, Kit]:
    """The kit of a profile."""
    plan = Plan(designs(name))
    return plan, kit(plan, "1", lambda _step: None)


def sayable(plan: Plan, found: Kit) -> Iterator[Case]:
    """The cases that a document can hold: not those of a link that documents state at its other end, nor that an
    object which stands inside another one has none, or two."""
    documents, rules = plan.designs.documents, {one.id: one for one in plan.designs.rules.rules}
    types = [one for one in documents.by_name.values() if isinstance(one, ObjectType)]
    has = {one.element: {prop.element for prop in one.properties} for one in types}
    listed = {one.type for one in documents.roots}
    inside = {one.element for one in types if one.role is Role.ENTITY and one.name not in listed}
    for case in found.cases:
        rule = rules.get(case.rule)
        if rule is not None and (
            case.kind == "reference" or (case.kind == "count" and rule.entity in inside)
        ):
            if not {path[0] for path in rule.paths} <= has.get(rule.entity, set()):
                continue
        yield case


def _texts(case: Case) -> set[str | None]:
    return {text for one in case.tables for row in one.rows for text in row}


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("name", NAMES)
def test_answers_agree(
    name: str,
    target: str,
    tmp_path: Path,
    python_json_schema: SchemaJudge,
    xml: Schematron,
) -> None:
    plan, found = made(name)
    asked = TARGETS[target](plan, Tools(tmp_path, python_json_schema, xml))
    different = []
    refused = accepted = 0
    for case in sayable(plan, found):
        if asked.no_date and asked.no_date in _texts(case):
            continue
        broken = {one.rule for one in case.expected if one.verdict == VIOLATED}
        held = broken - asked.unsaid
        answer = asked.answer(document(plan, case))
        is_right = answer.is_refused == bool(held) or (not held and case.kind in BY_FORM)
        if answer.rules is not None:
            more = answer.rules - held
            is_right = is_right and held <= answer.rules and (not more or case.kind in MALFORMED)
        if not is_right:
            different.append((case.id, sorted(held), answer))
        refused += answer.is_refused
        accepted += not answer.is_refused
    assert not different, "\n".join(map(str, different))
    assert refused > 15 and accepted >= 3


@pytest.mark.parametrize("name", NAMES)
def test_most_rules_have_a_document(name: str) -> None:
    plan, found = made(name)
    assert len(list(sayable(plan, found))) > 0.85 * len(found.cases)
