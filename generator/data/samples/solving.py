"""Values that are worked out: where two sides of a constraint meet, if they are straight lines."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal
from typing import Any

from generator.data.samples.facts import NUMBERS, Facts
from generator.data.samples.held import Held
from generator.data.samples.rows import Row
from generator.data.samples.state import State

_APART = 1000  # steps between the two values that show the slope


def solved(state: State, held: Held, row: Row) -> Iterator[tuple[str, Any]]:
    """For each of a row's numbers that the rule looks at: the values at which a difference in it is zero."""
    facts = state.plan.facts[row.table]
    own = [name for table, name in sorted(held.reads) if table == row.table and name in facts]
    for name in own if held.gaps else ():
        if facts[name].primitive in NUMBERS and row.values[name] is not None:
            for gap in held.gaps:
                root = _root(row, name, gap, facts[name])
                yield from ((name, each) for each in _near(root, facts[name]))


def _root(row: Row, name: str, gap: Any, facts: Facts) -> Decimal | None:
    first = Decimal(row.values[name])
    second = first + _APART * facts.step
    try:
        ends = []
        for value in (first, second):
            row.values[name] = value
            ends.append(gap(row))
    finally:
        row.values[name] = int(first) if first == int(first) and facts.step == 1 else first
    if None in ends or ends[0] == ends[1]:
        return None
    return first - ends[0] * (second - first) / (ends[1] - ends[0])


def _near(root: Decimal | None, facts: Facts) -> Iterator[Any]:
    if root is None or abs(root) > Decimal(10) ** 18:
        return
    step = Decimal(facts.step)
    below = (root / step).to_integral_value(ROUND_FLOOR) * step
    for value in sorted((below, below + step), key=lambda one: abs(one - root)):
        exact = int(value) if facts.step == 1 else value.quantize(step)
        if facts.accepts(exact):
            yield exact
