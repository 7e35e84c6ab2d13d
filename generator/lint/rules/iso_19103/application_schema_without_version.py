"""An application schema has no version.

Why: Whoever receives data must know which version of the schema they follow.
Example: A package `Personale` «ApplicationSchema» with an empty tag `version`.
Instead: Fill the tag `version` of the package.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.application_schemas import filled, schemas
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in schemas(review):
        if not filled(one, "version", review):
            yield Finding(
                f"The application schema {one.qualified_name} has no version.",
                "Fill the tag version of the package.",
                one,
                "versions",
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("SOSI-req/uml/packaging", "ISO-uml/packaging", "SC-pkg-version"),
)
