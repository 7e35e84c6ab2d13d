"""Deliveries of files are held to the kinds of rules as tables are: the same objects are told."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import pytest

from generator.app.validate import ValidateRequest, validate
from generator.constraints import kinds as k
from generator.physical.designs import Designs
from generator.physical.relational import InRow
from tests.kinds.building import designs_of, key_of
from tests.kinds.model import CODES, MODEL, TOML
from tests.kinds.worlds import World, told


@pytest.mark.parametrize("seed", range(300, 306))
def test_files_are_held_to_the_same_rules(seed: int, tmp_path: Path) -> None:
    home = tmp_path / "models" / "loen"
    home.mkdir(parents=True)
    designs = designs_of(MODEL, TOML, home, "alt", CODES)[0]
    world = World(seed)
    folder = tmp_path / "data"
    folder.mkdir()
    deliver(designs, world, folder)
    request = ValidateRequest("loen/alt", (folder,), home.parent, with_personal=True)
    with validate(request) as validated:
        assert validated.outcome is not None, validated.found
        violations = list(validated.outcome.violations.all(None))
    kinds = {one.id for one in designs.rules.rules if isinstance(one.test, k.Demand)}
    found: dict[str, set[tuple[str, str]]] = {id_: set() for id_ in kinds}
    for one in violations:
        if one.rule in kinds:
            found[one.rule].add((one.key, one.verdict))
        if one.rule == "Tillæg/smallCount":
            assert one.message("da") == f"For få: {dict(one.values)['antal']}, af {{andre}}."
    numbers = {one["id"]: str(key_of(one)) for one in world.objects}
    right = {
        id_: {(numbers[number], verdict) for number, verdict in verdicts}
        for id_, verdicts in told(world).items()
        if id_ in kinds
    }
    assert {id_: some for id_, some in found.items() if some != right[id_]} == {}
    assert sum(map(bool, right.values())) > 5


def deliver(designs: Designs, world: World, folder: Path) -> None:
    """A file a table."""
    schema, model = designs.relational, designs.narrowed.model
    for table in schema.tables:
        if table.rows or table.element is None:
            continue
        name = model.get(table.element).name
        columns = {
            model.get(path[0]).name: place.columns[0]
            for path, places in schema.places.items()
            for place in places
            if isinstance(place, InRow) and place.table == table.name and place.columns
        }
        with (folder / f"{table.name}.csv").open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow([table.primary_key[0], *columns.values()])
            for one in world.of(name):
                rows.writerow([key_of(one), *(cell(one.get(each)) for each in columns)])


def cell(value: Any) -> str:
    """A value as files have it."""
    if isinstance(value, dict):
        return str(key_of(value))
    if hasattr(value, "hour"):
        return f"{value.isoformat()}Z"
    return "" if value is None else str(value)
