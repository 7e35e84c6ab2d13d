"""An element carries the stereotype of another kind of model.

Why: Concept says that an element is a concept of the domain, ModelElement that it is a part of a data structure. Published as the
wrong one, it gets the wrong address and the wrong relations.
Example: A class «Concept» in a package «LogicalDataModel».
Instead: Use Concept in concept and information models, ModelElement in logical data models.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import kinds_of, told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model

_WANTED = {
    "ConceptModel": "Concept",
    "InformationModel": "Concept",
    "LogicalDataModel": "ModelElement",
    "CoreModel": "ModelElement",
}
_OTHER = {"Concept": "ModelElement", "ModelElement": "Concept"}


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in told_elements(review):
        kinds = kinds_of(one.model, review) if one.model is not None else ()
        wanted = _WANTED.get(kinds[0]) if len(kinds) == 1 else None
        if wanted and one.has(_OTHER[wanted]) and not one.has(wanted):
            yield Finding(
                f"{one.element.qualified_name} carries the stereotype {_OTHER[wanted]}, and stands in a model of the"
                f" kind {kinds[0]}.",
                f"Give it the stereotype {wanted}.",
                one.element,
                one.cause,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-03b",))
