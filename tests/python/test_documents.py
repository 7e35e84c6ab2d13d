"""A package takes the JSON that its JSON Schema takes, and refuses what that refuses."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bench.json_schema import LoadedSchema, SchemaJudge
from tests.documents.conftest import schemas_of
from tests.proof.documents import Documents
from tests.proof.projects import designs_of, profiles
from tests.python.packages import Taker, imported

STRANGE: tuple[Any, ...] = (
    None, True, False, 0, 1, 5, -1, 1.0, 5.5, 10**20, "", "x", "5", "true", "null", "2024-02-30", [], {}, [[]],
    [None], {"id": None}, "2024-01-01", "2024-01-01T00:00:00", "1100", "5F0C1B4E-0000-4000-8000-000000000000",
)  # fmt: skip


@pytest.fixture(params=["python_json_schema", "ajv"])
def judge(request: pytest.FixtureRequest) -> SchemaJudge:
    """Each validator."""
    found: SchemaJudge = request.getfixturevalue(request.param)
    return found


def loaded(judge: SchemaJudge, schemas: list[dict[str, Any]]) -> LoadedSchema:
    return judge.load(schemas, schemas[0]["$id"])


@pytest.mark.parametrize("profile", profiles())
def test_right_delivery_is_taken_and_every_fault_refused(profile: str, tmp_path: Path) -> None:
    designs = designs_of(profile)
    taker = Taker(imported(designs, tmp_path))
    schemas = schemas_of(designs)
    documents = Documents(schemas)
    right = json.dumps(documents.right())
    delivery = taker.loaded(right)
    assert isinstance(delivery, taker.package.Delivery), delivery
    again = delivery.model_dump_json(by_alias=True, exclude_unset=True)
    assert json.loads(again) == json.loads(right), "what was read is written again"
    wrongs = list(documents.wrong())
    assert len(wrongs) > 20
    for wrong in wrongs:
        assert not taker.takes(json.dumps(wrong.document)), f"{wrong.keyword} at {wrong.steps}"


@pytest.mark.parametrize("profile", profiles())
def test_verdicts_on_strange_values_are_the_schemas(
    profile: str, judge: SchemaJudge, tmp_path: Path
) -> None:
    designs = designs_of(profile)
    taker = Taker(imported(designs, tmp_path))
    schemas = schemas_of(designs)
    schema = loaded(judge, schemas)
    right = Documents(schemas).right()
    different = []
    verdicts = set()
    for document in (right, *strange(right)):
        is_taken = schema.accepts(document) is None
        verdicts.add(is_taken)
        if taker.takes(json.dumps(document)) != is_taken:
            different.append((is_taken, document))
    assert different == []
    assert verdicts == {True, False}


def strange(right: Any) -> Iterator[Any]:
    """The document with a strange value in each of its places, and with names that nobody knows."""
    chance = random.Random(5)
    places = list(steps(right, ()))
    for place in places:
        for value in chance.sample(STRANGE, 12):
            yield changed(right, place, value)
    for place in places:
        if isinstance(at(right, place), dict):
            for name in ("ukendt", "cpr_nummer", "periode_id", "mulig_arbejdstid", "class"):
                yield changed(right, (*place, name), "x")


def steps(value: Any, here: tuple[Any, ...]) -> Iterator[tuple[Any, ...]]:
    yield here
    parts: dict[Any, Any] = dict(enumerate(value)) if isinstance(value, list) else {}
    parts = value if isinstance(value, dict) else parts
    for name, part in parts.items():
        yield from steps(part, (*here, name))


def at(value: Any, place: tuple[Any, ...]) -> Any:
    for step in place:
        value = value[step]
    return value


def changed(right: Any, place: tuple[Any, ...], value: Any) -> Any:
    if not place:
        return value
    document = copy.deepcopy(right)
    at(document, place[:-1])[place[-1]] = value
    return document
