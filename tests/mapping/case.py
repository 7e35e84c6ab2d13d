"""A mapping case: a small model, a profile, what must come out, and data that must pass or fail.

A case folder holds

    model.py        MODEL, a description for tests.authoring
    profile.toml    optional: what follows [profiles.default] in model.toml
    instances.json  {"accepted": {...}, "refused": [{...}]}
    expected/       the artefacts as they should be; `pytest --accept` writes them

An instance has `sql`, a list of statements that go in one after the other, or `document`, a delivery
for the JSON Schema, or both. A refused one says what breaks: `constraint` is a word of the database's
message (on those that name constraints), `rule` the id of a rule whose query returns the row,
`keyword` the JSON Schema keyword. Of a refused instance the last statement is the one that breaks.
"""

from __future__ import annotations

import importlib.util
import json
from pathlib import Path
from typing import Any, NamedTuple

from generator import app
from tests.authoring.ea_xmi import write

CASES = Path(__file__).resolve().parent.parent / "cases" / "mapping"

_HEAD = """[model]
id = "case"
version = "1.0.0"
title = "Case"
language = "da"
namespace = "https://example.org/case"
export = "model.xmi"

[profiles.default]
"""


class Case(NamedTuple):
    """A case folder by its name, `row/alternative`."""

    name: str
    folder: Path

    @property
    def instances(self) -> dict[str, Any]:
        """What must be accepted and what refused."""
        path = self.folder / "instances.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


def all_cases() -> list[Case]:
    """Every case folder, by name."""
    found = sorted(CASES.glob("*/*/model.py"))
    return [Case(f"{one.parent.parent.name}/{one.parent.name}", one.parent) for one in found]


def build(case: Case, folder: Path) -> tuple[Path, app.BuildReport]:
    """The artefacts of a case, made below a folder; the profile's folder and the report."""
    specification = importlib.util.spec_from_file_location("case_model", case.folder / "model.py")
    assert specification is not None and specification.loader is not None
    module = importlib.util.module_from_spec(specification)
    specification.loader.exec_module(module)
    home = folder / "models" / "case"
    home.mkdir(parents=True)
    (home / "model.xmi").write_bytes(write(module.MODEL))
    profile = case.folder / "profile.toml"
    text = profile.read_text(encoding="utf-8") if profile.exists() else ""
    (home / "model.toml").write_text(_HEAD + text, encoding="utf-8")
    request = app.Request(home=folder / "models", out=folder / "generated")
    report = app.build(request, lambda _what: None)
    return folder / "generated" / "case" / "default", report
