"""What a model says of itself is not written as it should be.

Why: Catalogues and tools read these tags: a version that cannot be compared, a date that is none or a status nobody knows makes the
model look older, newer or more finished than it is.
Example: `versionInfo` "2.udkast"; `modified` "31-01-2025"; `modelStatus` "færdig".
Instead: Write language as RFC 5646 has it (da), addresses in full, versions as three numbers, dates as 2025-01-31, laws as ELI,
and statuses with the words of the profile.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import kinds_of
from generator.lint.fda_metadata import METADATA, told
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.near import one_line


def _check(package: Package, review: Review) -> Iterator[Finding]:
    if not kinds_of(package, review):
        return
    for one in METADATA:
        value = told(package, one, review)
        fault = one.fault(value) if value else None
        if fault is not None:
            what, hint = fault
            yield Finding(
                f'The {one.tag} of {package.qualified_name}, "{one_line(value)}", {what}.',
                hint,
                sources=(one.rule,),
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Package,),
    check=_check,
    sources=(
        "FDA-06b",
        "FDA-07",
        "FDA-09",
        "FDA-10a",
        "FDA-10b",
        "FDA-11",
        "FDA-12",
        "FDA-13",
        "FDA-14",
    ),
)
