"""Literals and patterns of a model as Python expressions."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from decimal import Decimal

from generator.constraints.literals import canonical


def constant_text(primitive: str, text: str) -> str:
    """A literal of the model as a Python expression.

    >>> constant_text("date", "20240101"), constant_text("decimal", "0.50"), constant_text("text", "a")
    ('dt.date(2024, 1, 1)', "Decimal('0.50')", "'a'")
    """
    return _CONSTANTS.get(primitive, repr)(text)


def _number(text: str) -> str:
    return f"Decimal({str(Decimal(text))!r})"


def _moment(kind: str) -> Callable[[str], str]:
    def write(text: str) -> str:
        read = _MOMENTS[kind](canonical(kind, text))
        return repr(read).replace("datetime.", "dt.", 1).replace(")", _IN_UTC[kind])

    return write


def _nothing(_text: str) -> str:
    raise LookupError("cannot say: null as a value")


_MOMENTS: dict[str, Callable[[str], object]] = {
    "date": datetime.date.fromisoformat,
    "time": datetime.time.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
}
_IN_UTC = {"date": ")", "time": ")", "datetime": ", tzinfo=dt.timezone.utc)"}
_CONSTANTS: dict[str, Callable[[str], str]] = {
    "integer": lambda text: str(int(Decimal(text))),
    "year": lambda text: str(int(Decimal(text))),
    "decimal": _number,
    "real": _number,
    "boolean": lambda text: str(text == "true"),
    "null": _nothing,
    **{kind: _moment(kind) for kind in _MOMENTS},
}


def portable(pattern: str) -> str:
    """A pattern of `constraints.pattern` for Python, which warns of a bracket in brackets.

    >>> portable("[[]a]")
    '\\\\[a]'
    """
    return pattern.replace("[[]", "\\[")
