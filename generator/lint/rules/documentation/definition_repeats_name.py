"""A definition says no more than the name.

Why: The field is filled, so nobody asks again, and the reader is where he was.
Example: `Ansættelse.startdato`: "startdato for ansættelsen".
Instead: Say what the name leaves open: "første dag med løn", or "den dag kontrakten er underskrevet".
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import content_of, definitions, is_habit, names_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, Element, End
from generator.model.graph import Model
from generator.model.near import one_line

_SHOWN = 80  # characters


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = [
        one for one in definitions(review) if isinstance(one.element, Classifier | Attribute | End)
    ]
    found = [
        one
        for one in checked
        if not _is_value(one.element, review) and _adds_nothing(one.element, one.text, review)
    ]
    cause = "model" if is_habit(len(found), len(checked)) else ""
    for element, text, _language in found:
        yield Finding(
            f'The definition of {element.qualified_name}, "{one_line(text)[:_SHOWN]}", says no more than its name.',
            "Say what the name leaves open.",
            element,
            cause,
        )


def _is_value(element: Element, review: Review) -> bool:
    return isinstance(element, Attribute) and review.is_value_list_item(element)


def _adds_nothing(element: Element, text: str, review: Review) -> bool:
    said = content_of(text)
    known = {word for name in names_of(element) for word in content_of(name)}
    around = _owner(element, review)
    if around is not None:
        known |= {word for name in names_of(around) for word in content_of(name)}
    return bool(said) and set(said) <= known


def _owner(element: Element, review: Review) -> Element | None:
    """The class that an attribute or role belongs to, which is always read along."""
    return review.owner_of(element) if isinstance(element, Attribute | End) else None


RULE = Rule(
    severity=Severity.NOTE,
    on=(),
    check=_check,
    sources=("FDA-21b",),
    stricter={"fda": Severity.WARNING},
)
