"""No package says which kind of model this is.

Why: What is asked of an element depends on it: concepts in a concept model, attributes with multiplicities in a logical one.
Without the stereotype, tools cannot tell, and the package has no tags for title, version and status.
Example: A package `Fravær` without a stereotype.
Instead: Give the package one of the stereotypes ConceptModel, InformationModel, LogicalDataModel or ClassificationModel of
FDAprofil. In Enterprise Architect: the properties of the package, field Stereotype.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import classes
from generator.lint.fda import ModelPackages
from generator.lint.fda_metadata import told
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Element, ElementKey
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    packages = review.model.index(ModelPackages)
    told: dict[ElementKey, None] = {}
    for one in classes(review):
        top = _outermost(one, review)
        if top is not None and top.key not in told and packages.of(one) is None:
            told[top.key] = None
            yield Finding(
                f"The package {top.qualified_name} does not say which kind of model it is.",
                "Give it one of the stereotypes ConceptModel, InformationModel, LogicalDataModel and"
                " ClassificationModel.",
                top,
                "model",
            )


def _outermost(one: Element, review: Review) -> Element | None:
    """The outermost package that holds more than packages; the tool's own root is no model."""
    found = None
    here = review.model.package_of(one)
    while here is not None:
        if found is None or review.model.children(here.key, Classifier):
            found = here
        here = review.model.package_of(here)
    return found


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-03a",))
