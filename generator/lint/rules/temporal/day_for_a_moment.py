"""What is called a moment has only the day.

Why: The hour that the name promises has no place in the data, and what happened first that day is lost.
Example: `indlæggelsestidspunkt` of type `Date`.
Instead: Use `DateTime`; where the day is all that is known, call it a date.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import is_moment, primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if is_moment(one.name) and primitive_of(one, review) == "date":
        yield Finding(
            f"{one.qualified_name} is called a moment, but has only the day.",
            "Give it the type DateTime; where the day is all that is known, call it a date.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
