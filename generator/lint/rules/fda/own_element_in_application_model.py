"""An application model defines elements of its own.

Why: Application models put together what core models define. What they define themselves, no other model can find or reuse.
Example: An application model with the namespace `https://data.gov.dk/model/profile/fravær/`, and a class with the address
`https://data.gov.dk/model/profile/fravær/Sygemelding`.
Instead: Define the element in a core model, and refer to it by its address there.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import APPLICATION, is_in, scope_of, told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in told_elements(review):
        if scope_of(one.model, review) != APPLICATION or one.model is None:
            continue
        if is_in(one.tag("URI"), review.tag(one.model, "namespace") or ""):
            yield Finding(
                f"{one.element.qualified_name} is defined in {one.model.qualified_name} itself, which is an application"
                " model.",
                "Define it in a core model, and refer to it by its address there.",
                one.element,
                one.cause,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-17e",))
