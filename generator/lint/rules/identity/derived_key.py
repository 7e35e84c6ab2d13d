"""A key is derived.

Why: What is computed from other attributes changes when they do, and then everything that refers to the object refers to nothing.
Derived attributes are also left out of the artefacts unless the profile keeps them, and the key with them.
Example: `/sagsnøgle` of `Sag`, put together from the year and the name of the unit, is marked as key.
Instead: Mark what it is derived from as the key, or store the value once (in Enterprise Architect: take off "Derived").
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import is_object_key
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if one.is_derived and is_object_key(one, review):
        yield Finding(
            f"The key {one.qualified_name} is derived, so it changes with what it is derived from.",
            "Mark what it is derived from as the key, or let the value be stored.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
