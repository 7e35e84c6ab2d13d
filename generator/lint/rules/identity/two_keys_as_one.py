"""Two attributes that each identify an object are marked as one key.

Why: What is marked together counts together: only the pair may not repeat, so the same CPR number may stand with many UUIDs, and
everything that refers to the object must carry both.
Example: `Borger.uuid` and `Borger.cprNummer` are both marked as key.
Instead: Mark one of them. That the other is unique too is a constraint of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import identifier_of, is_uuid, keys_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in review.entities:
        own = keys_of(review).own(one.key)
        first = next((each for each in own if is_uuid(each, review)), None)
        second = next((each for each in own if identifier_of(each, review)), None)
        if first is not None and second is not None and first is not second:
            yield Finding(
                f"{one.qualified_name} has the key {first.name} and {second.name}, though each identifies alone.",
                f"Mark {first.name} only; say in a constraint that {second.name} is unique too.",
                one,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check)
