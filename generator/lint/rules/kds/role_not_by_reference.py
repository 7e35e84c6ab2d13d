"""A role may be written inside the object instead of pointing at it.

Why: An object that is written inside another is there once for each that points at it, and every copy can be wrong.
Example: The role `arbejdsgiver` with the tag `inlineOrByReference` = inline.
Instead: Write byReference in the tag.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Aggregation, End


def _check(end: End, review: Review) -> Iterator[Finding]:
    said = review.tag(end, "inlineOrByReference")
    # A part of a whole belongs inside it.
    if said and said.lower() != "byreference" and end.aggregation is not Aggregation.COMPOSITE:
        yield Finding(
            f"{end.qualified_name} may be written inside the object: its tag inlineOrByReference is {said}.",
            "Write byReference in the tag.",
            cause=said,
        )


RULE = Rule(severity=Severity.NOTE, on=(End,), check=_check, sources=("KDS-14",))
