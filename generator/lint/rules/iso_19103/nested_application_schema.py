"""An application schema lies inside another.

Why: A schema becomes one file with one namespace and one version. What lies in two belongs to neither.
Example: The package `Fravær` «ApplicationSchema» inside `Personale` «ApplicationSchema».
Instead: Move the inner one beside the outer, or take its stereotype off, so that it is only a part.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.application_schemas import schemas
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element, ElementKey
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    marked = {one.key for one in schemas(review)}
    around: dict[ElementKey, Element | None] = {}
    for one in schemas(review):
        passed: list[ElementKey] = []
        here = model.owner(one)
        while here is not None and here.key not in marked and here.key not in around:
            passed.append(here.key)
            here = model.owner(here)
        outer = None if here is None else around.get(here.key, here)
        around.update(dict.fromkeys(passed, outer))
        if outer is not None:
            yield Finding(
                f"The application schema {one.qualified_name} lies inside {outer.qualified_name}, which is one too.",
                "Move it beside the other, or take its stereotype off.",
                one,
                f"in {outer.key}",
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("SOSI-req/uml/integration", "ISO-uml/integration"),
)
