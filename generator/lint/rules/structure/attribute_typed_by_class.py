"""An attribute has a class as its type.

Why: The drawing hides that the two classes are joined, and nobody says how many of the one the other has.
Example: `Sag.ansvarlig: Medarbejder` as an attribute.
Instead: Draw an association with the role `ansvarlig`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, External, Kind


def _check(attribute: Attribute, review: Review) -> Iterator[Finding]:
    target = review.model.type_of(attribute)
    if target is None or isinstance(target, External) or review.is_of_library(target):
        return
    if target.kind is Kind.ENTITY:
        yield Finding(
            f"{attribute.qualified_name} has the class {target.name} as its type.",
            "Draw an association with that role instead.",
            cause="class",
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(Attribute,),
    check=_check,
    sources=("FDA-02e", "SEMIC-CMC-R10"),
    stricter={"fda": Severity.WARNING},
)
