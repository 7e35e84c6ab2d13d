"""In a model drawn by the Danish common rules (FDA), the name of a value is not in lower camel case.

Why: The rules ask for it, so that a value has one spelling in every schema; the text for people is its term.
Example: The value `Barns sygdom` of `Fraværsårsag`.
Instead: Write `barnsSygdom`, and give it the term "barns sygdom" (in Enterprise Architect: the tag `prefLabel (da)`).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.name_forms import in_camel_case, is_borrowed, is_lower_camel, with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    if "fda" not in (review.book, *review.sets):
        return
    checked = [
        value.element
        for one in review.classifiers
        for value in values_of(one, review)
        if value.name and not is_borrowed(value.name) and review.is_drawn(value.element)
    ]
    offending = [one for one in checked if not is_lower_camel(one.name) or " " in one.name.strip()]
    for one, cause in with_causes(offending, checked, review):
        yield Finding(
            f"The name of {one.qualified_name} is not in lower camel case.",
            f"Call it {in_camel_case(one.name, False)}, and keep the words as its term.",
            one,
            cause or str(one.owner),
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-19b",))
