"""A class repeats an attribute or role that it inherits.

Why: The same fact would stand in two columns of one object, and nothing keeps them alike.
Example: `Plejehjemsbeboer.navn`, where `Borger` has `navn` and every beboer is a borger.
Instead: Remove it from the subclass; narrow the inherited one in the profile where it must be narrower.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.spelling import folded
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if not review.model.parents(one) or not (own := review.properties(one)):
        return
    above = {folded(prop.name): prop for prop in review.inherited(one)}
    for prop in own:
        known = above.get(folded(prop.name))
        if known is not None and prop.name:
            yield Finding(
                f"{prop.qualified_name} repeats what is inherited from {known.qualified_name}.",
                "Remove it here, or rename it where it means something else.",
                prop,
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("KDS-15", "MIM-inheritance"),
)
