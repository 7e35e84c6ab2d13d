"""What a rule is, what it says of an object, and what people read of it."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum
from functools import cache
from math import floor
from types import FunctionType
from typing import Any, TypeVar

from pydantic import BaseModel

F = TypeVar("F", bound=Callable[..., Any])


class Verdict(StrEnum):
    """What a rule says of an object. It is undetermined where a value that it needs is missing."""

    KEPT = "kept"
    VIOLATED = "violated"
    UNDETERMINED = "undetermined"


@dataclass(frozen=True)
class Rule:
    """Something data must satisfy; `severity` is `error` or `warning`."""

    id: str
    severity: str
    message_da: str
    message_en: str


@dataclass(frozen=True)
class Violation:
    """A rule that an object breaks, or of which it is undetermined.

    `path` is the object's place in the document (a JSON Pointer), `key` what identifies it, and `values`
    are those the rule is about, by their names in the model.
    """

    rule: str
    verdict: Verdict
    severity: str
    path: str
    key: str
    message_da: str
    message_en: str
    values: Mapping[str, Any] = field(default_factory=dict)


def filled(text: str, values: Mapping[str, Any]) -> str:
    """A message with the values that it names: `{name}` stands for one."""
    for name, value in values.items():
        text = text.replace("{" + name + "}", "" if value is None else str(value))
    return text


# -- how checks say it ------------------------------------------------------------------------------
def verdict(*, kept: bool, violated: bool) -> Verdict:
    """The verdict of a rule whose two sides have been asked for by themselves."""
    if kept:
        return Verdict.KEPT
    return Verdict.VIOLATED if violated else Verdict.UNDETERMINED


def violated_if(broken: bool) -> Verdict:
    """The verdict of a rule that leaves missing values to the rule that demands them."""
    return Verdict.VIOLATED if broken else Verdict.KEPT


@dataclass(frozen=True)
class Check:
    """A function that says whether objects keep a rule; `values` tells where the rule's values stand, and
    `in_schema` that the JSON Schema refuses what breaks it."""

    rule: str
    values: Mapping[str, str]
    says: Callable[..., Verdict]
    in_schema: bool = False


def checks(rule: str, values: Mapping[str, str], in_schema: bool = False) -> Callable[[F], F]:
    """Marks a method as the check of a rule."""

    def mark(function: F) -> F:
        setattr(function, "check", Check(rule, values, function, in_schema))
        return function

    return mark


@cache
def checks_of(kind: type) -> tuple[Check, ...]:
    """The checks among a class's methods."""
    functions = [one for one in vars(kind).values() if isinstance(one, FunctionType)]
    found = [getattr(one, "check", None) for one in functions]
    return tuple(one for one in found if isinstance(one, Check))


# -- values -----------------------------------------------------------------------------------------
def values_at(one: Any, place: str) -> list[Any]:
    """The values at a place such as `adresse.postnummer`, without what is missing."""
    found = [one]
    for name in place.split("."):
        found = [each for above in found for each in _several(getattr(above, name, None))]
    return found


def _several(value: Any) -> Iterable[Any]:
    if value is None:
        return ()
    if isinstance(value, list):
        return value
    return value.values() if isinstance(value, dict) else (value,)


def pointer(steps: Iterable[str]) -> str:
    """Steps into a document as a JSON Pointer (RFC 6901)."""
    return "".join("/" + one.replace("~", "~0").replace("/", "~1") for one in steps)


def value_at(one: Any, place: str) -> Any:
    """The value at a place as a violation tells it."""
    found = values_at(one, place)
    return found[0] if len(found) == 1 else found or None


def as_key(value: Any) -> Any:
    """A value as what objects are known by: what looks alike is the same."""
    return value.model_dump_json(by_alias=True) if isinstance(value, BaseModel) else value


def are_distinct(values: list[Any]) -> bool:
    """Whether no value stands twice."""
    return len(set(map(as_key, values))) == len(values)


