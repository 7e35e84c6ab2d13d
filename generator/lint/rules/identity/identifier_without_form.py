"""A well-known identifier is a text of any length.

Why: A CPR number with nine digits, or with a hyphen, then passes every check, and does not match when two systems are compared.
Example: `Borger.cprNummer` of type CharacterString, without a length or pattern.
Instead: Make a type for the identifier with its pattern, and use it everywhere; or put the tag `pattern` or `maxLength` on the
attribute.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import identifier_of
from generator.lint.periods import primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute
from generator.profile.facets import ModelFacets


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if review.is_value_list_item(one) or primitive_of(one, review) != "text":
        return
    known = identifier_of(one, review)
    if known is None or not known.pattern:
        return
    limits = review.model.index(ModelFacets).of(one)
    if limits.pattern is None and limits.max_length is None and limits.min_length is None:
        yield Finding(
            f"{one.qualified_name} is {known.title}, which is {known.form}, but may be any text.",
            f"Say its length or its pattern, {known.pattern}, best in a type of its own.",
            cause=known.title,
        )


RULE = Rule(severity=Severity.NOTE, on=(Attribute,), check=_check)
