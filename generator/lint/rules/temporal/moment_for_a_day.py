"""What is called a date has the time of the day too.

Why: Where only the day is known, systems fill in midnight, and midnight in another time zone is another day: birthdays
and deadlines move.
Example: `fødselsdato` of type `DateTime`.
Instead: Use `Date` where the day is all that is known; where the time matters, call it a moment (`tidspunkt`).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import is_dated, primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if is_dated(one.name) and primitive_of(one, review) == "datetime":
        yield Finding(
            f"{one.qualified_name} is called a date, but has the time of the day too.",
            "Give it the type Date; where the time of the day matters, call it a moment.",
            cause="dates with times",
        )


RULE = Rule(severity=Severity.NOTE, on=(Attribute,), check=_check)
