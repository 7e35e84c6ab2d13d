"""The checks of the kinds of rules on random objects: the verdicts of an evaluator that is no part of the tool."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from generator.constraints import kinds as k
from generator.physical.designs import Designs
from tests.kinds.building import designs_of, key_of
from tests.kinds.model import CODES, MODEL, TOML
from tests.kinds.worlds import _FORMS, ROWS, World, told
from tests.python.packages import Taker, imported

WORLDS = 200
FORMS = {**_FORMS, "cpr": "[0-9]{10}", "cprNummer": "[0-9]{10}"}
LISTED = ("stilling", "rang")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("loen")


@pytest.fixture(scope="module")
def designs(folder: Path) -> Designs:
    return designs_of(MODEL, TOML, folder, "alt", CODES)[0]


@pytest.fixture(scope="module")
def taker(designs: Designs, folder: Path) -> Taker:
    return Taker(imported(designs, folder))


def test_verdicts_are_those_of_the_evaluator(designs: Designs, taker: Taker) -> None:
    wanted = {
        one.id
        for one in designs.rules.rules
        if isinstance(one.test, k.Demand) and one.id not in designs.python.unsaid
    }
    assert len(wanted) > 25
    broken: set[str] = set()
    for seed in range(WORLDS):
        world = World(seed)
        tame(world)
        numbers = {str(key_of(one)): one["id"] for one in world.objects}
        document = delivery(world)
        found: dict[str, Any] = {id_: set() for id_ in wanted}
        for one in taker.told(json.dumps(document, default=str)):
            _nothing, root, index, *_rest = one.path.split("/")
            if one.rule in wanted:
                number = numbers[document[root][int(index)]["id"]]
                found[one.rule].add((number, one.verdict.value))
        right = told(world)
        different = {
            id_: (sorted(some - right[id_]), sorted(right[id_] - some))
            for id_, some in found.items()
            if some != right[id_]
        }
        assert different == {}, f"world {seed}"
        broken |= {id_ for id_, some in found.items() if some}
    assert broken == wanted, "each is broken somewhere"


def test_package_is_typed(folder: Path, taker: Taker) -> None:
    check = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache")]
    words = [*check, taker.package.__name__]
    done = subprocess.run(words, cwd=folder / "python", capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


def tame(world: World) -> None:
    """What would be refused on loading, for its form, is left out."""
    for one in world.objects:
        for name, form in FORMS.items():
            if one.get(name) is not None and not re.fullmatch(form, one[name]):
                one[name] = None
        for name in LISTED:
            if one.get(name) not in ROWS:
                one[name] = None


def delivery(world: World) -> dict[str, list[dict[str, Any]]]:
    """The objects as a document."""
    found: dict[str, list[dict[str, Any]]] = {}
    for one in world.objects:
        told_of: dict[str, Any] = {"id": str(key_of(one))}
        for name, value in one.items():
            if name == "is" and "Ansættelse" in value:
                told_of["type"] = ascii_of(value[-1])
            elif name not in ("id", "is") and isinstance(value, dict):
                told_of[ascii_of(name)] = {"id": str(key_of(value))}
            elif name not in ("id", "is") and value is not None:
                told_of[ascii_of(name)] = float(value) if name == "timer" else _json(value)
        found.setdefault(ascii_of(one["is"][-1]).lower(), []).append(told_of)
    return found


def _json(value: Any) -> Any:
    return f"{value.isoformat()}Z" if hasattr(value, "hour") else value


def ascii_of(name: str) -> str:
    """A name as properties are called."""
    for letter, letters in (("æ", "ae"), ("ø", "oe"), ("å", "aa")):
        name = name.replace(letter, letters).replace(letter.upper(), letters.capitalize())
    return name
