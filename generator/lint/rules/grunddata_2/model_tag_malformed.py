"""A tag of the model has a value that nobody can read.

Why: The values are read by programs: a version is compared, a date sorted, an address opened.
Example: `versionInfo` = "2.1 udkast"; `modified` = "31-01-2025"; `theme` = "Sociale ydelser".
Instead: Write a version of three numbers, dates as YEAR-MONTH-DAY, whole web addresses, and the words that the rules know.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata_tags import SECOND, malformed, sources
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package


def _check(package: Package, review: Review) -> Iterator[Finding]:
    return malformed(package, SECOND, review)


RULE = Rule(severity=Severity.WARNING, on=(Package,), check=_check, sources=sources(SECOND))
