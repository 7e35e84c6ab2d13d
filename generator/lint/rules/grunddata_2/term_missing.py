"""An element has no preferred term.

Why: The name is made for machines. Documents, forms and search need the term as people write it.
Example: A class `BevilgetYdelse` with an empty tag `prefLabel (da)`.
Instead: Write the term as people write it: "bevilget ydelse".
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import without_tag
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one, cause in without_tag("prefLabel", review):
        yield Finding(
            f"{one.qualified_name} has no preferred term.",
            "Fill the tag prefLabel (da) with the term as people write it.",
            one,
            cause,
        )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("GD2-5.3",))
