"""A date or a moment is a text or a number.

Why: Texts are not checked: `2024-13-41`, `13/4` and `i går` all pass; and they sort wrongly unless everybody writes the
year first.
Example: `fødselsdato` of type `CharacterString`.
Instead: Use `Date` or `DateTime`; where parts may be unknown, a data type with year, month and day.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import is_dated, is_moment, primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier

_WORDS = {"text": "a text", "integer": "a number", "decimal": "a number", "real": "a number"}


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if not isinstance(review.owner_of(one), Classifier) or review.is_value_list_item(one):
        return
    word = _WORDS.get(primitive_of(one, review) or "")
    if word and (is_dated(one.name) or is_moment(one.name)):
        yield Finding(
            f"{one.qualified_name} is {word}.",
            f"Give it the type {'DateTime' if is_moment(one.name) else 'Date'}.",
            cause=str(one.type),
        )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