def plain(value: Any) -> str:
    """A value of JSON as text; numbers that are equal look alike."""
    return json.dumps(_plain(value), sort_keys=True, default=str)


def _plain(value: Any) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_unset=True)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    if isinstance(value, list):
        return [_plain(one) for one in value]
    if isinstance(value, dict):
        return {name: _plain(one) for name, one in value.items()}
    return value


def has_digits(value: int | float | Decimal, total: int | None, fraction: int | None) -> bool:
    """Whether a number has at most so many digits, and so many of them after the point."""
    number = Decimal(str(value)).normalize()
    _sign, digits, exponent = number.as_tuple()
    behind = max(0, -int(exponent))
    before = max(0, len(digits) + int(exponent))
    if fraction is not None and behind > fraction:
        return False
    if total is None:
        return True
    return before + (behind if fraction is None else fraction) <= total


def as_one_of(one: Any, kinds: tuple[type, ...]) -> Any:
    """The object where it is one of these classes, else None."""
    return one if isinstance(one, kinds) else None


def untyped(value: Any) -> Any:
    """A value that is known not to be missing in ways that no type tells."""
    return value


def those_there(one: Any) -> list[Any]:
    """The object alone, or nothing where there is none."""
    return [] if one is None else [one]


def larger(one: Any, other: Any) -> Any:
    """The larger of two numbers."""
    return max(one, other)


def smaller(one: Any, other: Any) -> Any:
    """The smaller of two numbers."""
    return min(one, other)


def floor_of(number: int | Decimal) -> int:
    """The next whole number that is not larger."""
    return floor(number)


def nearest(number: int | Decimal) -> int:
    """The nearest whole number; of two that are equally near, the larger."""
    return floor(number + Decimal("0.5"))


def whole_part(one: Any, other: Any) -> int:
    """How often one number goes into another, without its sign: towards zero."""
    whole = abs(one) // abs(other)
    return int(whole if (one < 0) == (other < 0) else -whole)


def rest(one: Any, other: Any) -> Any:
    """What is left of a number when the other is taken as often as it goes into it."""
    return one - whole_part(one, other) * other


def matches(form: str, value: str) -> bool:
    """Whether the whole text has a form."""
    return re.fullmatch(form, value) is not None


def digits_fit(text: str, weights: tuple[int, ...], modulus: int) -> bool:
    """Whether digits times weights leave no rest; a text of another form is left to its pattern."""
    if len(text) != len(weights) or not (text.isascii() and text.isdecimal()):
        return True
    return sum(int(digit) * weight for digit, weight in zip(text, weights)) % modulus == 0


def is_born_on_a_day(text: str) -> bool:
    """Whether the first six digits of a CPR number are a day, in the century that the seventh tells."""
    if len(text) != 10 or not (text.isascii() and text.isdecimal()):
        return True
    year, seventh = int(text[4:6]), int(text[6])
    if seventh <= 3:
        century = 1900
    elif seventh in (4, 9):
        century = 2000 if year <= 36 else 1900
    else:
        century = 2000 if year <= 57 else 1800
    try:
        dt.date(century + year, int(text[2:4]), int(text[:2]))
    except ValueError:
        return False
    return True


def is_out_of_use(
    code: Any, day: Any, codes: Mapping[str, tuple[dt.date | None, dt.date | None]]
) -> bool:
    """Whether a code may not be used on a day; the first and last days of use are such."""
    if code is None or day is None:
        return False
    if code not in codes:
        return True
    first, last = codes[code]
    on = day.date() if isinstance(day, dt.datetime) else day
    return (first is not None and on < first) or (last is not None and on > last)


def is_base64(value: str) -> bool:
    """Whether a text is binary data in base 64."""
    try:
        base64.b64decode(value, validate=True)
    except (binascii.Error, ValueError):
        return False
    return True
