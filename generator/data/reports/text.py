"""For people at a terminal: which rules are broken, how often, and where for instance."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from generator.data.outcome import MASK, Outcome, Told
from generator.data.report import Asked, Report
from generator.visible import visible, visible_place

_EXAMPLES = 3
_NAMED = 8  # rules that were not checked and are named


def write(outcome: Outcome, asked: Asked, file: BinaryIO) -> None:
    """The report as lines of text."""
    for line in _lines(outcome, asked):
        file.write(f"{line}\n".encode("utf-8", "replace"))


def _lines(outcome: Outcome, asked: Asked) -> Iterator[str]:
    yield visible(f"{outcome.model}/{outcome.profile} {outcome.version}")
    width = max((len(one.file) for one in outcome.files), default=0)
    for read in outcome.files:
        yield visible(f"  {read.file:<{width}}  {read.table}, {_count(read.rows, 'row')}")
    for one in outcome.found:
        yield f"{visible_place(one.place)}: {one.severity} [{one.rule}] {visible(one.message)}"
        if one.hint:
            yield f"    {visible(one.hint)}"
    is_masked = False
    for told in outcome.broken:
        yield ""
        for line in _rule(outcome, told, asked):
            is_masked |= MASK in line
            yield line
    yield ""
    if is_masked:
        yield f"{MASK} stands for personal data; --show-personal shows it."
    yield from _not_checked(outcome)
    yield verdict(outcome)


def _rule(outcome: Outcome, told: Told, asked: Asked) -> Iterator[str]:
    check = told.check
    counts = [f"{told.violated:,} violated"] if told.violated else []
    counts += [f"{told.undetermined:,} undetermined"] if told.undetermined else []
    yield visible(f"{check.severity} {check.rule}: {', '.join(counts)}")
    yield visible(f"  {check.words(asked.language)}")
    most = asked.at_most(_EXAMPLES)
    for one in outcome.violations.of(check.rule, most):
        row = f" row {one.row:,}" if one.row is not None else ""
        key = f" [{one.key}]" if one.key else ""
        verdict = "" if one.verdict == "violated" else f" ({one.verdict})"
        yield visible(f"    {one.file}{row}{one.path and ' ' + one.path}{key} {one.found}{verdict}")
    rest = told.violated + told.undetermined - most
    if rest > 0:
        yield f"    … and {rest:,} more"


def _not_checked(outcome: Outcome) -> Iterator[str]:
    reasons: dict[str, list[str]] = {}
    for one in outcome.rules:
        if one.why_not:
            reasons.setdefault(one.why_not, []).append(one.check.rule)
    for why, rules in reasons.items():
        named = f": {', '.join(rules)}" if len(rules) <= _NAMED else ""
        yield visible(f"{_count(len(rules), 'rule')} not checked, since {why}{named}")


def verdict(outcome: Outcome) -> str:
    """What came of a delivery, in a line."""
    checked = len({one.check.rule for one in outcome.rules if not one.why_not})
    violated = sum(one.violated for one in outcome.rules)
    if not outcome.files:
        return "nothing was checked"
    if not violated:
        return f"{'not accepted' if outcome.has_errors else 'accepted'}: {_count(checked, 'rule')} checked"
    broken = len({one.check.rule for one in outcome.rules if one.violated})
    word = "not accepted" if outcome.has_errors else "accepted with warnings"
    return (
        f"{word}: {_count(violated, 'violation')} of {_count(broken, 'rule')}, {checked:,} checked"
    )


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"


REPORT = Report(write)
