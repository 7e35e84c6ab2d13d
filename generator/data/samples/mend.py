"""Rows that break rules made right, by trying small changes and keeping those that help."""

from __future__ import annotations

from generator.data.samples.chance import Chance
from generator.data.samples.judge import Verdict
from generator.data.samples.moves import moves
from generator.data.samples.state import State

_STEPS = 60
_TRIED = 70
_WORSE = 20  # in a hundred steps that lead nowhere, so many go on from something worse


def mend(state: State, chance: Chance, target: str = "", steps: int = _STEPS) -> list[Verdict]:
    """Change rows until nothing is wrong, but that `target` is violated where there is one. What is left is
    returned."""
    for _step in range(steps):
        wrong = [one for one in state.verdicts() if one.held.id != target]
        if not wrong:
            break
        one = chance.pick(wrong)
        tried = chance.shuffled(list(moves(state, one.held, one.row)))[:_TRIED]
        least, best = cost_of(state, target), None
        first = least
        for change in tried:
            undo = state.apply(change)
            cost = cost_of(state, target)
            if cost < least or (cost == least and best is None and cost < first + 1):
                least, best = cost, change
            undo()
            if least == 0:
                break
        if best is None and tried and chance.percent(_WORSE) and not target:
            best = tried[0]
        if best is not None:
            state.apply(best)
    return [one for one in state.verdicts() if one.held.id != target]


def cost_of(state: State, target: str = "") -> int:
    """How much is wrong: a target that is not violated weighs more than anything else."""
    found = state.verdicts()
    if not target:
        return len(found)
    of_target = [one for one in found if one.held.id == target]
    is_broken = any(one.verdict == "violated" for one in of_target)
    return len(found) - len(of_target) + (0 if is_broken else 1_000)
