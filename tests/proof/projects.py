"""The designs behind the committed artefacts, so that tests can plan what must break."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from generator.physical.designs import Designs
from generator.profile.apply import apply
from generator.profile.load import load_project
from generator.read import read_file

ROOT = Path(__file__).resolve().parent.parent.parent
GENERATED = ROOT / "generated"


def profiles() -> list[str]:
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
    model_id, _slash, profile_id = name.partition("/")
    for description in sorted((ROOT / "models").glob("*/model.toml")):
        project, _found = load_project(description.parent, description.parent.name)
        if project is not None and project.info.id == model_id:
            model = read_file(description.parent / project.exports[0], project.exports[0]).model
            assert model is not None
            profile = next(one for one in project.profiles if one.id == profile_id)
            return Designs(apply(model, project, profile)[0])
    raise LookupError(name)


def artefact(name: str, path: str) -> str:
    """A committed artefact of a profile."""
    return (GENERATED / name / path).read_text(encoding="utf-8")
