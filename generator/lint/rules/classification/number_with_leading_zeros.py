"""The codes of a list begin with zeros, yet the list is said to be a kind of number.

Why: A number has no leading zeros: `0101` becomes 101 on its way through a database or a JSON document, and no longer
matches the register.
Example: The code list `Kommune` with the value `0101`, drawn as a kind of `Integer`.
Instead: Let the list be a kind of `CharacterString`, and say the number of digits as a pattern.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier
from generator.model.primitives import primitive_named

_NUMBERS = ("integer", "decimal", "real")


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if not review.is_list(one):
        return
    above = (review.model.get(key).name for key in review.inheritance.ancestors(one.key))
    stated = (review.tag(one, name) or "" for name in ("numericType", "literalEncodingType"))
    number = next((name for name in (*above, *stated) if primitive_named(name) in _NUMBERS), None)
    if number is None:
        return
    for value in values_of(one, review):
        if value.carried.isdigit() and value.carried.startswith("0") and len(value.carried) > 1:
            yield Finding(
                f'The code "{value.carried}" of {value.element.qualified_name} begins with a zero, but'
                f" {one.qualified_name} is a kind of {number}.",
                "Make the list a kind of CharacterString, with a pattern for its digits.",
                value.element,
                str(one.key),
            )


RULE = Rule(severity=Severity.ERROR, on=(Classifier,), check=_check)
