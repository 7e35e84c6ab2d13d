"""A classification stands inside another model.

Why: Classifications are made to be reused, and change at another pace than the classes that use them. In a model of their own they
have a version and an owner of their own.
Example: The objects of `Fraværsårsag`, drawn in a package «LogicalDataModel».
Instead: Move the objects to a package «ClassificationModel», and let this model refer to it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import kinds_of, model_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import OtherClassifier


def _check(one: OtherClassifier, review: Review) -> Iterator[Finding]:
    if one.metaclass.rpartition(":")[2] != "InstanceSpecification":
        return
    package = model_of(one, review)
    kinds = kinds_of(package, review) if package is not None else ()
    if package is not None and kinds and "ClassificationModel" not in kinds:
        yield Finding(
            f"The object {one.qualified_name} stands in {package.qualified_name}, which is no classification model.",
            "Move the objects of a classification to a package ClassificationModel.",
            cause=str(package.key),
        )


RULE = Rule(severity=Severity.NOTE, on=(OtherClassifier,), check=_check, sources=("FDA-15",))
