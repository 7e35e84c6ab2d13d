"""A definition gives examples.

Why: Examples show what is meant, but draw no line; who reads "fx læge" does not know whether the dentist is in.
Example: `Behandler`: "sundhedsperson, fx læge".
Instead: Say what all of them have in common, and put the examples in the tag `example`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import definitions, is_habit, is_told_in_tags
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model

_EXAMPLE = re.compile(
    r"\b(?:fx\b|f\.\s?eks\b|for eksempel\b|eksempelvis\b|e\.g\.|for example\b|for instance\b)",
    re.IGNORECASE,
)


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = [one for one in definitions(review) if is_told_in_tags(one.element)]
    found = [(one.element, words[0]) for one in checked if (words := _EXAMPLE.search(one.text))]
    cause = "model" if is_habit(len(found), len(checked)) else ""
    for element, words_ in dict(reversed(found)).items():
        yield Finding(
            f'The definition of {element.qualified_name} gives examples: "{words_}".',
            "Put the examples in the tag example.",
            element,
            cause,
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-21e",))
