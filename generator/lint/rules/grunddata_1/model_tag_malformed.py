"""The version or the status of a model is not written as the rules have it.

Why: Users must see from the version whether they have to change anything: the first number says yes, the second that something
was added, the third that only texts changed.
Example: `version` = "2.0"; `status` = "Under udarbejdelse".
Instead: Write three numbers ("2.0.0"), and one of the words Udvikling, Kandidat and Godkendt.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata_tags import FIRST, malformed, sources
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package


def _check(package: Package, review: Review) -> Iterator[Finding]:
    return malformed(package, FIRST, review)


RULE = Rule(severity=Severity.WARNING, on=(Package,), check=_check, sources=sources(FIRST)[1:])
