"""A yes or no says that something holds, and a period says when it does.

Why: On the day the period ends the flag is wrong, until somebody remembers it; then two answers stand in one record.
Example: `Bevilling` with `gyldigFra`, `gyldigTil` and `aktiv`.
Instead: Leave the flag out, or mark it as derived from the period.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import folded
from generator.lint.periods import Times, primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier

_FLAGS = frozenset(
    folded(stem + flag)
    for flag in "aktiv aktuel gældende gyldig historisk active current valid inactive expired".split()
    for stem in ("", "er", "is", "ikke")
)


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    flags = [
        attribute
        for attribute in review.model.attributes(one)
        if folded(attribute.name) in _FLAGS
        and not attribute.is_derived
        and primitive_of(attribute, review) == "boolean"
    ]
    if not flags:
        return
    pairs = review.model.index(Times).all_pairs(one.key)
    pair = next((pair for pair in pairs if pair.start.is_history or not pair.start.stem), None)
    if pair is None:
        return
    for flag in flags:
        yield Finding(
            f"{flag.qualified_name} says what {pair.start.prop.name} and {pair.end.prop.name} say already.",
            "Leave it out, or mark it as derived.",
            flag,
        )


RULE = Rule(severity=Severity.NOTE, on=(Classifier,), check=_check)
