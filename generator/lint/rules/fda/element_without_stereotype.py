"""An element carries no stereotype of the profile.

Why: The stereotype brings the tags for address, term and definition. What carries none is left out when the model is published.
Example: An attribute `startdato` without a stereotype, drawn by hand instead of from the toolbox of FDAprofil.
Instead: Give it the stereotype Concept (concept and information models) or ModelElement (logical models). In Enterprise
Architect: drag the stereotype from the toolbox onto the element.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in elements(review):
        if not one.is_told:
            yield Finding(
                f"{one.element.qualified_name} carries no stereotype of the profile.",
                "Give it the stereotype Concept or ModelElement, as fits the kind of model.",
                one.element,
                one.cause,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-03b",))
