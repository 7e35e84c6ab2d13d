"""What is published tells nobody apart: small groups and small counts are found before it is released."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.kinds import Among, NoSmallCount
from generator.physical.kinds._groups import in_groups
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import NUMBERS, Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import objects
from generator.physical.rule_set import Rule


def _read(given: Given) -> Iterator[Demanded]:
    k = given.number("k")
    if not given.text("quasiIdentifiers") and not given.text("count"):
        hint = "Name the values that tell people apart in quasiIdentifiers, or a number of people in count."
        given.fault("missing-tag", "it has no quasiIdentifiers", hint)
    if given.text("quasiIdentifiers"):
        found = given.operands("quasiIdentifiers")
        names = tuple(one.name for one in found)
        yield Demanded(
            Among(names, k),
            tuple(one.path for one in found),
            f"færre end {k} er ens i {', '.join(names)}.",
            f"fewer than {k} agree on {', '.join(names)}.",
        )
    if given.text("count"):
        one = given.operand("count", NUMBERS)
        yield Demanded(
            NoSmallCount(one.name, k),
            (one.path,),
            f"{one.name} er mellem 0 og {k}.",
            f"{one.name} is between 0 and {k}.",
            topic="smallCount",
        )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test = rule.test
    if isinstance(test, Among):
        yield from in_groups(writer, rule, test.operands, f"< {test.k}", are_present=False)
        return
    assert isinstance(test, NoSmallCount)
    for rows in objects(writer, rule):
        value = rows.value(rule.paths[0])
        violated = f"{value} > 0 AND {value} < {test.k}"
        named = {test.operand: rule.paths[0]}
        yield rows.broken(violated, rule, named, is_local=not rows.looks_around)


KIND = RuleKind(
    name="publication",
    meaning="In what is published nobody stands out: at least k objects agree on what tells people apart.",
    on=("Class",),
    settings=(
        Setting("quasiIdentifiers", "the values that together tell people apart, with commas"),
        Setting("count", "where objects are groups already: how many people each is"),
        Setting("k", "the least number of people in a group", True),
    ),
    read=_read,
    tests=(Among, NoSmallCount),
    breaks=_breaks,
)
