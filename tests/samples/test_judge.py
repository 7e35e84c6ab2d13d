"""What samples hold rows to is what `validate` holds them to: rows made wrong in any way get the same verdicts
from the functions in Python and from the queries."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.data.samples.breaks import breaks
from generator.data.samples.chance import Chance
from generator.data.samples.fill import Style
from generator.data.samples.grow import Grower
from generator.data.samples.judge import Judge
from generator.data.samples.moves import moves
from generator.data.samples.plan import Plan
from generator.data.samples.state import State
from generator.data.samples.writers import csv_text, file_names
from tests.constraints import test_verdicts, test_verdicts_objects
from tests.constraints.test_verdicts import designs_for
from tests.data.delivered import held
from tests.proof.projects import profiles
from tests.samples.models import KINDS, RULED, designs, names

CHANGES = 16


def compare(plan: Plan, seed: int, folder: Path) -> int:
    """Rows changed at random, judged twice; how many verdicts there were."""
    grower = Grower(plan, str(seed), Style(budget=30, shared=3))
    grower.part(0)
    judge = Judge(plan)
    state, chance = State(plan, judge, grower), Chance("change", seed)
    rules = [one for one in judge.held if one.rule is not None]
    for _change in range(CHANGES):
        one = chance.pick(rules)
        rows = [row for row in state.view.of(one.table) if one.only is None or one.only(row)]
        if rows:
            row = chance.pick(rows)
            ways = [*list(breaks(state, one, row))[:40], *list(moves(state, one, row))[:40]]
            if ways:
                state.apply(chance.pick(ways))
    places = {
        id(row): (table, at)
        for table, rows in state.view.rows.items()
        for at, row in enumerate(rows, 1)
    }
    ours = {(one.held.id, one.verdict, *places[id(one.row)]) for one in state.verdicts()}
    anew = {(one.held.id, one.verdict, *places[id(one.row)]) for one in judge.verdicts(state.view)}
    assert ours == anew, "what changes touch is judged again"
    files = file_names(plan.expected)
    for table in plan.made:
        names_ = [one.name for one in plan.delivered[table.name].columns]
        rows = [[row.text(name) for name in names_] for row in state.view.of(table.name)]
        text = csv_text(plan.delivered[table.name], rows)
        (folder / f"{files[table.name]}.csv").write_text(text, encoding="utf-8", newline="")
    back = {name: table for table, name in files.items()}
    with held(plan.designs, folder) as outcome:
        theirs = {
            (one.rule, one.verdict, back[Path(one.file).stem], one.row)
            for one in outcome.violations.all(None)
        }
    assert theirs == ours
    return len(ours)


@pytest.mark.parametrize("name", names())
def test_verdicts_agree(name: str, tmp_path: Path) -> None:
    assert compare(Plan(designs(name)), 1, tmp_path) or name not in (*profiles(), RULED, *KINDS)


@pytest.mark.parametrize("model", [test_verdicts.MODEL, test_verdicts_objects.MODEL])
@pytest.mark.parametrize("seed", range(3))
def test_verdicts_on_constraints_agree(model: object, seed: int, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    plan = Plan(designs_for(model, tmp_path))  # type: ignore[arg-type]
    assert compare(plan, seed, tmp_path / "data") > 10
