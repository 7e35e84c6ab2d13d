"""Two values of one list have names that differ only in case, blanks or the spelling of letters.

Why: People choose by the name, and programs that make constants of the names get the same constant twice.
Example: `Ikke oplyst = 0` and `ikkeOplyst = 9` in one list.
Instead: Give them names that tell the difference, or keep one of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import repeats, values_of
from generator.lint.name_forms import folded
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    values = values_of(one, review)
    for first, again in repeats((folded(value.name), value) for value in values):
        if first.carried == again.carried:
            continue  # told as a repeated value
        yield Finding(
            f'The value "{again.name}" of {one.qualified_name} has the name of another value, "{first.name}".',
            "Give them names that tell the difference, or keep one of them.",
            again.element,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("KDS-08",),
)
