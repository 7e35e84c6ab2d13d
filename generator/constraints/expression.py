"""What a rule demands of data: a condition on one record, or something across several.

Operands are *paths*: the names of the model from the entity inwards, `adresse.postnummer`.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.constraints.condition import Condition


class OfType(NamedTuple):
    """Every value is one of a primitive."""

    operand: str
    primitive: str


class Digits(NamedTuple):
    """A number has at most so many digits, and so many of them after the point."""

    operand: str
    total: int | None
    fraction: int | None


class Counted(NamedTuple):
    """There are at least `least` and at most `most` values or objects; `most` None is no limit."""

    operand: str
    least: int
    most: int | None


class Distinct(NamedTuple):
    """The values of one record differ from each other."""

    operand: str


class Unique(NamedTuple):
    """No two records agree on all operands; records that lack one do not take part."""

    operands: tuple[str, ...]


class Refers(NamedTuple):
    """The object referred to exists."""

    operand: str
    entity: str


class InCodeList(NamedTuple):
    """The value is a code of a governed list."""

    operand: str
    code_list: str


class NoOverlap(NamedTuple):
    """The periods of one object's versions do not overlap in all of the dimensions at once."""

    periods: tuple[tuple[str, str], ...]


class Specialised(NamedTuple):
    """An object of an abstract class is an object of one of its concrete subclasses."""

    subclasses: tuple[str, ...]


Test = (
    Condition
    | OfType
    | Digits
    | Counted
    | Distinct
    | Unique
    | Refers
    | InCodeList
    | NoOverlap
    | Specialised
)


_KEYS = frozenset(("keys", "end", "target"))  # also what a list holds anyway


def as_data(test: Test) -> dict[str, Any]:
    """The expression as plain data: the node's name under `test`, and its fields.

    >>> as_data(Counted("telefon", 1, None))
    {'test': 'Counted', 'operand': 'telefon', 'least': 1, 'most': None}
    """
    named = zip(test._fields, test, strict=True)
    # The keys of elements only number the lines of one file.
    fields = {name: _plain(value) for name, value in named if name not in _KEYS}
    return {"test": type(test).__name__, **fields}


def _plain(value: Any) -> Any:
    if hasattr(value, "_fields"):
        return as_data(value)
    if isinstance(value, tuple):
        return [_plain(one) for one in value]
    return value
