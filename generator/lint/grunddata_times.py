"""The times that a register keeps of each object by the base register rules: when it was registered, when it
holds, and by whom; and the history that an object type says it has."""

from __future__ import annotations

from typing import NamedTuple

from generator.lint.grunddata import EFFECT, REGISTRATION, follows_first, plain_name
from generator.lint.review import Review
from generator.model.elements import Classifier

BITEMPORAL, REGISTERED = "bitemporalitet", "registreringshistorik"
HISTORIES = (REGISTERED, BITEMPORAL)
"""What the tag `historikmodel` may say: only when things were registered, or also when they hold."""


class Form(NamedTuple):
    """How one of these attributes is to be drawn: the primitives its type may mean, what to call them, and
    whether each object has one."""

    primitives: tuple[str, ...]
    type: str
    lower: int


_MOMENT, _WHO = ("datetime",), ("text",)
FORMS = {
    plain_name(name): form
    for names, moments, word in (
        (REGISTRATION, _MOMENT, "DateTime"),
        (EFFECT, ("datetime", "date"), "DateTime or Date"),
    )
    for name, form in zip(
        names,
        (Form(moments, word, 1), Form(moments, word, 0), Form(_WHO, "CharacterString", 1)),
        strict=True,
    )
}
"""The forms of the attributes by version 2, by plain names."""


def history_of(classifier: Classifier, review: Review) -> str:
    """The history that an object type says it has; empty where it does not say. Version 1 asks all for both."""
    if follows_first(review):
        return BITEMPORAL
    return (review.tag(classifier, "historikmodel") or "").lower()
