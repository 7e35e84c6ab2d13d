"""Constraints as conditions of JSON Schema: refused is what the evaluator calls violated, by two validators."""

from __future__ import annotations

import datetime
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from generator.constraints.ocl.parse import parse
from generator.physical.designs import Designs
from generator.views._conditions import conditions_of
from tests.bench.json_schema import Ajv, PythonJsonSchema
from tests.constraints import test_verdicts_tiers as tiers
from tests.constraints.club import Club
from tests.constraints.club_documents import PERSONS, delivery, of_root
from tests.constraints.evaluator import evaluate, verdict_of
from tests.constraints.objects import as_object
from tests.constraints.test_verdicts import MODEL, TEXTS, designs_for, literal, objects

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_OBJECTS = 120


@pytest.fixture(scope="module")
def designs(tmp_path_factory: pytest.TempPathFactory) -> Designs:
    return designs_for(MODEL, tmp_path_factory.mktemp("sager"))


def test_what_is_refused_is_what_is_violated(
    designs: Designs, python_json_schema: PythonJsonSchema, ajv: Ajv
) -> None:
    conditions = conditions_of(designs)
    said = {one["$comment"]: one for one in conditions.of_type["Sag"]}
    assert len(said) > 15 and len(said) + len(conditions.unsaid) == len(TEXTS)
    different: dict[str, Any] = {}
    refused = 0
    for number, text in enumerate(TEXTS):
        condition = said.get(f"Sag/R{number}")
        if condition is None:
            continue
        schema = {"$schema": _DIALECT, "$id": f"https://example.test/{number}", **condition}
        (statement,) = parse(text.replace("#afvist", "Sagsstatus::afvist"))  # type: ignore[misc]
        loaded = [judge.load([schema], schema["$id"]) for judge in (python_json_schema, ajv)]
        for one in objects()[:_OBJECTS]:
            here = as_object(one)
            verdict = verdict_of(evaluate(statement.body, here, literal))
            told = {each.accepts(_document(here)) is None for each in loaded}
            if told != {verdict != "violated"}:
                different[text] = (here, verdict, told)
            refused += verdict == "violated"
    assert different == {}
    assert refused > 200, "most texts must be broken by some"


def test_collections_and_kinds_are_refused_where_they_are_said(
    tmp_path: Path, python_json_schema: PythonJsonSchema, ajv: Ajv
) -> None:
    world = Club()
    conditions = conditions_of(tiers.made(tmp_path, "joined"))
    documents = json.loads(json.dumps(delivery(world), default=str))
    different: dict[str, Any] = {}
    refused = 0
    for root in PERSONS:
        said = {one["$comment"]: one for one in conditions.of_type[root.capitalize()]}
        assert len(said) > 15
        for rule, condition in said.items():
            text = tiers.TEXTS[int(rule.partition("/R")[2])] if "/R" in rule else None
            if text is None:
                continue
            schema = {"$schema": _DIALECT, "$id": f"https://example.test/{root}", **condition}
            loaded = [judge.load([schema], schema["$id"]) for judge in (python_json_schema, ajv)]
            right = tiers.expected(world, text)
            for one, document in zip(of_root(world, root), documents[root], strict=True):
                is_violated = (one["nr"], "violated") in right
                told = {each.accepts(document) is None for each in loaded}
                if told != {not is_violated}:
                    different[text] = (document, is_violated, told)
                refused += is_violated
    assert different == {}
    assert refused > 200, "most texts must be broken by some"


def test_what_is_not_said_has_its_reason(designs: Designs) -> None:
    unsaid = {TEXTS[int(rule[5:])]: why for rule, why in conditions_of(designs).unsaid.items()}
    assert unsaid["budget >= timer"] == "they compare two values"
    assert unsaid["timer / rest >= 1"] == "they compute with values"
    assert all(unsaid.values())


def _document(value: Any) -> Any:
    """An object as JSON: what is missing is not there."""
    if isinstance(value, dict):
        return {name: _document(each) for name, each in value.items() if each is not None}
    if isinstance(value, datetime.date):
        return value.isoformat()
    return float(value) if isinstance(value, Decimal) else value
