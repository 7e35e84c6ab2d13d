"""A definition goes on and on.

Why: A definition can be put in place of the term and still be read. What is long holds rules, examples and history that
nobody looks for there.
Example: A definition of 150 words with the legal basis, two examples and what was changed last year.
Instead: Keep the sentence that says what it is; move the rest into the tags `comment`, `example` and `legalSource`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import definitions, is_habit, is_told_in_tags
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model

_MOST = 80  # words


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    # Without a tag for it, the notes are the only place for whatever is to be said.
    checked = [one for one in definitions(review) if is_told_in_tags(one.element)]
    found = [one for one in checked if len(one.text.split()) > _MOST]
    cause = "model" if is_habit(len(found), len(checked)) else ""
    for element, text, _language in found:
        yield Finding(
            f"The definition of {element.qualified_name} has {len(text.split())} words.",
            "Keep the sentence that says what it is, and move the rest into comment and example.",
            element,
            cause,
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check)
