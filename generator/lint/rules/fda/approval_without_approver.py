"""A model is approved, or waits to be, and does not say by whom.

Why: An approval without a name cannot be checked, and nobody knows whom to ask.
Example: `approvalStatus` approved, and an empty `approvedBy`.
Instead: Write the body that approved the model or is to approve it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import kinds_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package

_NEEDED = ("awaiting approval", "approved with remarks", "approved")


def _check(package: Package, review: Review) -> Iterator[Finding]:
    status = (review.tag(package, "approvalStatus") or "").lower()
    if kinds_of(package, review) and status in _NEEDED and not review.tag(package, "approvedBy"):
        yield Finding(
            f"The model {package.qualified_name} is {status}, and does not say by whom.",
            "Write in approvedBy who approved it or is to approve it.",
        )


RULE = Rule(severity=Severity.NOTE, on=(Package,), check=_check, sources=("FDA-11",))
