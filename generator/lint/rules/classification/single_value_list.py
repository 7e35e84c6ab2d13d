"""An enumeration has one value only.

Why: Where there is nothing to choose, the attribute says nothing; most often the other values were forgotten.
Example: `Valuta` with the value `DKK` and no other.
Instead: Write the missing values, or leave the attribute out until there is something to choose.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Kind


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if one.kind is not Kind.ENUMERATION:
        return
    if review.inheritance.parents(one.key) or review.inheritance.children(one.key):
        return  # it is a part of a larger list
    values = values_of(one, review)
    if len(values) == 1:
        yield Finding(
            f'{one.qualified_name} has one value only: "{values[0].name}".',
            "Write the missing values; if there is nothing to choose, leave the attribute out.",
        )


RULE = Rule(severity=Severity.NOTE, on=(Classifier,), check=_check)
