"""The designs behind the committed artefacts, so that tests can plan what must break."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.app.profiles import open_profile
from generator.physical.designs import Designs
from generator.profile.load import load_project

ROOT = Path(__file__).resolve().parent.parent.parent
GENERATED = ROOT / "generated"


# The model that the proofs of single targets are planned with; the others stand in `tests/models`.
PROVED = "sygefravaer"


def profiles() -> list[str]:
    """Every profile of the model that single targets are proved with, as `model/profile`."""
    return [one for one in every_profile() if one.startswith(f"{PROVED}/")]


def every_profile() -> list[str]:
    """Every profile of every model of our own, as `model/profile`."""
    found = []
    for description in sorted((ROOT / "models").glob("*/model.toml")):
        project, diagnostics = load_project(description.parent, description.parent.name)
        assert project is not None, diagnostics
        found += [f"{project.info.id}/{one.id}" for one in project.profiles]
    return found


@cache
def designs_of(name: str) -> Designs:
    """The designs of one profile."""
    opened = open_profile(name, ROOT / "models")
    if opened.designs is None:
        raise LookupError(name, opened.found)
    return opened.designs


def artefact(name: str, path: str) -> str:
    """A committed artefact of a profile."""
    return (GENERATED / name / path).read_text(encoding="utf-8")
