"""A package with classes does not say what it is about.

Why: The package is where a reader starts, who wants to know first what it covers and what not.
Example: A package `Fravær` with twelve classes and empty notes.
Instead: Say in a few sentences what the package covers. In Enterprise Architect: the notes of the package, or the tag
`description` of the profile.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import is_any_defined, with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    if not is_any_defined(review):
        return
    holding = {one.owner for one in review.classifiers}
    checked = [one for one in review.model.elements(Package) if one.name and one.key in holding]
    missing = [one for one in checked if not review.definition(one)]
    for one, cause in with_causes(missing, checked, review):
        yield Finding(
            f"The package {one.qualified_name} does not say what it is about.",
            "Say in a few sentences what the package covers, and what it does not.",
            one,
            cause,
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(),
    check=_check,
    sources=("SOSI-krav/3", "ISO-3"),
    after=("fda/model-metadata-missing",),
)
