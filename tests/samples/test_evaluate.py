"""Formulas judged in Python are judged as the evaluator of the constraints' tests judges them, on random objects,
however inheritance is mapped; what has no query has no verdict in Python either."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from generator.constraints import formula as f
from generator.constraints.evaluate import condition_on
from generator.data.samples.plan import Plan
from generator.data.samples.rows import Row, View
from generator.data.samples.tracks import Tracks
from generator.physical.designs import Designs
from tests.constraints.club import Club, club
from tests.constraints.loading import Loader
from tests.constraints.test_verdicts import designs_for
from tests.constraints.test_verdicts_tiers import (
    DEFINITIONS,
    NOWHERE,
    TOML,
    expected,
)
from tests.constraints.test_verdicts_tiers import TEXTS as TIERS

TEXTS = (
    *TIERS,
    "alias.substring(1, 2) = 'bo'",
    "navn.substring(2, 3) <> 'o'",
    "(alder mod point) + (point div alder) > 0",
    "rate * 2 + point > alder",
    "rate / 2 < 0.5 or point / 2 >= 1.5",
)
HOMELESS = {"joined": set[str](), **NOWHERE}
NODES = {one.__name__ for one in (*f.Formula.__args__, *f.Term.__args__, *f.Source.__args__)} | {
    one.__name__ for one in f.Object.__args__
}


def judged(designs: Designs, world: Club) -> dict[str, set[tuple[int, str]]]:
    """The verdicts of each rule that was written by an architect, by the numbers of the objects."""
    plan = Plan(designs)
    tables = {table.name: table for table in designs.relational.tables}
    rows: Any = SimpleNamespace(tables=tables, fitted=designs.fitted("duckdb"))
    loader = Loader(designs, rows, world.objects)
    view = View()
    numbers: dict[str, int] = {}
    for table in designs.relational.tables:
        view.rows[table.name] = []
    for table, values in loader.made:
        view.add(Row(table.name, dict.fromkeys(one.name for one in table.columns) | values))
    for one in world.personer:
        for row in loader.rows_of[id(one)].values():
            numbers[row["id"]] = one["nr"]
    plan.book.tracks.view = view
    found: dict[str, set[tuple[int, str]]] = {}
    for held in plan.book.held:
        if held.kind != "constraint":
            continue
        told = held.local or held.around
        assert told is not None
        found.setdefault(held.id, set()).update(
            (numbers[row.values["id"]], verdict)
            for row in view.of(held.table)
            if held.only is None or held.only(row)
            if (verdict := told(row))
        )
    return found


@pytest.mark.parametrize("strategy", HOMELESS)
def test_verdicts_are_those_of_the_evaluator(strategy: str, tmp_path: Path) -> None:
    designs = designs_for(club(TEXTS, definitions=DEFINITIONS), tmp_path, TOML.format(strategy))
    broken = 0
    silent: set[str] = set()
    different: dict[str, Any] = {}
    for seed in (5, 6):
        world = Club(seed)
        found = judged(designs, world)
        for number, text in enumerate(TEXTS):
            told = found.get(f"Person/R{number}")
            if told is None:
                silent.add(text)
                continue
            right = expected(world, text)
            broken += any(verdict == "violated" for _nr, verdict in right)
            if told != right:
                different[text] = (sorted(told - right)[:3], sorted(right - told)[:3])
    assert different == {}
    assert silent == HOMELESS[strategy]
    assert broken > 1.6 * (len(TEXTS) - len(silent)), "most texts must be broken by some"


def test_every_node_occurs(tmp_path: Path) -> None:
    designs = designs_for(club(TEXTS, definitions=DEFINITIONS), tmp_path, TOML.format("joined"))
    seen: set[str] = set()

    def look(one: Any) -> None:
        if isinstance(one, tuple):
            seen.add(type(one).__name__)
            for each in one:
                look(each)

    for rule in designs.rules.rules:
        if isinstance(rule.test, f.Formula):
            look(rule.test)
    assert NODES - seen == set()


def test_unknown_nodes_are_no_traceback(tmp_path: Path) -> None:
    designs = designs_for(club(("alder > 1",)), tmp_path, TOML.format("joined"))

    class Strange(tuple[()]):
        """A node of a later state."""

    for one in (Strange(), f.Compare("=", Strange(), f.Constant("integer", "1"))):  # type: ignore[arg-type]
        with pytest.raises(LookupError):
            condition_on(one, Tracks(designs.relational), "person")  # type: ignore[arg-type]
