"""A definition says what holds most of the time.

Why: A definition draws a line. "Typically" leaves open what lies beyond it, and each system decides for itself.
Example: `Sygemelding`: "en melding om fravær, som regel afgivet på første sygedag".
Instead: Say what holds always; put what is usual in the example or comment.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import definitions, is_habit, is_told_in_tags
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element, ElementKey
from generator.model.graph import Model

_HEDGES = {
    "da": "typisk|typiske|ofte|oftest|som regel|normalt|gerne|sædvanligvis|for det meste|almindeligvis",
    "en": "typically|often|usually|normally|mostly|as a rule",
    "nl": "meestal|doorgaans|gewoonlijk|vaak",
}
_WORDS = {
    language: re.compile(rf"\b(?:{hedges})\b", re.IGNORECASE)
    for language, hedges in (*_HEDGES.items(), (None, "|".join(_HEDGES.values())))
}


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = [one for one in definitions(review) if is_told_in_tags(one.element)]
    found: dict[ElementKey, tuple[Element, str]] = {}  # once an element, in whatever language
    for element, text, language in checked:
        pattern = _WORDS.get(language)
        hedge = pattern.search(text) if pattern else None
        if hedge is not None:
            found.setdefault(element.key, (element, hedge[0]))
    cause = "model" if is_habit(len(found), len(checked)) else ""
    for element, hedge in found.values():
        yield Finding(
            f'The definition of {element.qualified_name} says "{hedge}": it leaves open what else is meant.',
            "Say what holds always; put what is usual in the example or comment.",
            element,
            cause,
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-21c",))
