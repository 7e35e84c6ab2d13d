"""Every row of the mapping, every alternative: what comes out, and that it takes and refuses data.

`tests.mapping.case` says what a case is. `pytest --accept` rewrites what is expected.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.profile.settings import CHOICES
from tests.bench.json_schema import Ajv, PythonJsonSchema
from tests.bench.openapi import validate_openapi
from tests.bench.oracle_parser import OracleParser
from tests.bench.refusal import Refused
from tests.bench.tsql import TsqlParser
from tests.mapping.artefacts import api_of, shown
from tests.mapping.case import BuiltCase, Case, all_cases, build
from tests.mapping.engines import ENGINES, Engine
from tests.mapping.judging import Trial
from tests.mapping.rows import identified
from tests.mapping.stand_ins import translated

CASES = all_cases()

every_case = pytest.mark.parametrize("case", CASES, ids=lambda one: one.name)


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Callable[[Case], BuiltCase]:
    """Build a case, once a session."""
    known: dict[str, BuiltCase] = {}

    def once(case: Case) -> BuiltCase:
        if case.name not in known:
            known[case.name] = build(case, tmp_path_factory.mktemp("case"))
        return known[case.name]

    return once


def test_every_choice_of_a_profile_has_a_case() -> None:
    """Defaults are what every case that says nothing shows."""
    stated = {(name, choice.default) for name, choice in CHOICES.items()}
    for case in CASES:
        mapped = case.profile.get("map", {})
        for table in (mapped, *(one for one in mapped.values() if isinstance(one, dict))):
            stated |= {(name, value) for name, value in table.items() if name in CHOICES}
    every = {(name, value) for name, choice in CHOICES.items() for value in choice.values}
    assert every - stated == set()


@every_case
def test_artefacts_are_as_expected(
    case: Case, built: Callable[[Case], BuiltCase], request: pytest.FixtureRequest
) -> None:
    pages, expected = shown(built(case)), case.folder / "expected"
    if request.config.getoption("--accept", default=False):
        expected.mkdir(exist_ok=True)
        for file in expected.iterdir():
            file.unlink()
        for name, text in pages.items():
            (expected / name).write_text(text, encoding="utf-8")
    assert pages == {one.name: one.read_text(encoding="utf-8") for one in expected.iterdir()}


@every_case
@pytest.mark.parametrize("engine", ENGINES, ids=lambda one: one.fixture)
def test_tables_take_what_is_right_and_refuse_what_is_wrong(
    case: Case,
    engine: Engine,
    built: Callable[[Case], BuiltCase],
    request: pytest.FixtureRequest,
) -> None:
    trial = Trial(built(case), engine, request.getfixturevalue(engine.fixture))
    accepted = case.instances.get("accepted", {})
    trial.accept(accepted)
    for instance in case.instances.get("refused", ()):
        if "rows" in instance:
            trial.refuse(instance)
    trial.delete(accepted)


@every_case
def test_the_vendors_grammars_take_the_scripts(
    case: Case,
    built: Callable[[Case], BuiltCase],
    tsql_parser: TsqlParser,
    oracle_parser: OracleParser,
) -> None:
    made = built(case)
    tsql_parser.judge(f"{made.text('sql/sqlserver.sql')}\nGO\n{made.text('rules/sqlserver.sql')}")
    oracle_parser.judge(translated(made.text("sql/oracle.sql"), "oracle_parser"))


@every_case
def test_schema_takes_what_is_right_and_refuses_what_is_wrong(
    case: Case,
    built: Callable[[Case], BuiltCase],
    python_json_schema: PythonJsonSchema,
    ajv: Ajv,
) -> None:
    folder = built(case).folder / "json-schema"
    paths = [folder / "case.schema.json", *sorted(folder.glob("codelists/*"))]
    schemas: list[dict[str, Any]] = [json.loads(one.read_text(encoding="utf-8")) for one in paths]
    for judge in (python_json_schema, ajv):
        loaded = judge.load(schemas, schemas[0]["$id"])
        refusal = loaded.accepts(_document(case.instances.get("accepted", {})))
        assert refusal is None, refusal
        for instance in case.instances.get("refused", ()):
            if "document" in instance:
                with pytest.raises(Refused) as refused:
                    loaded.judge(_document(instance))
                keywords = {one.state for one in refused.value.refusals}
                assert instance["keyword"] in keywords, f"{instance['why']}: {refused.value}"


@every_case
def test_api_description_is_openapi(case: Case, built: Callable[[Case], BuiltCase]) -> None:
    validate_openapi(api_of(built(case)))


def _document(instance: dict[str, Any]) -> Any:
    return json.loads(identified(json.dumps(instance.get("document", {}))))
