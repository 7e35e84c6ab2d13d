"""An element is taken from elsewhere, and does not say where.

Why: Who maintains the definition, and whether the model may change it, depends on where it comes from.
Example: An attribute with the address `http://schema.org/validFrom`, and empty tags `isDefinedBy` and `source`.
Instead: Write in `isDefinedBy` the namespace of the model it comes from; where that has no address, fill `source`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import is_in, told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in told_elements(review):
        address = one.tag("URI")
        own = (review.tag(one.model, "namespace") or "") if one.model else ""
        if not address or is_in(address, own) or one.tag("isDefinedBy") or one.tag("source"):
            continue
        yield Finding(
            f"{one.element.qualified_name}, {address}, does not say which model it comes from.",
            "Fill isDefinedBy, or source where that model has no address.",
            one.element,
            one.cause,
        )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-26",))
