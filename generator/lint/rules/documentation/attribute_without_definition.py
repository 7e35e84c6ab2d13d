"""An attribute has no definition.

Why: The name tells what kind of thing it is, seldom which one: the date of what, the amount before or after tax, counted
how. That is what deliveries go wrong on.
Example: `Løn.beløb`, of which nobody says whether pension is included.
Instead: Say in a sentence which value is meant, and when it was true.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import attributes, is_any_defined, with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    if not is_any_defined(review):
        return
    checked = attributes(review)
    missing = [one for one in checked if not review.definition(one)]
    for one, cause in with_causes(missing, checked, review):
        yield Finding(
            f"{one.qualified_name} has no definition.",
            "Say in a sentence which value is meant.",
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
        "SEMIC-common-description-10",
        "MIM-tags",
        "ISO-3",
    ),
    stricter={"fda": Severity.ERROR, "grunddata-2": Severity.ERROR},
)
