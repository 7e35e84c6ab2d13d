"""A package holds nothing.

Why: Readers look there for what is missing.
Example: A package `Arkiv` from an earlier version, without classes, diagrams or packages.
Instead: Delete it, or put in it what belongs there.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package


def _check(package: Package, review: Review) -> Iterator[Finding]:
    if package.owner is not None and not review.model.children(package.key):
        yield Finding(
            f"The package {package.qualified_name} holds nothing.",
            "Delete it, or put in it what belongs there.",
            cause="empty",
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(Package,),
    check=_check,
    sources=("SEMIC-package-owned-elements-3",),
)
