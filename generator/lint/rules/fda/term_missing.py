"""An element has no preferred term.

Why: The name is made for machines. Documents, forms and search need the term as people write it.
Example: A class `Ansættelsesforhold` with an empty tag `prefLabel (da)`.
Instead: Write the term in natural language, in lower case and without camel case: "ansættelsesforhold".
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in told_elements(review):
        if not one.tag("prefLabel"):
            yield Finding(
                f"{one.element.qualified_name} has no preferred term.",
                "Fill the tag prefLabel with the term as people write it.",
                one.element,
                one.cause,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-18",))
