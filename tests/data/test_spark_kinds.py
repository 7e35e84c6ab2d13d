"""Every kind of rule on twenty random deliveries in Spark: the verdicts of the evaluator."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.constraints import kinds as k
from generator.data.wanted import Target
from tests.data.planted import hold_to, unchecked
from tests.kinds.building import designs_of, key_of
from tests.kinds.model import CODES, MODEL, TOML
from tests.kinds.test_validate import deliver
from tests.kinds.worlds import World, told

WORLDS = 20

pytestmark = pytest.mark.usefixtures("spark")


def test_verdicts_are_those_of_the_evaluator(tmp_path: Path) -> None:
    designs = designs_of(MODEL, TOML, tmp_path, "alt", CODES)[0]
    kinds = {one.id for one in designs.rules.rules if isinstance(one.test, k.Demand)}
    broken: set[str] = set()
    for seed in range(WORLDS):
        world, folder = World(seed), tmp_path / str(seed)
        folder.mkdir()
        deliver(designs, world, folder)
        outcome = hold_to(designs, Target((folder,)), tmp_path / f"run{seed}", engine="spark")
        assert not kinds & unchecked(outcome).keys()
        found: dict[str, set[tuple[str, str]]] = {id_: set() for id_ in kinds}
        for one in outcome.violations.all(None):
            if one.rule in kinds:
                found[one.rule].add((one.key, one.verdict))
        numbers = {one["id"]: str(key_of(one)) for one in world.objects}
        right = {
            id_: {(numbers[number], verdict) for number, verdict in verdicts}
            for id_, verdicts in told(world).items()
            if id_ in kinds
        }
        assert {id_: some for id_, some in found.items() if some != right[id_]} == {}, seed
        broken |= {id_ for id_, some in right.items() if some}
    assert len(broken) > 0.9 * len(kinds)
