"""An element has no address (URI).

Why: The address is what other models, data and documents refer to, whatever the element is called next year.
Example: A class `Ansættelse` with an empty tag `URI`.
Instead: Write the namespace of the model and a fragment in camel case:
`https://data.gov.dk/model/core/personale/Ansættelse`.
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
        if not one.tag("URI"):
            yield Finding(
                f"{one.element.qualified_name} has no URI.",
                "Write the namespace of the model and a fragment in camel case.",
                one.element,
                one.cause,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-17a",))
