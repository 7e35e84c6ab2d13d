"""Literals that a model or profile states as text: are they what they claim to be?"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal, InvalidOperation


def _is_number(text: str) -> bool:
    try:
        return Decimal(text).is_finite() and text.isascii() and "_" not in text
    except InvalidOperation:
        return False


def _reads(read: Callable[[str], object]) -> Callable[[str], bool]:
    def check(text: str) -> bool:
        try:
            read(text)
        except ValueError:
            return False
        return True

    return check


_CHECKS: dict[str, Callable[[str], bool]] = {
    "integer": lambda text: _is_number(text) and Decimal(text) == Decimal(text).to_integral_value(),
    "decimal": _is_number,
    "real": _is_number,
    "year": lambda text: text.isascii() and text.isdecimal(),
    "date": _reads(datetime.date.fromisoformat),
    "datetime": _reads(datetime.datetime.fromisoformat),
    "time": _reads(datetime.time.fromisoformat),
}


def is_literal(primitive: str, text: str) -> bool:
    """Whether a text is a value of an ordered primitive, so that a bound can be compared with it.

    >>> is_literal("decimal", "0.5"), is_literal("integer", "1; DROP"), is_literal("text", "a")
    (True, False, False)
    """
    check = _CHECKS.get(primitive)
    return check is not None and check(text.strip())
