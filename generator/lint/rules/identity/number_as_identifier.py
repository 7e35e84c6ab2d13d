"""An identifier made of digits is typed as a number.

Why: A number has no leading zeros: the CPR number `0101364001` becomes 101364001, which is nobody's. Nobody adds two of them
either, and some grow longer than an integer may be.
Example: `Borger.cprNummer` of type Integer; `Adresse.postnummer` of type Integer.
Instead: Choose a text, with the number of digits as its length or pattern.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import identifier_of
from generator.lint.periods import primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, External

_NUMBERS = ("integer", "decimal", "real")


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if review.is_value_list_item(one) or primitive_of(one, review) not in _NUMBERS:
        return
    known = identifier_of(one, review)
    kind = review.model.type_of(one)
    if known is None or kind is None:
        return
    why = (
        f'"{known.example}" would lose its zeros'
        if known.starts_with_zero
        else "nobody counts with it"
    )
    yield Finding(
        f"{one.qualified_name} has the type {kind.name}, but {known.title} is {known.form}: {why}.",
        "Choose CharacterString, with the number of digits as its length.",
        cause=known.title if isinstance(kind, External) else f"type {kind.key}",
    )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
