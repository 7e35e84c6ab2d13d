"""A union offers no choice.

Why: A union is one of several; with one member it is that member, wrapped in a structure.
Example: The union `Ansvarlig` with the one attribute `medarbejder`.
Instead: Add the other members, or use the one's type directly.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Kind


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if one.kind is Kind.UNION and len(review.all_properties(one)) < 2:
        yield Finding(
            f"The union {one.qualified_name} has fewer than two members.",
            "Add the other members, or use the one's type directly.",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("MIM-values",),
)
