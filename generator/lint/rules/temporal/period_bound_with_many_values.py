"""The start or the end of a period may have many values.

Why: Of three starts and two ends nobody can tell which belong together.
Example: `fraværFra` with multiplicity `0..*` beside `fraværTil`.
Instead: Make a data type `Periode` with both bounds, and let the attribute of that type be `0..*`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import periods_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    for pair in periods_of(one, review).pairs:
        for bound in pair:
            if bound.prop.owner == one.key and not review.is_single(bound.prop):
                yield Finding(
                    f"{bound.prop.qualified_name} bounds a period and may have many values.",
                    "Make a data type with both bounds, and let an attribute of that type have many values.",
                    bound.prop,
                    f"{one.key} {bound.stem}",
                )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
