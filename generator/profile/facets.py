"""Limits on values: what the model's tags state, and how two statements of them combine.

A property has the limits of its type, of the types above that, its own, and what the profile adds;
of two limits of the same kind the tighter one holds.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any

from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import Classifier, Element, ElementKey, Property
from generator.model.graph import Model
from generator.model.identifiers import PATTERNS, identifier_marked
from generator.model.indexes import Inheritance
from generator.profile.load_elements import bound_of
from generator.profile.profile import Facets

NO_FACETS = Facets()
_UNLIMITED = frozenset(("", "*", "-", "-1", "n", "unbounded", "unlimited", "none", "null", "max"))
_SIZE = re.compile(r"(\d{1,9})\s*(?:[,.]\s*(\d{1,9}))?")


def _length(text: str, field: str) -> dict[str, Any] | None:
    """A whole number; 0 is how tools say that no length was filled in."""
    if not re.fullmatch(r"\d{1,9}", text):
        return None
    return {field: int(text)} if int(text) or field in ("min_length", "fraction_digits") else {}


def _size(text: str, field: str) -> dict[str, Any] | None:
    """A length, or digits in all and after the point: `10,2`."""
    found = _SIZE.fullmatch(text)
    if not found:
        return None
    if found[2] is None:
        return _length(found[1], field)
    return {"total_digits": int(found[1]), "fraction_digits": int(found[2])}


def _bound(text: str, field: str) -> dict[str, Any] | None:
    found = bound_of(text)
    return None if found is None else {field: found}


def _pattern(text: str, field: str) -> dict[str, Any] | None:
    return {field: text}


_TAGS: dict[str, tuple[str, Callable[[str, str], dict[str, Any] | None]]] = {
    "maxlength": ("max_length", _length),
    "minlength": ("min_length", _length),
    "length": ("max_length", _size),
    "size": ("max_length", _size),
    "pattern": ("pattern", _pattern),
    "mininclusive": ("minimum", _bound),
    "maxinclusive": ("maximum", _bound),
    "minexclusive": ("above", _bound),
    "maxexclusive": ("below", _bound),
    "totaldigits": ("total_digits", _length),
    "fractiondigits": ("fraction_digits", _length),
}

TAGS = tuple(_TAGS)


@lru_cache(maxsize=4096)
def _known(name: str) -> tuple[str, Callable[[str, str], dict[str, Any] | None]] | None:
    """What a tag states, whatever its case and the profile it belongs to (`XSD::maxLength`)."""
    return _TAGS.get(re.split("::?", name)[-1].strip().lower())


class ModelFacets:
    """The limits a model states, for every property; `found` is what its tags say unreadably."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._inheritance = model.index(Inheritance)
        self._of_type: dict[ElementKey, Facets] = {}
        self._unread: dict[tuple[str, str], Diagnostic] = {}

    @property
    def found(self) -> tuple[Diagnostic, ...]:
        """Tags that cannot be read, each value once."""
        return tuple(self._unread.values())

    def of(self, element: Element) -> Facets:
        """The limits on the values of a property, or on all values of a type."""
        if isinstance(element, Classifier):
            return self._type(element)
        own = self._stated(element)
        kind = self._model.type_of(element) if isinstance(element, Property) else None
        return own if kind is None else combine(self._type(kind), own)

    def _type(self, classifier: Classifier) -> Facets:
        known = self._of_type.get(classifier.key)
        if known is None:
            known = self._stated(classifier)
            for general in reversed(self._inheritance.ancestors(classifier.key)):
                known = combine(self._stated(self._model.get(general)), known)
            self._of_type[classifier.key] = known
        return known

    def _stated(self, element: Element) -> Facets:
        if not element.tags and not element.stereotypes:
            return NO_FACETS
        stated: dict[str, Any] = {}
        for tag in element.tags:
            known = _known(tag.name)
            value = tag.value.strip()
            if known is None or value.lower() in _UNLIMITED:
                continue
            field, read = known
            limits = read(value, field)
            if limits is None:
                self._report(element, tag.name, value)
            else:
                stated = {**limits, **stated}  # the first of two tags of a name counts
        if "pattern" not in stated and (known := identifier_marked(element)):
            stated["pattern"] = PATTERNS[known]
        return Facets(**stated) if stated else NO_FACETS

    def _report(self, element: Element, name: str, value: str) -> None:
        self._unread.setdefault(
            (name, value),
            Diagnostic(
                "profile/tag-unreadable",
                Severity.WARNING,
                f'The tag {name} of {element.qualified_name} is "{value}", which is no limit.',
                element.place,
                element.qualified_name,
                "Correct the tag in the modelling tool: a whole number, a number or a date.",
            ),
        )


def combine(one: Facets, other: Facets) -> Facets:
    """Both limits; of two patterns the latter."""
    if one is NO_FACETS or other is NO_FACETS:
        return other if one is NO_FACETS else one
    return Facets(*(_both(field, *pair) for field, pair in zip(Facets._fields, zip(one, other))))


def loosened(before: Facets, after: Facets) -> tuple[str, ...]:
    """The limits of `before` that `after` states more loosely; patterns cannot be compared."""
    pairs = zip(Facets._fields, before, after)
    return tuple(
        field
        for field, old, new in pairs
        if old is not None and new is not None and field in _TIGHTER
        if _order(old)[0] != _order(new)[0] or _is_tighter(field, old, new)
    )


def contradiction(facets: Facets) -> str | None:
    """Two limits that no value can keep, or None."""
    for low, high, may_be_equal in _OPPOSED:
        first, last = getattr(facets, low), getattr(facets, high)
        if first is None or last is None or _order(first)[0] != _order(last)[0]:
            continue
        if _order(first) > _order(last) or (_order(first) == _order(last) and not may_be_equal):
            return f"{words_of(low)} {first} and {words_of(high)} {last}"
    return None


def words_of(field: str) -> str:
    """How `model.toml` spells a limit."""
    return field.replace("_", "-")


_TIGHTER: dict[str, int] = {  # 1: the higher one is tighter, -1: the lower one
    "min_length": 1,
    "max_length": -1,
    "minimum": 1,
    "maximum": -1,
    "above": 1,
    "below": -1,
    "total_digits": -1,
    "fraction_digits": -1,
}

_OPPOSED = (
    ("min_length", "max_length", True),
    ("minimum", "maximum", True),
    ("minimum", "below", False),
    ("above", "maximum", False),
    ("above", "below", False),
    ("fraction_digits", "total_digits", True),
)


def _both(field: str, one: Any, other: Any) -> Any:
    if one is None or other is None:
        return one if other is None else other
    if field not in _TIGHTER:
        return other
    return other if not _is_tighter(field, one, other) else one


def _is_tighter(field: str, one: Any, other: Any) -> bool:
    first, second = _order(one), _order(other)
    if first[0] != second[0]:
        return False
    return first > second if _TIGHTER[field] > 0 else first < second


def _order(value: Any) -> tuple[str, Any]:
    """Numbers compare as numbers, dates and times as text: ISO 8601 sorts."""
    if isinstance(value, int):
        return ("number", Decimal(value))
    text = str(value)
    if "-" not in text[1:] and ":" not in text:
        return ("number", Decimal(text))
    return ("time" if text[2:3] == ":" else "moment" if "T" in text else "date", text)
