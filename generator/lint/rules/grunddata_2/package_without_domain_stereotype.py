"""A package with the register's elements is not marked as a model.

Why: The stereotype brings the tags for title, version, owner and status. Without it, nobody can tell what the model is called,
or which of the packages in a file is the model.
Example: A package `Sociale ydelser` with classes «DKObjekttype», and no stereotype on the package.
Instead: Give the outermost package of the model the stereotype DKDomænemodel (or DKKlassifikationsmodel, where it only holds
code lists).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import domains, is_object_type, marks_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    marked = domains(review)
    told: dict[int, Package] = {}
    for one in review.classifiers:
        package = review.model.package_of(one)
        if package is None or not marks_of(one):
            continue
        # A library of data types beside the model is no model.
        if not marked.packages or is_object_type(one) and not marked.hold(one):
            told.setdefault(package.key, package)
    for package in told.values():
        yield Finding(
            f"The package {package.qualified_name} holds elements of the register, and belongs to no DKDomænemodel.",
            "Give the outermost package of the model the stereotype DKDomænemodel.",
            package,
            "packages",
        )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("GD2-4.3a", "GD1-2.1"))
