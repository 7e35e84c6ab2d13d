"""Two classes each need exactly one of the other.

Why: Neither can be stored first, so databases must delay the check, and some cannot. Often both are one class.
Example: `Borger` 1 – 1 `Borgerjournal`.
Instead: Let one side be optional (0..1), or join the two into one class.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Association


def _check(line: Association, review: Review) -> Iterator[Finding]:
    ends = review.model.ends(line)
    if len(ends) != 2 or any(end.type is None for end in ends):
        return
    if all(
        end.multiplicity and (end.multiplicity.lower, end.multiplicity.upper) == (1, 1)
        for end in ends
    ):
        one, other = (review.model.get(end.type).name for end in ends if end.type is not None)
        yield Finding(
            f"{one} and {other} each need exactly one of the other ({line.qualified_name}).",
            "Let one side be 0..1, or join the two into one class.",
            cause="mutual",
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(Association,),
    check=_check,
)
