"""Some roles of a class have a sequence number, and others have none.

Why: The number orders the elements of schemas and the columns of tables. What has none is put anywhere, and moves from version to
version.
Example: `Bevilling` reaches `borger` with the `sequenceNumber` 1, and `sagsbehandler` without one.
Instead: Fill the tag `sequenceNumber` on all roles that the class reaches.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import numbered_roles
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    numbers = numbered_roles(one, review)
    if not any(number for _end, number in numbers):
        return
    for end, number in numbers:
        if not number:
            yield Finding(
                f"{end.qualified_name} has no sequenceNumber, and other roles of {one.name} have.",
                "Fill the tag sequenceNumber on all roles that the class reaches.",
                end,
                f"class {one.key}",
            )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check, sources=("GD2-seq",))
