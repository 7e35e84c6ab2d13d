"""A data type stands at an association that is no composition.

Why: A value has no identity, so nothing can refer to it; it can only be part of something.
Example: A plain line from `Borger` to the data type `Adresse`.
Instead: Make it an attribute of that type, or a composition.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Aggregation, End, Kind


def _check(end: End, review: Review) -> Iterator[Finding]:
    target = review.model.type_of(end)
    if target is None or target.kind not in (Kind.DATA_TYPE, Kind.UNION):
        return
    other = review.associations.opposite(end)
    if other is None or end.aggregation is Aggregation.COMPOSITE:
        return
    far = review.model.type_of(other)
    if far is None or far.kind is not Kind.ENTITY:
        return
    yield Finding(
        f"{end.qualified_name} leads to the data type {target.name}, to which nothing can refer.",
        "Use an attribute of that type, or draw a composition.",
    )


RULE = Rule(
    severity=Severity.WARNING,
    on=(End,),
    check=_check,
    sources=("SOSI-krav/12", "ISO-12", "SC-req-xsd-prop-data-type"),
)
