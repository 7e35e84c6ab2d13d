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
    if target is not None and target.kind is Kind.ENTITY and not isinstance(target, External):
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
