"""An element has no address (URI).

Why: The address is what other models, data and documents refer to, whatever the element is called next year.
Example: A class `Bevilling` with an empty tag `URI`.
Instead: Write the namespace of the model, and the element's name: `https://data.gov.dk/model/profile/ydelse/Bevilling`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import without_tag
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one, cause in without_tag("URI", review):
        yield Finding(
            f"{one.qualified_name} has no URI.",
            "Write the namespace of the model, and the element's name.",
            one,
            cause,
        )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("GD2-5.2",))
