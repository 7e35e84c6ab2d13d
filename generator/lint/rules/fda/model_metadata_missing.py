"""A model does not say what it is, whose it is or how old it is.

Why: Who finds the model must know whether it may be used: which version, approved by whom, about what. Catalogues are made of
these tags.
Example: A package «LogicalDataModel» with a title, and empty tags for version, status and responsible.
Instead: Fill the tags of the package. In Enterprise Architect: select the package, and open Tagged Values. They may wait
until the model is released.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import kinds_of
from generator.lint.fda_metadata import METADATA, told
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package


def _check(package: Package, review: Review) -> Iterator[Finding]:
    if not kinds_of(package, review):
        return
    missing = [one for one in METADATA if one.is_asked and not told(package, one, review)]
    if missing:
        yield Finding(
            f"The model {package.qualified_name} has no {', '.join(one.tag for one in missing)}.",
            "Fill these tags of the package before the model is released.",
            sources=tuple(one.rule for one in missing),
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Package,),
    check=_check,
    sources=(
        "FDA-06a",
        "FDA-06b",
        "FDA-07",
        "FDA-08",
        "FDA-09",
        "FDA-10a",
        "FDA-10b",
        "FDA-11",
        "FDA-12",
    ),
)
