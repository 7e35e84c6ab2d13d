"""Every mistake a `model.toml` or a code list can hold: the file, and what is said of it.

A case is a folder with a `model.toml`, whatever lies beside it, and `expected.txt`. The profiles are
applied to the model of `models.absence`. `pytest --accept` rewrites what is expected.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, in_order
from generator.profile.apply import apply
from generator.profile.load import load_project
from tests.profile.models import absence

CASES = Path(__file__).parents[1] / "cases" / "profile"
FOLDERS = sorted(one.parent for one in CASES.glob("*/*/model.toml"))


@pytest.mark.parametrize("case", FOLDERS, ids=lambda one: f"{one.parent.name}/{one.name}")
def test_what_is_said_of_a_file(case: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    said = "\n".join(_lines(found_in(case, tmp_path / "m"))) + "\n"
    expected = case / "expected.txt"
    if request.config.getoption("--accept", default=False):
        expected.write_text(said, encoding="utf-8")
    assert said == expected.read_text(encoding="utf-8")


def found_in(case: Path, folder: Path) -> tuple[Diagnostic, ...]:
    """What loading says of a case, and what applying its profiles says."""
    shutil.copytree(case, folder)
    (folder / "model.xmi").touch()
    project, found = load_project(folder, "m")
    model = absence()
    applied = [apply(model, project, one)[1] for one in project.profiles] if project else []
    return in_order((*found, *(one for some in applied for one in some)))


def _lines(found: tuple[Diagnostic, ...]) -> Iterator[str]:
    for one in found:
        where = f"{one.place.file}:{one.place.line}:{one.place.column}"
        yield f"{where} {one.severity} {one.rule} [{one.element}]"
        yield f"    {one.message}"
        yield f"    {one.hint}"
