"""A class is on no diagram.

Why: People read diagrams, so nobody has looked at the class when the model was reviewed; often it is a leftover.
Example: A class `Orlov` that was deleted from the diagram, and not from the model.
Instead: Put it on a diagram, or delete it from the model. In Enterprise Architect: Ctrl+U shows the diagrams of an element.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Diagram, Kind
from generator.model.graph import Model

_STRUCTURED = (Kind.DATA_TYPE, Kind.UNION)


def _check(model: Model, review: Review) -> Iterator[Finding]:
    shown = {shape.element for diagram in model.elements(Diagram) for shape in diagram.shapes}
    if not shown:
        return  # an export without its diagrams says nothing of what is on them
    checked = [one for one in review.classifiers if _has_something_to_show(one, model)]
    missing = [one for one in checked if one.key not in shown]
    for one, cause in with_causes(missing, checked, review):
        yield Finding(
            f"{one.qualified_name} is on no diagram.",
            "Put it on a diagram, or delete it from the model.",
            one,
            cause,
        )


def _has_something_to_show(one: Classifier, model: Model) -> bool:
    """Lists are read as tables, and a data type without attributes is only a name that attributes have as their type."""
    return one.kind is Kind.ENTITY or (one.kind in _STRUCTURED and bool(model.attributes(one)))


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("KDS-13",))
