"""Small models with mistakes, in folders of their own, and the command line that reviews them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

from click.testing import CliRunner

from generator.cli import main
from tests.authoring.ea_xmi import Attribute, Class, Model, Package, write

TOML = """[model]
id = "{name}"
version = "1.0.0"
title = {{ da = "Lille" }}
export = "model.xmi"
"""

STRUCTURE = '[lint]\nsets = ["structure"]\n'
"""Only rules about structure, so that another new rule changes no expectation here."""


class Answer(NamedTuple):
    """What a command said and how it ended."""

    status: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        """What it said, for machines."""
        return json.loads(self.out)

    @property
    def open(self) -> list[str]:
        """`rule element` of the findings that count."""
        return [
            f"{one['rule']} {one['element']}"
            for one in self.data["findings"]
            if not one["known"] and "accepted" not in one
        ]


def modelmill(*arguments: object) -> Answer:
    """Run a command; an exception is a traceback to its user, and fails the test."""
    result = CliRunner().invoke(main, [str(one) for one in arguments], catch_exceptions=False)
    return Answer(result.exit_code, result.stdout, result.stderr)


def export(*untyped: str, classes: int = 1) -> bytes:
    """A model whose classes have a typed attribute and, of each name, one without a type."""
    inside = [
        Class(
            f"Bygning{number}",
            [
                Attribute("navn", "CharacterString", notes="Hvad den kaldes."),
                *(Attribute(name, "", notes="Noget om den.") for name in untyped),
            ],
            notes=f"Et hus af slags {number}.",
        )
        for number in range(1, classes + 1)
    ]
    return write(Model("lille", [Package("Lille", inside)]))


def project(folder: Path, *untyped: str, toml: str = STRUCTURE, classes: int = 1) -> Path:
    """A folder with a model.toml and an export."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "model.xmi").write_bytes(export(*untyped, classes=classes))
    (folder / "model.toml").write_text(TOML.format(name=folder.name) + toml, encoding="utf-8")
    return folder
