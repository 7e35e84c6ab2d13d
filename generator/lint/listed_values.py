"""The values of enumerations and code lists, however a modelling tool drew them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from typing import NamedTuple

from generator.lint.review import Review
from generator.model.elements import Attribute, Classifier, Literal

_TABLES = ("referentielijst", "referencelist")  # their attributes are columns, not values


class Value(NamedTuple):
    """One value of a list: its name, and its code where it has one."""

    element: Literal | Attribute
    name: str
    code: str | None

    @property
    def carried(self) -> str:
        """What data carry: the code where there is one, else the name."""
        return self.name if self.code is None else self.code


def is_reference_table(classifier: Classifier, review: Review) -> bool:
    """Whether a code list is drawn as a table whose attributes are columns (Dutch MIM does so)."""
    return review.has_stereotype(classifier, *_TABLES) and not review.model.literals(classifier)


def values_of(classifier: Classifier, review: Review) -> tuple[Value, ...]:
    """The values of a list; none where the classifier is no list, or a table of columns."""
    if not review.is_list(classifier) or is_reference_table(classifier, review):
        return ()
    return tuple(_value(one) for one in review.values(classifier))


def _value(one: Literal | Attribute) -> Value:
    code = one.code if isinstance(one, Literal) else one.default
    return Value(one, one.name, (code or "").strip() or None)


def repeats(pairs: Iterable[tuple[Hashable, Value]]) -> Iterator[tuple[Value, Value]]:
    """Each value whose text an earlier one has too, with that one; empty texts do not count."""
    first: dict[Hashable, Value] = {}
    for text, value in pairs:
        if text and first.setdefault(text, value) is not value:
            yield first[text], value
