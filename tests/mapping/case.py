"""A mapping case: a small model, a profile, what must come out, and data that must pass or fail.

A case folder holds

    model.py        MODEL, a description for tests.authoring; SHOWS, which artefacts the case is about
    profile.toml    optional: what follows [profiles.default] in model.toml
    *.csv           optional: code lists that the profile names
    instances.json  optional: {"accepted": {...}, "refused": [{...}]}
    expected/       the artefacts as they should be; `pytest --accept` writes them

An instance has `rows`, which go into the tables one after the other, or `document`, a delivery for
the JSON Schema, or both. A row is `{"table": {"column": value}}` with the names of the default
strategy (`tests.mapping.script` finds what a dialect calls them), or a statement that every database
takes. In a row `@1` is a UUID. Where databases take the same data in different orders, `rows` has a
list for each dialect.

The accepted instance goes in everywhere and no rule's query returns any of it. It may have more:
`queries`, statements with the rows they return, and `deleted`, statements with the tables that each
`empties` and the dialects in which the database refuses it instead (`not_in`).

A refused instance says in `why` what is wrong with it; of its rows the last one is the one that
breaks. `breaks` says what in the tables refuses it: a constraint's name, `table.column` where a value
is missing, `type table.column` where the column's type refuses it, or `generated table.column`;
a list where databases look at one before the other. `rule` is the id of the rule
(or ids of the rules) whose query returns it: everywhere, or with `breaks` in the dialects listed in
`passes`, whose tables cannot refuse it. `no_query` lists the dialects that have no query for the rule
either. `keyword` is what of JSON Schema refuses the document.
"""

from __future__ import annotations

import importlib.util
import json
import shutil
import tomllib
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from generator.app import build as app
from tests.authoring.ea_xmi import write

CASES = Path(__file__).resolve().parent.parent / "cases" / "mapping"
EVERYTHING = ("sql", "schema", "api", "rules")

_HEAD = """[model]
id = "case"
version = "1.0.0"
title = "Case"
language = "da"
namespace = "https://example.org/case"
export = "model.xmi"

[profiles.default]
"""


class Case:
    """A case folder by its name, `row/alternative`."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.name = f"{folder.parent.name}/{folder.name}"

    @cached_property
    def instances(self) -> dict[str, Any]:
        """What must be accepted and what refused."""
        path = self.folder / "instances.json"
        return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}

    @property
    def toml(self) -> str:
        """Its whole model.toml."""
        path = self.folder / "profile.toml"
        return _HEAD + (path.read_text(encoding="utf-8") if path.exists() else "")

    @property
    def profile(self) -> dict[str, Any]:
        """The profile as data."""
        profile: dict[str, Any] = tomllib.loads(self.toml)["profiles"]["default"]
        return profile

    @cached_property
    def module(self) -> Any:
        """The module that describes the model."""
        path = self.folder / "model.py"
        specification = importlib.util.spec_from_file_location("case_model", path)
        assert specification is not None and specification.loader is not None
        module = importlib.util.module_from_spec(specification)
        specification.loader.exec_module(module)
        return module

    @property
    def shows(self) -> tuple[str, ...]:
        """The artefacts that the case is about."""
        shows: tuple[str, ...] = getattr(self.module, "SHOWS", EVERYTHING)
        return shows


class BuiltCase(NamedTuple):
    """A case, the folder of its artefacts, and what building it said."""

    case: Case
    folder: Path
    report: app.BuildReport

    def text(self, path: str) -> str:
        """One artefact."""
        return (self.folder / path).read_text(encoding="utf-8")


def all_cases() -> list[Case]:
    """Every case folder, by name."""
    return [Case(one.parent) for one in sorted(CASES.glob("*/*/model.py"))]


def build(case: Case, folder: Path) -> BuiltCase:
    """The artefacts of a case, made below a folder."""
    home = folder / "models" / "case"
    home.mkdir(parents=True)
    (home / "model.xmi").write_bytes(write(case.module.MODEL))
    for table in case.folder.glob("*.csv"):
        shutil.copy(table, home)
    (home / "model.toml").write_text(case.toml, encoding="utf-8")
    request = app.Request(home=folder / "models", out=folder / "generated")
    report = app.build(request)
    return BuiltCase(case, folder / "generated" / "case" / "default", report)
