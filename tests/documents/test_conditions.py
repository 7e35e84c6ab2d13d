"""Constraints as conditions of JSON Schema: refused is what the evaluator calls violated, by two validators."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import pytest

from generator.constraints.ocl.parse import parse
from generator.physical.designs import Designs
from generator.views._conditions import conditions_of
from tests.bench.json_schema import Ajv, PythonJsonSchema
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
