"""An enumeration or code list stands at an association.

Why: Codes are values, and a value is an attribute; a line to a list gives a table of links to codes.
Example: A line from `Sag` to the enumeration `Sagsstatus`.
Instead: Make it an attribute: `Sag.status: Sagsstatus`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import End


def _check(end: End, review: Review) -> Iterator[Finding]:
    target = review.model.type_of(end)
    if target is not None and review.is_list(target) and review.associations.opposite(end):
        yield Finding(
            f"{end.qualified_name} leads to the list {target.name} by an association.",
            "Use an attribute whose type is the list.",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(End,),
    check=_check,
    sources=("FDA-02e", "SEMIC-enumeration-connector-3", "MIM-associations"),
)
