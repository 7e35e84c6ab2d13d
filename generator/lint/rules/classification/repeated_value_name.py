"""Two values of one list have names that differ only in case, blanks or the spelling of letters.

Why: People choose by the name, and programs that make constants of the names get the same constant twice.
Example: `Ikke oplyst = 0` and `ikkeOplyst = 9` in one list.
Instead: Give them names that tell the difference, or keep one of them. In a hierarchy the names below one broader code differ;
elsewhere the same name may return, since people read it with what is above it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import Value, repeats, values_of
from generator.lint.name_forms import folded
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Literal


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    values = values_of(one, review)
    named = (one for one in values if folded(one.name))
    for first, again in repeats(((_broader(one), folded(one.name)), one) for one in named):
        if first.carried == again.carried:
            continue  # told as a repeated value
        yield Finding(
            f'The value "{again.name}" of {one.qualified_name} has the name of another value, "{first.name}".',
            "Give them names that tell the difference, or keep one of them.",
            again.element,
        )


def _broader(value: Value) -> str | None:
    return value.element.parent if isinstance(value.element, Literal) else None


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("KDS-08",),
)
