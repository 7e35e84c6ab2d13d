"""A class has no attributes and no lines.

Why: Nothing can be stored of it but that it exists. Most often something was forgotten, or it is left over.
Example: `Tilsyn` stands alone on a diagram, empty.
Instead: Give it its attributes, or delete it from the model (in Enterprise Architect: in the browser, not only on
the diagram).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Kind


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if one.kind is not Kind.ENTITY or one.key not in review.classifier_keys:
        return
    inheritance = review.inheritance
    if inheritance.parents(one.key) or inheritance.children(one.key):
        return
    joined = review.associations.from_(one.key) or one.key in review.users
    if not joined and not review.model.attributes(one):
        yield Finding(
            f"{one.qualified_name} has no attributes and no lines.",
            "Give it its attributes, or delete it from the model.",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("SEMIC-class-connector-4", "MIM-values"),
)
