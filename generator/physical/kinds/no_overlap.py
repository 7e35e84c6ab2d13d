"""No two periods of one owner hold at the same time."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.kinds import Apart
from generator.physical.kinds._periods import BOUNDS, OWNED, in_periods, read_periods
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import Given
from generator.physical.rule_kind import Demanded, RuleKind
from generator.physical.rule_set import Rule


def _read(given: Given) -> Iterator[Demanded]:
    owner, start, end, paths = read_periods(given)
    test = Apart(tuple(one.name for one in owner), start.name, end.name, given.choice("bounds"))
    whose = ", ".join(test.owner)
    yield Demanded(
        test,
        paths,
        f"perioden overlapper en anden med samme {whose}.",
        f"the period overlaps another with the same {whose}.",
    )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """It runs into an earlier one, or the next one begins before it ends."""
    test: Apart = rule.test  # type: ignore[assignment]
    after, before = ("<=", ">=") if test.bounds == "[]" else ("<", ">")
    yield from in_periods(
        writer,
        rule,
        f"p.is_open = 1 OR p.latest_end {before} p.period_start OR p.next_start {after} p.period_end "
        "OR (p.period_end IS NULL AND p.next_start IS NOT NULL)",
    )


KIND = RuleKind(
    name="noOverlap",
    meaning="No two periods of one owner hold at the same time.",
    on=("Class",),
    settings=(*OWNED, BOUNDS),
    read=_read,
    tests=(Apart,),
    breaks=_breaks,
)
