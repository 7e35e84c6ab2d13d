"""A code is below another in the hierarchy of its list."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.hierarchy import above
from generator.constraints.kinds import Under
from generator.model.elements import Literal
from generator.model.near import did_you_mean
from generator.physical.kinds._codes import MOST_IN_TEXT, codes_of, list_of
from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_given import Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting
from generator.physical.rule_rows import values
from generator.physical.rule_set import Rule

_HOW = ("withItself", "below", "leaf")


def _read(given: Given) -> Iterator[Demanded]:
    here, how = given.here(), given.choice("subsumption")
    one = list_of(given, here)
    if one is None:
        return
    codes = codes_of(given, one)
    known = {each.value for each in codes}
    roots = given.words("subsumedBy")
    for root in roots:
        if known and root not in known:
            hint = did_you_mean(root, sorted(known), f"It has {', '.join(sorted(known)[:12])}.")
            given.fault("unknown-code", f'{one.name} has no code "{root}"', hint)
    if not any(each.parent for each in codes):
        hint = "Fill the column parent of the list's file, or the codes' parents in the model."
        given.fault("no-hierarchy", f"the codes of {one.name} have no broader codes", hint)
    allowed = _below(codes, roots, how)
    shown = ", ".join(roots)
    yield Demanded(
        Under(here.name, one.name, roots, how == "withItself", how == "leaf", allowed),
        (here.path,),
        f"koden hører ikke under {shown} i {one.name}.",
        f"the code is not below {shown} in {one.name}.",
    )


def _below(codes: tuple[Literal, ...], roots: tuple[str, ...], how: str) -> tuple[str, ...]:
    """The codes that may be used, in the list's order."""
    parents = {one.value: one.parent for one in codes}
    broader = {one for one in parents.values() if one}
    found = []
    for code in parents:
        is_below = bool(set(above(code, parents)) & set(roots))
        if how == "leaf":
            is_below = is_below and code not in broader
        if is_below or (how == "withItself" and code in roots):
            found.append(code)
    return tuple(found)


def _breaks(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """The codes below are known when the rule is made, as those of the list are."""
    test: Under = rule.test  # type: ignore[assignment]
    string = writer.dialect.string
    for rows in values(writer, rule):
        code = rows.value(rule.paths[0])
        chunks = [
            test.keys[at : at + MOST_IN_TEXT] for at in range(0, len(test.keys), MOST_IN_TEXT)
        ]
        among = [f"{code} NOT IN ({', '.join(map(string, chunk))})" for chunk in chunks]
        violated = " AND ".join((f"{code} IS NOT NULL", *among))
        yield rows.broken(violated, rule, {test.operand: rule.paths[0]}, is_local=True)


KIND = RuleKind(
    name="subsumedBy",
    meaning="A code is below another in the hierarchy of its list.",
    on=("Attribute",),
    starts=("subsumedBy",),
    settings=(
        Setting("subsumedBy", "the broader code, or several with commas", True),
        Setting(
            "subsumption",
            "`withItself`: the broader code too; `below`: only codes below it; `leaf`: only those with "
            "nothing below them",
            values=_HOW,
            default="withItself",
        ),
        Setting("vocabulary", "the code list, where it is not the attribute's type"),
    ),
    read=_read,
    tests=(Under,),
    breaks=_breaks,
)
