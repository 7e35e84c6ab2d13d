"""The checks of collections, kinds, texts, keys and definitions: the evaluator's verdicts on random objects."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.constraints.club import Club
from tests.constraints.club_documents import ROOTS, delivery, of_root
from tests.constraints.test_verdicts_tiers import TEXTS, expected, made
from tests.python.packages import Taker, imported


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("club")


@pytest.fixture(scope="module")
def taker(folder: Path) -> Taker:
    designs = made(folder, "joined")
    assert {
        one: why for one, why in designs.python.unsaid.items() if one.startswith("Person/")
    } == {}
    return Taker(imported(designs, folder))


@pytest.mark.parametrize("seed", range(5, 9))
def test_verdicts_are_those_of_the_evaluator(seed: int, taker: Taker) -> None:
    world = Club(seed)
    document = delivery(world)
    numbers = {root: [one["nr"] for one in of_root(world, root)] for root in ROOTS[:4]}
    found: dict[str, set[tuple[int, str]]] = {}
    for one in taker.told(json.dumps(document, default=str)):
        _nothing, root, index, *_rest = one.path.split("/")
        if one.rule.startswith("Person/R"):
            place = numbers[root][int(index)], one.verdict.value
            found.setdefault(one.rule, set()).add(place)
    different = {}
    for number, text in enumerate(TEXTS):
        told, right = found.get(f"Person/R{number}", set()), expected(world, text)
        if told != right:
            different[text] = (sorted(told - right)[:3], sorted(right - told)[:3])
    assert different == {}
    assert len(found) > 0.8 * len(TEXTS), "most texts must be broken by some"


def test_package_is_typed(folder: Path, taker: Taker) -> None:
    check = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache")]
    done = subprocess.run(
        [*check, taker.package.__name__], cwd=folder / "python", capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
