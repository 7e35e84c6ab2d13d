"""One value does not come after another: a period does not end before it starts."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.constraints.kinds import InOrder
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import ORDERED, Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import objects
from generator.physical.rule_set import Rule

_TEXT = re.compile(r"(.+?)\s*(<=|<)\s*(.+)")
_MISSING = ("pass", "fail", "undetermined")


def _read(given: Given) -> Iterator[Demanded]:
    written = given.text("order")
    found = _TEXT.fullmatch(written)
    if written and found is None:
        hint = "Write it as from <= to, or as from < to."
        given.fault("unknown-value", f'its order cannot be "{written}"', hint)
        return
    if found is not None:
        first = given.named("order", found[1].strip(), ORDERED)
        second = given.named("order", found[3].strip(), ORDERED)
        operator = found[2]
    else:
        first, second, operator = given.operand("from", ORDERED), given.operand("to", ORDERED), "<="
        for name, one in (("from", first), ("to", second)):
            if not one.name and not given.text(name):
                given.fault("missing-tag", f"it has no {name}", f"Name the attribute: {name} = x.")
    if first.name and second.name and first.primitive != second.primitive:
        what = f"it compares {first.name}, a {first.primitive}, with {second.name}, a {second.primitive}"
        given.fault("wrong-type", what, "Compare values of one type.")
    test = InOrder(first.name, operator, second.name, given.choice("missing"))
    than = ("før", "before") if operator == "<=" else ("ikke efter", "not after")
    yield Demanded(
        test,
        (first.path, second.path),
        f"{second.name} ligger {than[0]} {first.name}.",
        f"{second.name} is {than[1]} {first.name}.",
    )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test: InOrder = rule.test  # type: ignore[assignment]
    for rows in objects(writer, rule):
        first, second = (rows.value(path) for path in rule.paths)
        kept = f"{first} {test.operator} {second}"
        present = f"{first} IS NOT NULL AND {second} IS NOT NULL"
        violated = f"{present} AND NOT ({kept})"
        if test.missing == "fail":
            violated = f"{first} IS NULL OR {second} IS NULL OR NOT ({kept})"
        named = dict(zip((test.first, test.second), rule.paths, strict=True))
        yield rows.broken(
            violated,
            rule,
            named,
            kept=f"{present} AND {kept}" if test.missing == "undetermined" else "",
            is_local=not rows.looks_around,
        )


KIND = RuleKind(
    name="order",
    meaning="One value does not come after another.",
    on=("Class",),
    starts=("order",),
    settings=(
        Setting("order", "both values and what holds between them: `from <= to` or `from < to`"),
        Setting("from", "the attribute that comes first, where `order` is not written"),
        Setting("to", "the attribute that is not before it"),
        Setting("missing", "what a missing value means", values=_MISSING, default="pass"),
    ),
    read=_read,
    tests=(InOrder,),
    breaks=_breaks,
)
