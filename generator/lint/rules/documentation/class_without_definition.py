"""A class, data type or list has no definition.

Why: What counts as one of them decides what is recorded. Without a definition every vendor draws the line elsewhere.
Example: A class `Fraværsperiode` of which nobody says whether a part-time sick leave is one.
Instead: Say in a sentence what one of them is, and how it differs from what is near it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import classes, is_any_defined, with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    if not is_any_defined(review):
        return
    checked = classes(review)
    missing = [one for one in checked if not review.definition(one)]
    for one, cause in with_causes(missing, checked, review):
        yield Finding(
            f"{one.qualified_name} has no definition.",
            "Say in a sentence what one of them is, and how it differs from what is near it.",
            one,
            cause,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=(
        "FDA-20",
        "GD2-5.5",
        "GD1-5.9",
        "SOSI-krav/3",
        "SOSI-krav/19",
        "SEMIC-common-description-10",
        "MIM-tags",
        "ISO-3",
        "ISO-19",
    ),
    stricter={"fda": Severity.ERROR, "grunddata-2": Severity.ERROR},
    after=("documentation/no-definitions",),
)
