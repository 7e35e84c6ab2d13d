"""No two objects agree on several values together."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.kinds import UniqueBy
from generator.physical.kinds._groups import in_groups
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_set import Rule


def _read(given: Given) -> Iterator[Demanded]:
    found = given.operands("properties")
    names = tuple(one.name for one in found)
    yield Demanded(
        UniqueBy(names, given.choice("nulls")),
        tuple(one.path for one in found),
        f"{', '.join(names)} findes flere gange tilsammen.",
        f"{', '.join(names)} occur more than once together.",
    )


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test: UniqueBy = rule.test  # type: ignore[assignment]
    yield from in_groups(writer, rule, test.operands, "> 1", are_present=test.nulls == "distinct")


KIND = RuleKind(
    name="key",
    meaning="No two objects agree on several values together.",
    on=("Class",),
    settings=(
        Setting(
            "properties", "the attributes and roles, in the order of the key, with commas", True
        ),
        Setting(
            "nulls",
            "`distinct`: an object that lacks one takes no part; `equal`: two missing values agree",
            values=("distinct", "equal"),
            default="distinct",
        ),
    ),
    read=_read,
    tests=(UniqueBy,),
    breaks=_breaks,
)
