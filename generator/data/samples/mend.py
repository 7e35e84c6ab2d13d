"""Rows that break rules made right, by trying small changes and keeping those that help."""

from __future__ import annotations

from itertools import islice
from typing import NamedTuple

from generator.data.samples.chance import Chance
from generator.data.samples.held import VIOLATED
from generator.data.samples.judge import Verdict
from generator.data.samples.moves import moves
from generator.data.samples.moves_kinds import kind_moves
from generator.data.samples.state import State

_STEPS = 60
_TURNS = 3
_TRIED = 70
_LOOKED = 15  # changes that are looked at where one helps already
_STALLED = 30  # steps without getting anywhere
_NEVER = 1_000
_WORSE = 20  # in a hundred steps that lead nowhere, so many go on from something worse


class Target(NamedTuple):
    """A rule that shall be broken: by a row of the table, with the verdict."""

    rule: str
    table: str
    verdict: str = VIOLATED

    def is_hit(self, one: Verdict) -> bool:
        """Whether this is it."""
        held = one.held
        return (held.id, held.table, one.verdict) == (self.rule, self.table, self.verdict)


def mend(
    state: State, chance: Chance, target: Target | None = None, steps: int = _STEPS
) -> list[Verdict]:
    """Change rows until nothing is wrong, but for a target where there is one. What is left is returned."""
    lowest, stalled = cost_of(state, target), 0
    if target is None:  # a rule can be broken by every row, and each needs a step of its own
        steps = max(steps, _TURNS * lowest)
    for _step in range(steps):
        wrong = others(state, target)
        if not wrong or stalled > _STALLED:
            break
        one = chance.pick(wrong)
        own = list(islice(kind_moves(state, one.held, one.row), _TRIED // 2))
        more = chance.shuffled(list(moves(state, one.held, one.row)))[: _TRIED - len(own)]
        tried = [*own, *more]
        first = least = cost_of(state, target)
        best, equal = None, []
        for number, change in enumerate(tried):
            if least == 0 or (least < first and number >= (len(own) or _LOOKED)):
                break
            depth = state.depth
            state.apply(change)
            cost = cost_of(state, target) + (_NEVER if target is None and state.is_emptied else 0)
            if cost < least:
                least, best = cost, change
            elif cost == first:
                equal.append(change)
            state.back_to(depth)
        if best is None and equal:
            best = chance.pick(equal)
        elif best is None and tried and chance.percent(_WORSE) and target is None:
            best = chance.pick(tried)
        if best is not None:
            depth = state.depth
            state.apply(best)
            if target is None and state.is_emptied:
                state.back_to(depth)
        cost = cost_of(state, target)
        lowest, stalled = (cost, 0) if cost < lowest else (lowest, stalled + 1)
    return others(state, target)


def others(state: State, target: Target | None) -> list[Verdict]:
    """What is wrong beside the target."""
    return [one for one in state.verdicts() if target is None or not target.is_hit(one)]


def cost_of(state: State, target: Target | None = None) -> int:
    """How much is wrong: a target that is not hit weighs more than anything else."""
    found = state.verdicts()
    if target is None:
        return len(found)
    hits = sum(target.is_hit(one) for one in found)
    return len(found) - hits + (0 if hits else _NEVER)
