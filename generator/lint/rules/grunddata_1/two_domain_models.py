"""A file holds several models of a domain.

Why: A domain has one model with one owner and one version. With two in a file nobody can say which version was delivered.
Example: «DKDomænemodel» on the package `Sociale ydelser`, and on `Bevillinger` inside it.
Instead: Keep the stereotype on the outermost package of the domain, and deliver other domains in files of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import domains
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    first, *others = domains(review).packages or (None,)
    for package in others:
        if first is not None and package is not None:
            yield Finding(
                f"The package {package.qualified_name} is marked as a model, and {first.qualified_name} is one already.",
                "Keep the stereotype on the outermost package of the domain, and deliver other domains in files of their own.",
                package,
                "packages",
            )


RULE = Rule(
    severity=Severity.WARNING, on=(), check=_check, sources=("GD1-2.1", "GD1-5.2", "GD2-4.3a")
)
