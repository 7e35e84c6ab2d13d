"""The kinds of rules judged in Python are judged as their own evaluator judges them, on random objects."""

from __future__ import annotations

import datetime
from typing import Any

import pytest

from generator.constraints import kinds as k
from generator.data.samples.judge import Judge
from generator.data.samples.plan import Plan
from generator.data.samples.rows import Row, View
from generator.physical.relational import InRow
from tests.kinds import worlds
from tests.kinds.building import key_of
from tests.samples.models import KINDS, designs

WORLDS = 60


def view_of(plan: Plan, world: worlds.World) -> View:
    """A world's objects as rows."""
    schema, model = plan.schema, plan.designs.narrowed.model
    columns = {
        (place.table, model.get(path[0]).name): place.columns[0]
        for path, places in schema.places.items()
        for place in places
        if isinstance(place, InRow) and place.columns
    }
    view = View()
    for table in schema.tables:
        names = [one.name for one in table.columns]
        view.rows[table.name] = [
            Row(table.name, dict(zip(names, codes, strict=True))) for codes in table.rows
        ]
        if table.rows or table.element is None:
            continue
        for one in world.of(model.get(table.element).name):
            values: dict[str, Any] = dict.fromkeys(names) | {table.primary_key[0]: str(key_of(one))}
            for name, value in one.items():
                if (table.name, name) in columns:
                    told = str(key_of(value)) if isinstance(value, dict) else value
                    values[columns[table.name, name]] = told
            view.add(Row(table.name, values))
    return view


@pytest.mark.parametrize("name", KINDS)
def test_verdicts_are_those_of_the_evaluator(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    plan = Plan(designs(name))
    judge = Judge(plan)
    kinds = {one.id for one in plan.designs.rules.rules if isinstance(one.test, k.Demand)}
    assert kinds == {
        one.id for one in judge.held if one.rule and isinstance(one.rule.test, k.Demand)
    }
    made = [worlds.World(seed) for seed in range(WORLDS)]
    # What is right stays right: what is due some day counts as due.
    monkeypatch.setattr(worlds, "TODAY", datetime.date.max)
    broken: set[str] = set()
    for world in made:
        found: dict[str, set[tuple[int, str]]] = {id_: set() for id_ in kinds}
        numbers = {str(key_of(one)): one["id"] for one in world.objects}
        for one in judge.verdicts(view_of(plan, world)):
            if one.held.id in kinds:
                (key,) = plan.tables[one.row.table].primary_key
                found[one.held.id].add((numbers[one.row.values[key]], one.verdict))
        right = {id_: told for id_, told in worlds.told(world).items() if id_ in kinds}
        assert {id_: some for id_, some in found.items() if some != right[id_]} == {}
        broken |= {id_ for id_, told in found.items() if told}
    assert broken == kinds, "each must be broken by some"
