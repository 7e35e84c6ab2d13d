"""A code list says who may extend it, and not where its values are published.

Why: A list that others may extend must be looked up where it is kept; the model only holds what it was when it was drawn.
Example: `Stillingskode` with the tags `extensibility` = open and `vocabulary` = "[not provided]".
Instead: Write the address of the list in the tag `vocabulary`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.application_schemas import filled
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if review.is_list(one) and filled(one, "extensibility", review):
        if not filled(one, "vocabulary", review):
            yield Finding(
                f"{one.qualified_name} says who may extend it, and not where its values are published.",
                "Write the address of the list in the tag vocabulary.",
                cause="vocabularies",
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("SC-cls-codelist-extensibility-vocabulary",),
    after=("iso-19103/dictionary-without-address",),
)
