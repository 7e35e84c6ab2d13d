"""A part may belong to several wholes at once.

Why: A part lives and dies with its whole (UML 2.5.1, 9.9.1): with two wholes nobody can say whose it is.
Example: A black diamond at `Plejeplan` with the multiplicity 1..* beside it.
Instead: Write 1 or 0..1 at the diamond, or use a plain association.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Aggregation, End


def _check(part: End, review: Review) -> Iterator[Finding]:
    whole = review.associations.opposite(part)
    if part.aggregation is not Aggregation.COMPOSITE or whole is None:
        return
    bounds = whole.multiplicity
    if bounds is not None and bounds.upper != 1:
        yield Finding(
            f"A part of {part.qualified_name} may belong to several wholes ({bounds} at the diamond).",
            "Write 1 or 0..1 at the diamond, or use a plain association.",
            cause="diamonds",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(End,),
    check=_check,
    sources=("FDA-02c",),
    stricter={"fda": Severity.ERROR},
)
