"""Conditions on one row as functions of its values: True, False, or None where a value is missing, as SQL
has it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from generator.constraints import condition as c
from generator.constraints.worth import literal
from generator.constraints.pattern import Pattern, read_pattern
from generator.data.samples.rows import Values, text_of

Told = Callable[[Values], bool | None]
Names = Mapping[str, str]  # a column for each operand


def told_of(one: c.Condition, names: Names) -> Told | None:
    """The condition as a function, or None where its pattern is not understood."""
    return _MAKE[type(one)](one, names)


def _present(one: c.Present, names: Names) -> Told:
    name = names[one.operand]
    return lambda values: values[name] is not None


def _absent(one: c.Absent, names: Names) -> Told:
    name = names[one.operand]
    return lambda values: values[name] is None


def _one_of(one: c.OneOf, names: Names) -> Told:
    name, codes = names[one.operand], frozenset(one.values)
    return lambda values: None if (value := values[name]) is None else value in codes


_ORDER: dict[str, Callable[[Any, Any], bool]] = {
    "<": lambda one, other: one < other,
    "<=": lambda one, other: one <= other,
    ">": lambda one, other: one > other,
    ">=": lambda one, other: one >= other,
    "=": lambda one, other: one == other,
}


def _compared(one: c.Compared, names: Names) -> Told:
    name, bound = names[one.operand], literal(one.primitive, one.literal)
    holds = _ORDER[one.operator]
    return lambda values: None if (value := values[name]) is None else holds(value, bound)


def _ordered(one: c.Ordered, names: Names) -> Told:
    first, second, holds = names[one.first], names[one.second], _ORDER[one.operator]

    def ordered(values: Values) -> bool | None:
        low, high = values[first], values[second]
        return None if low is None or high is None else holds(low, high)

    return ordered


def _length(one: c.LongerThan, names: Names) -> Told:
    name, least, most = names[one.operand], one.least or 0, one.most

    def length(values: Values) -> bool | None:
        text = values[name]
        if text is None:
            return None
        size = len(text if isinstance(text, str) else text_of(text) or "")
        return size >= least and (most is None or size <= most)

    return length


def _matches(one: c.Matches, names: Names) -> Told | None:
    read = read_pattern(one.pattern)
    if not isinstance(read, Pattern):
        return None
    name, matches = names[one.operand], re.compile(read.text).fullmatch
    return lambda values: (
        None if (text := values[name]) is None else matches(text_of(text) or "") is not None
    )


def _exactly_one(one: c.ExactlyOne, names: Names) -> Told:
    columns = [names[each] for each in one.operands]
    least = 0 if one.or_none else 1
    return lambda values: least <= sum(values[name] is not None for name in columns) <= 1


def _all_or_none(one: c.AllOrNone, names: Names) -> Told:
    members, required = [names[each] for each in one.members], [
        names[each] for each in one.required
    ]

    def whole(values: Values) -> bool:
        return all(values[name] is None for name in members) or all(
            values[name] is not None for name in required
        )

    return whole


def _not(one: c.Not, names: Names) -> Told | None:
    inner = told_of(one.condition, names)
    if inner is None:
        return None
    return lambda values: None if (told := inner(values)) is None else not told


def _joined(decides: bool) -> Callable[[Any, Names], Told | None]:
    def make(one: c.And | c.Or, names: Names) -> Told | None:
        parts = [told_of(each, names) for each in one.conditions]
        if None in parts:
            return None

        def joined(values: Values) -> bool | None:
            told = [part(values) for part in parts]  # type: ignore[misc]
            if decides in told:
                return decides
            return None if None in told else not decides

        return joined

    return make


_MAKE: dict[type, Callable[[Any, Names], Told | None]] = {
    c.Present: _present,
    c.Absent: _absent,
    c.OneOf: _one_of,
    c.Compared: _compared,
    c.Ordered: _ordered,
    c.LongerThan: _length,
    c.Matches: _matches,
    c.Not: _not,
    c.And: _joined(False),
    c.Or: _joined(True),
    c.ExactlyOne: _exactly_one,
    c.AllOrNone: _all_or_none,
}


def columns_of(condition: c.Condition) -> tuple[str, ...]:
    """The operands a condition speaks of."""
    found: list[str] = []
    for name, value in zip(condition._fields, condition, strict=True):
        if name in ("operand", "first", "second"):
            found.append(value)
        elif name in ("operands", "members"):
            found += value
        elif name == "condition":
            found += columns_of(value)
        elif name == "conditions":
            found += (each for one in value for each in columns_of(one))
    return tuple(found)


def has_more_digits(value: Any, total: int | None, fraction: int | None) -> bool:
    """Whether a number has more digits than it may, as `data.forms.digits_pattern` tells.

    >>> has_more_digits(Decimal("0.120"), 2, 2), has_more_digits(Decimal("10"), 2, 1)
    (False, True)
    """
    _sign, digits, exponent = Decimal(value).normalize().as_tuple()
    assert isinstance(exponent, int), "a number of a delivery is finite"
    after = max(-exponent, 0)
    before = max(len(digits) + exponent, 0) if any(digits) else 0
    if total is None:
        return after > (fraction or 0)
    if fraction is None:
        return before + after > total
    return after > fraction or before > total - fraction
