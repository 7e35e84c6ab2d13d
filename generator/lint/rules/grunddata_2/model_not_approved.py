"""A model does not say that it is approved, or by whom.

Why: Only approved models are taken into use. While a model is worked on nothing is wrong; before it is released this must be
filled.
Example: `approvalStatus` = "approved", and an empty tag `approvedBy`.
Instead: When the approval is there, write `approvalStatus` = approved, and who gave it: Grunddata Arkitekturforum or Grunddata
Modelsekretariatet.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import domains
from generator.lint.grunddata_tags import APPROVALS
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.near import did_you_mean, listed


def _check(package: Package, review: Review) -> Iterator[Finding]:
    if package not in domains(review).packages:
        return
    status = review.tag(package, "approvalStatus") or ""
    approver = review.tag(package, "approvedBy") or ""
    choices = f"Write {listed(APPROVALS, 'or')} in the tag approvedBy."
    if status.lower() != "approved":
        said = f'says "{status}"' if status else "is empty"
        yield Finding(
            f"The model {package.qualified_name} is not approved: its approvalStatus {said}.",
            "Write approved when the approval is there.",
        )
    elif not approver:
        yield Finding(f"The model {package.qualified_name} does not say who approved it.", choices)
    elif approver.lower() not in (known.lower() for known in APPROVALS):
        yield Finding(
            f'The model {package.qualified_name} says that it is approved by "{approver}", who does not approve models.',
            did_you_mean(approver, APPROVALS, choices),
        )


RULE = Rule(severity=Severity.NOTE, on=(Package,), check=_check, sources=("GD2-4.9",))
