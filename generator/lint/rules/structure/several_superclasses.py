"""A class is a kind of several others.

Why: Tables for it can only be joined, and most programming languages and some profiles do not have it.
Example: `Vikar` is a kind of both `Medarbejder` and `Ekstern`.
Instead: Keep the one that it is, and give the other meaning as an attribute or association.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    parents = review.model.parents(one)
    if len(parents) > 1:
        names = ", ".join(parent.name for parent in parents)
        yield Finding(
            f"{one.qualified_name} is a kind of several others: {names}.",
            "Keep one generalization, and model the others as an attribute or association.",
            cause="several",
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(Classifier,),
    check=_check,
    sources=("SOSI-krav/enkelArv", "MIM-inheritance"),
    stricter={"sosi": Severity.WARNING},
)
