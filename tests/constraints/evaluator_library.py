"""OCL's operations on texts, numbers and collections, from the words of the standard (OCL 2.4, 11.5 to 11.7)."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from typing import Any


class _Invalid:
    def __repr__(self) -> str:
        return "invalid"


INVALID = _Invalid()


class Bag(list):  # type: ignore[type-arg]
    """A collection in which an element may come twice; a plain list is a set."""


class Parts(dict):  # type: ignore[type-arg]
    """A value with parts; a plain dictionary is an object."""


def is_missing(one: Any) -> bool:
    """Null or invalid."""
    return one is None or one is INVALID


def same(one: Any, other: Any) -> bool:
    """Objects are the same, values are equal; two of nothing are equal too (11.2.3)."""
    if isinstance(one, dict) and not isinstance(one, Parts):
        return one is other
    if isinstance(one, tuple) and isinstance(other, tuple):
        mine, theirs = dict(one), dict(other)
        return mine.keys() == theirs.keys() and all(same(mine[k], theirs[k]) for k in mine)
    if isinstance(one, bool) != isinstance(other, bool):
        return False
    return bool(one == other)


def calculated(function: Callable[..., Any], *values: Any) -> Any:
    """Anything but = and <> of a missing value is invalid (11.2.3)."""
    if any(is_missing(one) for one in values):
        return INVALID
    return function(*values)


CODES = {"aktiv": "A", "passiv": "P", "æresmedlem": "Æ"}


def of_text(one: str, name: str, told: list[Any]) -> Any:
    """Operations on texts."""
    match name, told:
        case "size", []:
            return len(one)
        case "concat", [other]:
            return one + other
        case ("toUpper" | "toUpperCase"), []:
            return one.upper()
        case ("toLower" | "toLowerCase"), []:
            return one.lower()
        case "substring", [first, last]:
            return one[first - 1 : last] if 1 <= first <= last <= len(one) else INVALID
        case "indexOf", [other]:
            return one.find(other) + 1
        case "startsWith", [other]:
            return one.startswith(other)
        case "subsumedBy", [broader]:  # the list of these tests has no hierarchy
            return one in (broader, CODES.get(broader))
        case "matches", [pattern]:
            return re.fullmatch(pattern, one) is not None
        case "equalsIgnoreCase", [other]:
            return one.lower() == other.lower()
        case "toInteger", []:
            return int(one) if re.fullmatch(r"-?[0-9]{1,18}", one) else INVALID
        case "toReal", []:
            return float(one) if re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", one) else INVALID
    raise NotImplementedError(name)


def of_number(one: Any, name: str, told: list[Any]) -> Any:
    """Operations on numbers and times."""
    match name, told:
        case "abs", []:
            return abs(one)
        case "floor", []:
            return math.floor(one)
        case "round", []:  # of two that are equally near, the larger
            return math.floor(one + type(one)(1) / 2)
        case "max", [other]:
            return max(one, other)
        case "min", [other]:
            return min(one, other)
        case "div", [other]:  # towards zero
            return (
                INVALID if other == 0 else int(math.copysign(abs(one) // abs(other), one * other))
            )
        case "mod", [other]:
            return INVALID if other == 0 else one - of_number(one, "div", [other]) * other
        case "isBefore", [other]:
            return one < other
        case "isAfter", [other]:
            return one > other
        case "isEqual", [other]:
            return one == other
    raise NotImplementedError(name)


def _has(source: list[Any], one: Any) -> bool:
    return any(same(each, one) for each in source)


def _once(source: list[Any]) -> list[Any]:
    found: list[Any] = []
    for each in source:
        if not _has(found, each):
            found.append(each)
    return found


def of_many(source: list[Any], name: str, told: list[Any]) -> Any:
    """Operations on collections."""
    match name, told:
        case "size", []:
            return len(source)
        case "isEmpty", []:
            return not source
        case "notEmpty", []:
            return bool(source)
        case "sum", []:
            return INVALID if any(map(is_missing, source)) else sum(source)
        case ("max" | "min"), []:
            if not source or any(map(is_missing, source)):
                return INVALID
            return max(source) if name == "max" else min(source)
        case "includes", [one]:
            return _has(source, one)
        case "excludes", [one]:
            return not _has(source, one)
        case "includesAll", [other]:
            return all(_has(source, each) for each in _items(other))
        case "excludesAll", [other]:
            return not any(_has(source, each) for each in _items(other))
        case "count", [one]:
            return sum(same(each, one) for each in source)
        case ("asSet" | "asOrderedSet"), []:
            return _once(source)
        case ("asBag" | "asSequence"), []:
            return Bag(source)
        case "flatten", []:
            return source
        case "union", [other]:
            joined = [*source, *_items(other)]
            are_bags = isinstance(source, Bag) or isinstance(other, Bag)
            return Bag(joined) if are_bags else _once(joined)
        case "intersection", [other]:
            return [each for each in source if _has(_items(other), each)]
        case "-", [other]:
            return type(source)(each for each in source if not _has(_items(other), each))
        case "symmetricDifference", [other]:
            mine = [each for each in source if not _has(other, each)]
            return [*mine, *(each for each in other if not _has(source, each))]
        case "including", [one]:
            joined = [*source, one]
            return Bag(joined) if isinstance(source, Bag) else _once(joined)
        case "excluding", [one]:
            return type(source)(each for each in source if not same(each, one))
    raise NotImplementedError(name)


def _items(one: Any) -> list[Any]:
    if isinstance(one, list):
        return one
    return [] if one is None else [one]
