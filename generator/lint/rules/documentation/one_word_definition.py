"""A definition is a single word.

Why: Another word for the same thing does not say what it is, and drags in what that word means elsewhere.
Example: `Ydelse`: "tilskud".
Instead: Say what kind of thing it is and what tells it from others; keep the other word as a synonym (`altLabel`).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import definitions, is_habit
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, End
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = [
        one
        for one in definitions(review)
        if isinstance(one.element, Classifier | End)
        or isinstance(one.element, Attribute)
        and not review.is_value_list_item(one.element)
    ]
    found = [one for one in checked if len(one.text.split()) == 1]
    cause = "model" if is_habit(len(found), len(checked)) else ""
    for element, text, _language in found:
        yield Finding(
            f'The definition of {element.qualified_name} is the single word "{text}".',
            "Say what kind of thing it is and what tells it from others.",
            element,
            cause,
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(),
    check=_check,
    sources=("FDA-21b",),
    after=("documentation/definition-repeats-name",),
)
