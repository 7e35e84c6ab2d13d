"""A package is two kinds of model at once.

Why: The kinds ask for different things: a concept model has no attributes, a logical one names the roles. Both cannot be kept.
Example: A package with the stereotypes ConceptModel and LogicalDataModel.
Instead: Keep one stereotype, and draw the other model in a package of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import kinds_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.near import listed

_SAME = {"CoreModel", "LogicalDataModel"}  # in the profile, the first is a kind of the second


def _check(package: Package, review: Review) -> Iterator[Finding]:
    kinds = kinds_of(package, review)
    if len(kinds) > 1 and set(kinds) != _SAME:
        yield Finding(
            f"The package {package.qualified_name} is {listed(kinds)} at once.",
            "Keep one stereotype, and draw the other model in a package of its own.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Package,), check=_check, sources=("FDA-03a",))
