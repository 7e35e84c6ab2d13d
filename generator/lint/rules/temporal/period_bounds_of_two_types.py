"""The start and the end of a period have different types.

Why: A date and a moment cannot be compared without a guess: does a period that ends on the third end before or after
ten o'clock that day? Databases compare them all the same, and are wrong by a day.
Example: `bevillingFra` of type `Date` and `bevillingTil` of type `DateTime`.
Instead: Give both the same type.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import TIMES, Bound, periods_of, primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    for start, end in periods_of(one, review).pairs:
        first, last = (_word(bound, review) for bound in (start, end))
        if first != last and one.key in (start.prop.owner, end.prop.owner):
            yield Finding(
                f"{start.prop.qualified_name} is {first}, but the end of the period, {end.prop.name}, is {last}.",
                "Give both the same type.",
                start.prop if start.prop.owner == one.key else end.prop,
            )


def _word(bound: Bound, review: Review) -> str:
    return TIMES.get(primitive_of(bound.prop, review) or "", "")


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
