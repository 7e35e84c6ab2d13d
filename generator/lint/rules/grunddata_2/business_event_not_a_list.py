"""An event or process of the register is a text, not a value of a list.

Why: Others subscribe to events by their codes. A free text is spelt in many ways, and nobody can subscribe to it.
Example: `forretningshændelse` of type CharacterString.
Instead: Make a code list of the events, and give the attribute that type.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import EVENTS, is_object_type, plain_name
from generator.lint.periods import primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute

_NAMES = frozenset(map(plain_name, EVENTS))


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    owner = review.owner_of(one)
    if plain_name(one.name) not in _NAMES or owner is None or not is_object_type(owner):
        return
    kind = review.model.type_of(one)
    if kind is not None and primitive_of(one, review) is not None:
        yield Finding(
            f"{one.qualified_name} is of type {kind.name}, not of a list.",
            "Make a code list of the events, and give the attribute that type.",
            cause=kind.name,
        )


RULE = Rule(severity=Severity.NOTE, on=(Attribute,), check=_check, sources=("GD2-6.5",))
