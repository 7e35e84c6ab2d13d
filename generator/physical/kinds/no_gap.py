"""Between two periods of one owner there is no time without one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.kinds import Seamless
from generator.physical.kinds._periods import BOUNDS, OWNED, in_periods, read_periods
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import Given
from generator.physical.rule_kind import Demanded, RuleKind
from generator.physical.rule_set import Rule


def _read(given: Given) -> Iterator[Demanded]:
    owner, start, end, paths = read_periods(given)
    bounds = given.choice("bounds")
    if bounds == "[]" and start.primitive == "datetime":
        hint = "Write bounds = [), or use days."
        given.fault("not-a-date", f"its bounds are [], and {start.name} is a moment", hint)
    test = Seamless(tuple(one.name for one in owner), start.name, end.name, bounds)
    whose = ", ".join(test.owner)
    yield Demanded(
        test,
        paths,
        f"der er et hul før perioden i forhold til dem før den med samme {whose}.",
        f"there is a gap before the period, after those before it with the same {whose}.",
    )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """All earlier ones have ended before it begins; the row told is the one after the gap."""
    test: Seamless = rule.test  # type: ignore[assignment]
    ended = "p.latest_end"
    if test.bounds == "[]":
        ended = writer.dialect.day_after.format(column=ended)
    yield from in_periods(writer, rule, f"p.is_open = 0 AND {ended} < p.period_start")


KIND = RuleKind(
    name="noGap",
    meaning="Between two periods of one owner there is no time without one.",
    on=("Class",),
    settings=(*OWNED, BOUNDS),
    read=_read,
    tests=(Seamless,),
    breaks=_breaks,
)
