"""A superclass has a single subclass.

Why: A generalization says what several classes have in common. With one below there is nothing to share yet, and the reader
looks for the difference.
Example: `Person` with the only subclass `Ansat`.
Instead: Merge the two, unless other models reuse the superclass.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, External, Kind


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if isinstance(one, External) or one.kind is not Kind.ENTITY:
        return
    below = review.inheritance.children(one.key)
    if len(below) == 1:
        yield Finding(
            f"{one.qualified_name} has a single subclass, {review.model.get(below[0]).name}.",
            "Merge the two, unless other models reuse the superclass.",
            cause="single",
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(Classifier,),
    check=_check,
    sources=("SEMIC-generalisation-hierarchy-1",),
)
