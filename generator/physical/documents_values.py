"""What JSON Schema can hold a single value to, and what it can only tell.

Sources: JSON Schema 2020-12 (validation, sections 6 and 7), and what five validators agree on: a
`multipleOf` of 0.01 is read differently by them, so fraction digits are told, not enforced.
"""

from __future__ import annotations

import datetime
import math
import re
from collections.abc import Callable
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from generator.constraints.pattern import Refused, read_pattern
from generator.physical.documents_types import JsonValue, Limits
from generator.profile.profile import Facets

_NUMBERS = frozenset(("integer", "decimal", "real", "year"))
_TEXTS = frozenset(("text", "uri"))
_WHOLE = frozenset(("integer", "year"))
_MOST_DIGITS = 30  # beyond, a bound would be a number no JSON reader keeps exactly
_NOTHING = Limits()
_NO_FACETS = Facets()


class Lost(NamedTuple):
    """A limit that could not be kept: an id for diagnostics where it is the user's to mend, the
    reason for the ledger, and a phrase to tell it with, if it can be told."""

    reason: str
    phrase: str = ""
    value: str = ""
    rule: str = ""


def number(text: str) -> int | float | None:
    """The number a text means, whole where it can be; None where it is none or is out of reach.

    >>> number("2.50"), number("1e2"), number("1e999"), number("x")
    (2.5, 100, None, None)
    """
    try:
        exact = Decimal(text.strip().replace(",", "."))
    except InvalidOperation:
        return None
    if not exact.is_finite() or exact.adjusted() > 300:
        return None
    if exact == exact.to_integral_value():
        return int(exact)
    nearest = float(exact)
    return nearest if math.isfinite(nearest) else None


def limits_of(facets: Facets, primitive: str) -> tuple[Limits, list[Lost]]:
    """The limits of a value of a primitive, and what of the facets got lost."""
    if facets == _NO_FACETS:
        return _NOTHING, []
    lost: list[Lost] = []
    if primitive in _NUMBERS:
        limits = _number_limits(facets, primitive, lost)
    elif primitive in _TEXTS:
        limits = Limits(facets.min_length, facets.max_length, _pattern(facets.pattern, lost))
        _tell_bounds(facets, lost)
    else:
        limits = _NOTHING
        _tell_bounds(facets, lost)
        if facets.min_length is not None or facets.max_length is not None:
            lost.append(Lost(f"a length does not apply to values of type {primitive}"))
        if facets.pattern is not None:
            lost.append(Lost(f"a pattern does not apply to values of type {primitive}"))
    return limits, lost


def _pattern(text: str | None, lost: list[Lost]) -> str | None:
    if text is None:
        return None
    read = read_pattern(text)
    if isinstance(read, Refused):
        lost.append(
            Lost(f"the pattern {text!r} is left out: {read.reason}", rule="json/pattern-refused")
        )
        return None
    return read.anchored


def _number_limits(facets: Facets, primitive: str, lost: list[Lost]) -> Limits:
    if facets.pattern is not None:
        lost.append(Lost("a pattern does not apply to numbers"))
    bounds: dict[str, int | float | None] = {}
    for name in ("minimum", "maximum", "above", "below"):
        text = getattr(facets, name)
        bounds[name] = None if text is None else number(text)
        if text is not None and bounds[name] is None:
            lost.append(Lost(f"the bound {text!r} is no number", rule="json/bound-unreadable"))
    fraction = facets.fraction_digits
    if fraction and primitive not in _WHOLE:
        # Four in five validators read 4.35 as no multiple of 0.01, or read it differently.
        lost.append(
            Lost(f"at most {fraction} decimals is told, not enforced", "fraction", str(fraction))
        )
    digits = facets.total_digits if facets.total_digits is not None else facets.max_length
    if digits is not None:
        _bound_digits(bounds, digits, 0 if primitive in _WHOLE else fraction or 0)
    return Limits(**bounds)  # type: ignore[arg-type]


def _bound_digits(bounds: dict[str, int | float | None], digits: int, fraction: int) -> None:
    """N digits, of them some after the point, keep a number between two powers of ten."""
    whole = digits - fraction
    if not 0 <= whole <= _MOST_DIGITS:
        return
    if bounds["minimum"] is None and bounds["above"] is None:
        bounds["above"] = -(10**whole)
    if bounds["maximum"] is None and bounds["below"] is None:
        bounds["below"] = 10**whole


def _tell_bounds(facets: Facets, lost: list[Lost]) -> None:
    for name, word in (
        ("minimum", "from"),
        ("maximum", "to"),
        ("above", "after"),
        ("below", "before"),
    ):
        text = getattr(facets, name)
        if text is not None:
            lost.append(Lost(f"JSON Schema cannot compare with {text!r}", word, text))


# -- defaults -----------------------------------------------------------------------------------
_TRUTHS = {
    "true": True,
    "ja": True,
    "yes": True,
    "1": True,
    "false": False,
    "nej": False,
    "no": False,
    "0": False,
}
_WORDS_IN_QUOTES = re.compile(r"""^(?:"(.*)"|'(.*)')$""", re.DOTALL)


def unquoted(text: str) -> str:
    """A default without the quotes that some modellers write around it."""
    match = _WORDS_IN_QUOTES.match(text.strip())
    return text if match is None else next(one for one in match.groups() if one is not None)


def _whole(text: str) -> int | None:
    found = number(text)
    return found if isinstance(found, int) else None


def _moment(parse: Callable[[str], object]) -> Callable[[str], str | None]:
    def read(text: str) -> str | None:
        try:
            parse(text)
        except ValueError:
            return None
        return text

    return read


def _date(text: str) -> datetime.date:
    if len(text) != 10:  # `20260101` is ISO 8601 too, but no `date` of RFC 3339
        raise ValueError(text)
    return datetime.date.fromisoformat(text)


def _date_time(text: str) -> datetime.datetime:
    read = datetime.datetime.fromisoformat(text)
    if read.tzinfo is None or "T" not in text:
        raise ValueError(text)
    return read


_DEFAULTS: dict[str, Callable[[str], JsonValue | None]] = {
    "text": unquoted,
    "uri": unquoted,
    "integer": _whole,
    "year": _whole,
    "decimal": number,
    "real": number,
    "boolean": lambda text: _TRUTHS.get(text.strip().lower()),
    "date": _moment(_date),
    "datetime": _moment(_date_time),
}


def default_of(text: str, primitive: str, limits: Limits) -> JsonValue | None:
    """The default a text means for a primitive; None where it is no such value (`now()`)."""
    read = _DEFAULTS.get(primitive)
    value = None if read is None else read(unquoted(text))
    if isinstance(value, str) and primitive in _TEXTS:
        low, high = limits.min_length or 0, limits.max_length
        fits = low <= len(value) and (high is None or len(value) <= high)
        if not fits or (limits.pattern is not None and not re.search(limits.pattern, value)):
            return None
    return value
