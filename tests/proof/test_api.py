"""The committed API descriptions: linted twice, compiled to a client, served and called."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml

from tests.bench.openapi import (
    compile_client_types,
    lint_with_redocly,
    lint_with_spectral,
    validate_openapi,
)
from tests.bench.openapi_mock import exercise_api, prism_mock
from tests.proof.projects import GENERATED, profiles

DESCRIPTIONS = [GENERATED / profile / "openapi" / "openapi.yaml" for profile in profiles()]


def test_validator_and_two_linters_take_every_description() -> None:
    for one in DESCRIPTIONS:
        validate_openapi(yaml.safe_load(one.read_text(encoding="utf-8")))
        lint_with_redocly(one, warnings=True)
    lint_with_spectral(*DESCRIPTIONS)


@pytest.mark.parametrize("file", DESCRIPTIONS, ids=lambda one: one.parent.parent.name)
def test_client_types_compile(file: Path, tmp_path: Path) -> None:
    compile_client_types(file, tmp_path)


@pytest.mark.parametrize("file", DESCRIPTIONS, ids=lambda one: one.parent.parent.name)
def test_mock_server_answers_as_described(file: Path) -> None:
    with prism_mock(file) as address:
        exercise_api(file, address, examples=5)
