"""The status of a model is a word of an older profile.

Why: Version 2.1 of the profile says "completed" for "stable" and "deprecated" for "obsolete". Tools that know the new words do not
find the model.
Example: `modelStatus` "stable" beside the tag `title (da)`, which is new in 2.1.
Instead: Choose the new word.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import kinds_of
from generator.lint.fda_metadata import OLD_STATUSES, is_older_profile
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package


def _check(package: Package, review: Review) -> Iterator[Finding]:
    status = (review.tag(package, "modelStatus") or "").lower()
    if kinds_of(package, review) and status in OLD_STATUSES:
        if not is_older_profile(package, review):
            yield Finding(
                f'The modelStatus of {package.qualified_name}, "{status}", is a word of an older profile.',
                f"Write {OLD_STATUSES[status]}.",
            )


RULE = Rule(severity=Severity.NOTE, on=(Package,), check=_check, sources=("FDA-12",))
