"""A status is a text or a number without a list of its values.

Why: Every system invents its own words (`aktiv`, `Aktiv`, `A`, `1`), and nobody can count across them.
Example: `Sag.status` of type `CharacterString`.
Instead: Make an enumeration or code list of the values, and give the attribute that type.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute
from generator.model.words import words

_STATUS = ("status", "tilstand", "statuskode", "statuscode", "livscyklus", "lifecycle")


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    parts = words(one.name)
    if not parts or review.owner_of(one) is None or review.is_value_list_item(one):
        return
    is_status = parts[-1].lower() in _STATUS or parts[-1].lower().endswith("status")
    if is_status and primitive_of(one, review) in ("text", "integer"):
        kind = review.model.type_of(one)
        yield Finding(
            f"{one.qualified_name} is a status of type {kind.name if kind else 'text'}, which says nothing of its values.",
            "Make an enumeration or code list of the values, and give the attribute that type.",
        )


RULE = Rule(
    severity=Severity.WARNING, on=(Attribute,), check=_check, sources=("GD2-6.4", "GD1-6.4")
)
