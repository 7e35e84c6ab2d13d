"""The version of a model and its status contradict each other.

Why: Versions below 1.0.0 say "may change any day". A model that calls itself completed at 0.9.0, or is under development at 2.0.0
without saying that it is a draft, misleads those who build on it.
Example: `versionInfo` 0.3.0 and `modelStatus` completed.
Instead: Make it 1.0.0 when it is completed; until then leave the status at development.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import kinds_of
from generator.lint.fda_metadata import OLD_STATUSES, VERSION
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package


def _check(package: Package, review: Review) -> Iterator[Finding]:
    if not kinds_of(package, review):
        return
    number = (review.tag(package, "versionInfo") or "").strip()
    status = (review.tag(package, "modelStatus") or "").lower()
    version = VERSION.fullmatch(number)
    if version and version[1] == "0" and OLD_STATUSES.get(status, status) == "completed":
        yield Finding(
            f"The model {package.qualified_name} is {status}, and its version is {number}, which is a draft.",
            "Make it 1.0.0, or leave the status at development.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Package,), check=_check, sources=("FDA-10c",))
