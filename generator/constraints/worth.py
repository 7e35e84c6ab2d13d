"""What terms are worth: values as they stand, missing ones, and those that cannot be worked out."""

from __future__ import annotations

import datetime
import math
import operator
import re
from collections.abc import Callable, Sequence
from decimal import ROUND_FLOOR, Decimal
from typing import Any, Final

from generator.constraints import formula as f
from generator.constraints.literals import canonical


class _Invalid:
    def __repr__(self) -> str:
        return "INVALID"


INVALID: Final = _Invalid()
"""The value of what is worked out of a missing value. A missing value itself is None."""

_WHOLE, _REAL = re.compile("-?[0-9]{1,18}"), re.compile("-?[0-9]{1,15}([.][0-9]{1,15})?")
_HALF = Decimal("0.5")


def constant(one: f.Constant) -> Any:
    """A constant as a value."""
    return None if one.primitive == "null" else literal(one.primitive, one.text)


def literal(primitive: str, text: str) -> Any:
    """A literal that `constraints.literals` has accepted, as a value."""
    return _READ.get(primitive, str)(canonical(primitive, text))


_READ: dict[str, Callable[[str], Any]] = {
    "integer": lambda text: int(Decimal(text)),
    "year": int,
    "identity": int,
    "decimal": Decimal,
    "real": Decimal,
    "boolean": lambda text: text == "true",
    "date": datetime.date.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
    "time": datetime.time.fromisoformat,
}


# -- comparing --------------------------------------------------------------------------------------
_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "=": operator.eq,
    "<>": operator.ne,
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
}
_REVERSED = {"=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}


def compared(sign: str, first: Any, second: Any) -> bool | None:
    """Whether a comparison holds. Two missing values are equal, a missing one and another are not; any other
    comparison of what is missing is undetermined, and any of what is invalid."""
    if first is INVALID or second is INVALID:
        return None
    if first is None or second is None:
        return (first is second) == (sign == "=") if sign in ("=", "<>") else None
    return _ORDER[sign](*_alike(first, second))


def inverse_operator(sign: str) -> str:
    """The comparison that holds where the other does not."""
    return _REVERSED[sign]


def _alike(first: Any, second: Any) -> tuple[Any, Any]:
    """Two values of one type: a day beside a moment is the moment it begins."""
    if type(first) is type(second):
        return first, second
    if isinstance(first, datetime.date) and isinstance(second, datetime.date):
        return _moment(first), _moment(second)
    if isinstance(first, float) or isinstance(second, float):
        return float(first), float(second)
    return first, second


def _moment(one: Any) -> Any:
    if isinstance(one, datetime.datetime):
        return one
    return datetime.datetime.combine(one, datetime.time())


# -- numbers ----------------------------------------------------------------------------------------
_SIGNS: dict[str, Callable[[Any, Any], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
}


def calculated(sign: str, first: Any, second: Any) -> Any:
    """A sum, difference, product or quotient; `div` and `mod` go towards zero."""
    if sign in ("/", "div", "mod") and second == 0:
        return INVALID
    if sign == "/":
        return float(first) / float(second)
    if sign == "div":
        whole = abs(first) // abs(second)
        return whole if (first < 0) == (second < 0) else -whole
    if sign == "mod":
        rest = abs(first) % abs(second)
        return -rest if first < 0 else rest
    return _SIGNS[sign](*_alike(first, second))


def numeric(name: str, values: Sequence[Any]) -> Any:
    """`abs`, `floor` or `round` of one number, `max` or `min` of two. Of two that are equally near, `round` is
    the larger."""
    first = values[0]
    if len(values) > 1:
        sign = ">=" if name == "max" else "<="
        return first if compared(sign, first, values[1]) else values[1]
    if name == "abs":
        return abs(first)
    if isinstance(first, float):
        return math.floor(first + 0.5 if name == "round" else first)
    exact = Decimal(first) + (_HALF if name == "round" else 0)
    return int(exact.to_integral_value(ROUND_FLOOR))


def added(values: Sequence[Any]) -> Any:
    """The sum of numbers of one type."""
    return sum(values) if not any(isinstance(one, float) for one in values) else math.fsum(values)


# -- texts ------------------------------------------------------------------------------------------
def part_of(text: str, first: int, last: int) -> Any:
    """The characters from the first to the last, counted from 1."""
    return text[first - 1 : last] if len(text) >= last else INVALID


def number_in(text: str, primitive: str) -> Any:
    """The number that a text writes."""
    is_whole = primitive == "integer"
    if (_WHOLE if is_whole else _REAL).fullmatch(text) is None:
        return INVALID
    return int(text) if is_whole else float(text)
