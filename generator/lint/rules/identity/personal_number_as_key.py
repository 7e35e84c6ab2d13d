"""The number of a person is the key.

Why: A key goes wherever the person is referred to, and the number of a person may only go where it is needed. It also changes:
people get a new CPR number, and those who have none yet get a replacement.
Example: `Borger.cprNummer` is marked as key, so every `Bevilling` and `Fraværsperiode` carries it.
Instead: Let a UUID that means nothing be the key, and keep the number as an ordinary attribute of the person.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import identifier_of, is_object_key
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if not is_object_key(one, review):
        return
    known = identifier_of(one, review)
    if known is not None and known.is_personal:
        yield Finding(
            f"The key {one.qualified_name} is {known.title}: it may change, and it goes wherever the person is referred to.",
            "Make a UUID the key, and let the number be an ordinary attribute.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
