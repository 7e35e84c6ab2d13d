"""What the rules about the periods of an owner share."""

from __future__ import annotations

from collections.abc import Iterator

from generator.physical.relational import Path
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import TIMES, Given, Operand
from generator.physical.rule_kind import Setting
from generator.physical.rule_rows import Standing, every, is_row, listed, numbered, objects
from generator.physical.rule_set import Rule

OWNED = (
    Setting(
        "owner", "the attributes or roles whose objects' periods are compared, with commas", True
    ),
    Setting("start", "the attribute with the start of the period", True),
    Setting("end", "the attribute with its end; missing, the period is open", True),
)
BOUNDS = Setting(
    "bounds",
    "`[)`: the period ends when the end begins; `[]`: the end is its last day",
    values=("[)", "[]"),
    default="[)",
)
_EARLIER = "ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING"


def read_periods(
    given: Given,
) -> tuple[tuple[Operand, ...], Operand, Operand, tuple[Path, ...]]:
    """The owner, the start and the end of a statement, and the paths of all."""
    owner = given.operands("owner")
    start, end = given.operand("start", TIMES), given.operand("end", TIMES)
    if start.name and end.name and start.primitive != end.primitive:
        what = f"{start.name} is a {start.primitive} and {end.name} a {end.primitive}"
        given.fault("wrong-type", what, "Let both be days, or both moments.")
    return owner, start, end, (*(one.path for one in owner), start.path, end.path)


def in_periods(writer: BreakWriter, rule: Rule, condition: str) -> Iterator[Broken]:
    """The rows whose period `p` is as a condition says. Of a period it knows the start and the end, the latest
    end of the earlier ones, whether one of those is open, and the start of the next one: so each owner's
    periods are walked through once, whatever their number."""
    test = rule.test
    *owner, start, end = rule.paths
    names = (*test.owner, test.start, test.end)  # type: ignore[union-attr]
    for rows in objects(writer, rule):
        walked = _walked(rows.under("g"), tuple(owner), start, end, test.bounds)  # type: ignore[union-attr]
        violated = (
            f"EXISTS (SELECT 1 FROM ({walked}) p WHERE {is_row(rows, 'p')} AND ({condition}))"
        )
        yield rows.broken(violated, rule, dict(zip(names, rule.paths, strict=True)))


def _walked(rows: Standing, owner: tuple[Path, ...], start: Path, end: Path, bounds: str) -> str:
    owners = [column for path in owner for column in rows.values(path)]
    begins, ends = rows.value(start), rows.value(end)
    meant = [f"{one} IS NOT NULL" for one in (*owners, begins)]
    meant += [f"({ends} IS NULL OR {begins} {'<=' if bounds == '[]' else '<'} {ends})"]
    keys, owned = numbered("row", rows.identity), numbered("owner", owners)
    inner = listed({**keys, **owned, "period_start": begins, "period_end": ends})
    order = (
        f"PARTITION BY {', '.join(f'q.{name}' for name in owned)} "
        f"ORDER BY q.period_start, {', '.join(f'q.{name}' for name in keys)}"
    )
    outer = {
        **{name: f"q.{name}" for name in (*keys, "period_start", "period_end")},
        "latest_end": f"MAX(q.period_end) OVER ({order} {_EARLIER})",
        "is_open": (
            f"MAX(CASE WHEN q.period_end IS NULL THEN 1 ELSE 0 END) OVER ({order} {_EARLIER})"
        ),
        "next_start": f"LEAD(q.period_start) OVER ({order})",
    }
    where = every((*rows.counts(), *meant))
    return f"SELECT {listed(outer)} FROM (SELECT {inner} FROM {rows.rows} WHERE {where}) q"
