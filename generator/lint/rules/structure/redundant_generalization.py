"""A class is a kind of another twice: directly, and by way of a third.

Why: The second line says nothing new, and with joined tables it gives a second reference to the same row.
Example: `Sygeplejerske` is a kind of `Medarbejder` and of `Person`, and every `Medarbejder` is a `Person`.
Instead: Delete the direct line to the more general class.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    parents = review.model.parents(one)
    if len(parents) < 2:
        return
    for parent in parents:
        through = [each for each in parents if parent.key in review.inheritance.ancestors(each.key)]
        if through:
            yield Finding(
                f"{one.qualified_name} is a kind of {parent.name} twice: directly, and by way of "
                f"{through[0].name}.",
                f"Delete the generalization to {parent.name}.",
            )


RULE = Rule(
    severity=Severity.NOTE,
    on=(Classifier,),
    check=_check,
)
