"""A definition says how the value is written.

Why: How many digits a number has is a matter of its type and pattern, where it can be checked. In the definition it is forgotten
when the format changes.
Example: `kommunekode`: "4-cifret kode for kommunen".
Instead: "kode for kommunen"; give the attribute a data type with a length or a pattern.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import definitions, is_habit, is_told_in_tags
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model

_FORMAT = re.compile(
    r"\b(?:YYYY|ÅÅÅÅ|DD)[-/.]?MM\b|\b\d+[ -]?(?:cifre(?:t|de)?|tegn|karakterer|decimaler|digits?|characters|decimals)\b"
    r"|\b(?:to|tre|fire|fem|seks|syv|otte|ni|ti)-?cifre(?:t|de)\b",
    re.IGNORECASE,
)


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = [one for one in definitions(review) if is_told_in_tags(one.element)]
    found = [(one.element, shown[0]) for one in checked if (shown := _FORMAT.search(one.text))]
    cause = "model" if is_habit(len(found), len(checked)) else ""
    for element, shown_ in dict(reversed(found)).items():
        yield Finding(
            f'The definition of {element.qualified_name} says how the value is written: "{shown_}".',
            "Leave it to the type, by a length or a pattern.",
            element,
            cause,
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-21e",))
