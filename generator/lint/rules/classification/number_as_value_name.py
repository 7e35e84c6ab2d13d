"""The values of a list are named by numbers, and nothing says what they mean.

Why: `1`, `2` and `3` in data, schemas and screens help nobody; the meaning stands in a document that gets lost.
Example: `Plejebehov` with the values `1`, `2`, `3` and `4` without names or definitions.
Instead: Name each value by what it means, and let the number be its code (in Enterprise Architect: the initial value).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    values = values_of(one, review)
    if values and all(
        value.name.isdigit()
        and value.code in (None, value.name)
        and not value.element.labels
        and not review.definition(value.element)
        for value in values
    ):
        yield Finding(
            f'The values of {one.qualified_name} are numbers that nothing explains, such as "{values[0].name}".',
            "Name each value by what it means, and let the number be its code.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
