"""A key has a default value.

Why: Whoever forgets to fill in the key gets the default, and so does the next: the second object is refused, or taken for the first.
Example: `Sag.sagsnummer` is the key and has the initial value `0`.
Instead: Take the default away (in Enterprise Architect: clear "Initial Value" of the attribute).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import is_object_key, keys_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    value = (one.default or "").strip()
    # `newid()` and `AUTO_INCREMENT` say how a new value is made, which is no value.
    is_value = value.strip("\"'").isalnum() and not value.lower().startswith(
        ("auto", "uuid", "guid")
    )
    if is_value and is_object_key(one, review) and keys_of(review).is_sole(one):
        yield Finding(
            f"{one.qualified_name} is the whole key of its class, and has the default {value}.",
            "Take the default away.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
