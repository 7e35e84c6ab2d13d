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


def _moment(text: str) -> str:
    read = datetime.datetime.fromisoformat(text)
    in_utc = read if read.tzinfo is None else read.astimezone(datetime.UTC)
    return in_utc.replace(tzinfo=None).isoformat()


_CANONICAL: dict[str, Callable[[str], str]] = {
    "date": lambda text: datetime.date.fromisoformat(text).isoformat(),
    "time": lambda text: datetime.time.fromisoformat(text).replace(tzinfo=None).isoformat(),
    "datetime": _moment,
}


def canonical(primitive: str, text: str) -> str:
    """A literal in the one form that databases know: a moment is in UTC and does not say so.

    >>> canonical("datetime", "2024-01-01T01:30+02:00"), canonical("date", "20240101")
    ('2023-12-31T23:30:00', '2024-01-01')
    """
    return _CANONICAL.get(primitive, str)(text.strip())


def is_literal(primitive: str, text: str) -> bool:
    """Whether a text is a value of an ordered primitive, so that a bound can be compared with it.

    >>> is_literal("decimal", "0.5"), is_literal("integer", "1; DROP"), is_literal("text", "a")
    (True, False, False)
    """
    check = _CHECKS.get(primitive)
    return check is not None and check(text.strip())
