"""Conditions as Python says them shortest: what has been asked already is not asked again.

x is None or (x is not None and x > 1)   becomes   x is None or x > 1
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

IS_THERE = " is not None"
IS_MISSING = " is None"


class Every(NamedTuple):
    """All of these."""

    parts: tuple[Condition, ...]


class Any(NamedTuple):
    """At least one of these."""

    parts: tuple[Condition, ...]


Condition = str | Every | Any
"""An expression, or several joined; `True` and `False` are themselves."""


def every(parts: Iterable[Condition]) -> Condition:
    """All of some conditions."""
    return Every(tuple(parts))


def opposite(guards: Iterable[str]) -> Condition:
    """At least one of some guards does not hold."""
    return Any(tuple(_not(one) for one in guards))


def _not(one: str) -> str:
    if one.endswith(IS_THERE):
        return one.removesuffix(IS_THERE) + IS_MISSING
    return f"not ({one})" if " " in one else f"not {one}"


def inverse(one: Condition) -> Condition:
    """A condition is not so."""
    told = text_of(one)
    return {"True": "False", "False": "True"}.get(told) or _not(told)


def text_of(one: Condition) -> str:
    """A condition as an expression."""
    return _written(_shortened(one, frozenset()))


def part_of(one: Condition) -> str:
    """A condition as an operand or a filter."""
    short = _shortened(one, frozenset())
    return _written(short) if isinstance(short, str) else f"({_written(short)})"


def _written(one: Condition) -> str:
    if isinstance(one, str):
        return one
    word = " and " if isinstance(one, Every) else " or "
    return word.join(part if isinstance(part, str) else f"({_written(part)})" for part in one.parts)


def _shortened(one: Condition, known: frozenset[str]) -> Condition:
    """The condition where all of `known` hold."""
    if isinstance(one, str):
        if one.endswith(IS_MISSING) and one.removesuffix(IS_MISSING) + IS_THERE in known:
            return "False"
        return "True" if one in known else one
    stop, go = ("False", "True") if isinstance(one, Every) else ("True", "False")
    parts: list[Condition] = []
    for part in one.parts:
        short = _shortened(part, known)
        for each in short.parts if type(short) is type(one) else (short,):
            if each == stop:
                # What comes before cannot be dropped where later parts rest on it, and nothing does.
                return stop
            if each != go and each not in parts:
                parts.append(each)
                known |= _learnt(each, isinstance(one, Every))
    if not parts:
        return go
    return parts[0] if len(parts) == 1 else type(one)(tuple(parts))


def _learnt(one: Condition, holds: bool) -> frozenset[str]:
    """What is known further on, when a part holds, or when an alternative does not."""
    if not isinstance(one, str):
        return frozenset()
    if holds:
        return frozenset((one,))
    return (
        frozenset((one.removesuffix(IS_MISSING) + IS_THERE,))
        if one.endswith(IS_MISSING)
        else frozenset()
    )
