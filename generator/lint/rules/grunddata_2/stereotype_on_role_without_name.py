"""An end of an association carries a stereotype, and has no name.

Why: «DKEgenskab» says that the end is a property of the class at the other side, and a property without a name cannot be used.
Example: A line from `Bevilling` to `Borger`, with «DKEgenskab» at the end at `Bevilling`, where nobody needs a role.
Instead: Name the role, or take the stereotype off. In Enterprise Architect: double-click the line, Source Role or Target Role.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import marks_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import End


def _check(end: End, review: Review) -> Iterator[Finding]:
    if not end.name.strip() and marks_of(end):
        association = review.model.association_of(end)
        kind = review.model.type_of(end)
        yield Finding(
            f"The end at {kind.name if kind else 'nothing'} of {association.qualified_name} carries"
            f" «{marks_of(end)[0].name}» and has no name.",
            "Name the role, or take the stereotype off.",
            association,
            "ends",
        )


RULE = Rule(severity=Severity.WARNING, on=(End,), check=_check, sources=("GD2-4.3b",))
