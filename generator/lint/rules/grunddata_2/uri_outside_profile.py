"""An address (URI) is outside those of application models.

Why: The addresses under data.gov.dk are kept alive and lead to the model. Others are anybody's, and a base register is an
application model, not a core model.
Example: `https://www.kommunen.dk/model/Bevilling`.
Instead: Begin it with `https://data.gov.dk/model/profile/`, and the prefix of the model.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import marked_elements
from generator.lint.grunddata_tags import PROFILE
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in marked_elements(review):
        address = review.tag(one, "URI") or ""
        if address and not address.startswith(f"{PROFILE}/"):
            yield Finding(
                f"The URI of {one.qualified_name}, {address}, is outside those of application models.",
                f"Begin it with {PROFILE}/.",
                one,
                "addresses",
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("GD2-5.2",))
