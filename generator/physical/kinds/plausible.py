"""A value is in a range that it seldom leaves."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.condition import Compared
from generator.constraints.kinds import Plausible
from generator.diagnostics import Severity
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import ORDERED, Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import values
from generator.physical.rule_set import Rule
from generator.physical.sql_conditions import condition_sql


def _read(given: Given) -> Iterator[Demanded]:
    here = given.here()
    if here.primitive not in ORDERED:
        hint = "State it at a number or a date."
        given.fault("wrong-type", f"{here.name} has no order", hint)
        return
    least, most = given.literal("min", here.primitive), given.literal("max", here.primitive)
    if not given.text("min") and not given.text("max"):
        given.fault("missing-tag", "it has no min and no max", "Write one of them, or both.")
    basis = given.text("basis")
    because = f" ({basis})" if basis else ""
    yield Demanded(
        Plausible(here.name, least, most, here.primitive, basis),
        (here.path,),
        f"værdien er usædvanlig; den plejer at ligge {_span(least, most, 'fra', 'til')}{because}.",
        f"the value is unusual; it mostly lies {_span(least, most, 'from', 'to')}{because}.",
        Severity.WARNING,
    )


def _span(least: str | None, most: str | None, from_: str, to: str) -> str:
    return " ".join(
        f"{word} {bound}" for word, bound in ((from_, least), (to, most)) if bound is not None
    )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test: Plausible = rule.test  # type: ignore[assignment]
    for rows in values(writer, rule):
        names = {"": rows.plain(rule.paths[0])}
        bounds = ((test.least, "<"), (test.most, ">"))
        outside = [
            condition_sql(Compared("", sign, bound, test.primitive), writer.dialect, names)
            for bound, sign in bounds
            if bound is not None
        ]
        violated = " OR ".join(filter(None, outside))
        yield rows.broken(violated, rule, {test.operand: rule.paths[0]}, is_local=True)


KIND = RuleKind(
    name="plausible",
    meaning="A value is in a range that it seldom leaves; outside it is told, and not refused.",
    on=("Attribute", "DataType"),
    settings=(
        Setting("min", "the least usual value"),
        Setting("max", "the greatest usual value"),
        Setting("basis", "where the range comes from"),
    ),
    read=_read,
    tests=(Plausible,),
    breaks=_breaks,
    severity=Severity.WARNING,
)
