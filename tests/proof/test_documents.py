"""The committed schemas take right deliveries and refuse wrong ones, by two validators that share no code."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.bench.json_schema import SchemaJudge
from tests.proof.documents import Documents
from tests.proof.projects import GENERATED, profiles


@pytest.fixture(params=["python_json_schema", "ajv"])
def judge(request: pytest.FixtureRequest) -> SchemaJudge:
    """Each validator."""
    found: SchemaJudge = request.getfixturevalue(request.param)
    return found


def schemas_of(profile: str) -> list[dict[str, Any]]:
    folder = GENERATED / profile / "json-schema"
    files = [*folder.glob("*.schema.json"), *sorted(folder.glob("codelists/*.schema.json"))]
    return [json.loads(one.read_text(encoding="utf-8")) for one in files]


@pytest.mark.parametrize("profile", profiles())
def test_right_delivery_is_taken_and_every_fault_refused(profile: str, judge: SchemaJudge) -> None:
    schemas = schemas_of(profile)
    loaded = judge.load(schemas, schemas[0]["$id"])
    documents = Documents(schemas)
    loaded.judge(documents.right())
    kinds = set()
    for wrong in documents.wrong():
        assert loaded.accepts(wrong.document) is not None, f"{wrong.keyword} at {wrong.steps}"
        kinds.add(wrong.keyword)
    assert {"type", "required", "additionalProperties", "maxLength", "oneOf"} <= kinds


@pytest.mark.parametrize("profile", profiles())
def test_danish_letters_and_definitions_are_there(profile: str) -> None:
    schema = schemas_of(profile)[0]
    assert schema["title"] == "Sygefraværsdata"
    text = json.dumps(schema, ensure_ascii=False)
    assert "\\u00" not in text and "fravær" in text
