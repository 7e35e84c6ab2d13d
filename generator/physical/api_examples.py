"""Examples: objects that their types accept, the same on every run.

An example shows every required property and the simple optional ones. Where no value can be made
for certain, the optional property is left out, and with a required one the whole example.
"""

from __future__ import annotations

import re
import warnings
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from generator.physical.documents_types import (
    Among,
    CodeSet,
    Constant,
    Keyed,
    Limits,
    Listed,
    ObjectType,
    Property,
    Role,
    Shape,
    Simple,
    Type,
    Typed,
    Variants,
    WellKnown,
)

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]

_DEEPEST = 6
_LONGEST = 200
_VALUES: dict[str, Any] = {
    "boolean": True,
    "date": "2026-01-31",
    "time": "12:00:00",
    "datetime": "2026-01-31T12:00:00Z",
    "duration": "P1D",
    "uuid": "00000000-0000-4000-8000-000000000001",
    "binary": "TUw=",
    "json": {},
    "geometry": {"type": "Point", "coordinates": [12.57, 55.68]},
}
_NUMBERS = {"integer": 1, "decimal": 1, "real": 1, "year": 2026}
_TEXTS = {"text": "Text", "uri": "https://example.org/1"}
_CODED = (Role.CODES, Role.CODE_LIST)


class Examples:
    """Makes examples of the types of one design, each once."""

    def __init__(self, by_name: Mapping[str, Type]) -> None:
        self._types = by_name
        self._made: dict[str, Any] = {}

    def of(self, name: str, depth: int = 0) -> Any:
        """An example of a type, or None where none can be made."""
        if name not in self._made:
            if depth > _DEEPEST:
                return None
            self._made[name] = None  # a type inside itself has no example there
            self._made[name] = self._type(self._types[name], depth)
        return self._made[name]

    def _type(self, one: Type, depth: int) -> Any:
        if isinstance(one, CodeSet):
            return one.codes[0].value
        if isinstance(one, WellKnown):
            return _VALUES[one.primitive]
        if isinstance(one, Variants):
            found = (self.of(member, depth + 1) for member in one.members)
            return next((each for each in found if each is not None), None)
        return self._object(one, depth)

    def _object(self, one: ObjectType, depth: int) -> dict[str, Any] | None:
        made: dict[str, Any] = {}
        for base in one.bases:
            inherited = self.of(base, depth + 1)
            if inherited is None:
                return None
            made |= inherited
        for prop in one.properties:
            if not prop.is_required and not _is_simple(prop, one):
                continue
            value = self._property(prop, depth)
            if value is not None:
                made[prop.name] = value
            elif prop.is_required:
                return None
            if one.role is Role.UNION and made:
                return made
        return None if one.role is Role.UNION else made

    def _property(self, prop: Property, depth: int) -> Any:
        return prop.default if prop.default is not None else self._shape(prop.shape, depth)

    def _shape(self, shape: Shape, depth: int) -> Any:
        if isinstance(shape, Simple):
            return _simple(shape)
        if isinstance(shape, Typed):
            return self.of(shape.type, depth + 1)
        if isinstance(shape, Constant):
            return shape.value
        if isinstance(shape, Among):
            return shape.values[0] if shape.values else None
        if isinstance(shape, Keyed):
            return {}
        return self._list(shape, depth)

    def _list(self, shape: Listed, depth: int) -> list[Any] | None:
        least = max(1, shape.lower)
        if least == 1:
            item = self._shape(shape.item, depth)
            return None if item is None else [item]
        items = self._several(shape.item, least, depth)
        differ = len({repr(one) for one in items}) == len(items)
        return items if len(items) == least and (differ or not shape.is_unique) else None

    def _several(self, shape: Shape, count: int, depth: int) -> list[Any]:
        if isinstance(shape, Typed) and shape.role in _CODED:
            codes = self._types[shape.type]
            assert isinstance(codes, CodeSet)
            return [one.value for one in codes.codes[:count]]
        item = self._shape(shape, depth)
        if item is None or count > 20:
            return []
        if isinstance(shape, Simple) and shape.primitive == "text" and shape.limits == Limits():
            return [f"{item} {number}" for number in range(1, count + 1)]
        return [item] * count


def _is_simple(prop: Property, owner: ObjectType) -> bool:
    if owner.role is Role.UNION:
        return True
    shape = prop.shape
    return isinstance(shape, (Simple, Among)) or (isinstance(shape, Typed) and shape.role in _CODED)


def _simple(shape: Simple) -> Any:
    if shape.primitive in _NUMBERS:
        return _number(_NUMBERS[shape.primitive], shape.limits, shape.primitive)
    if shape.primitive in _TEXTS:
        return _text(_TEXTS[shape.primitive], shape.limits)
    return _VALUES[shape.primitive]


def _number(wanted: int, limits: Limits, primitive: str) -> int | float | None:
    """The wanted number, or the nearest whole one the limits allow."""
    low = limits.minimum if limits.minimum is not None else limits.above
    high = limits.maximum if limits.maximum is not None else limits.below
    tries: list[int | float] = [wanted, 0]
    for bound in (low, high):
        if bound is not None:
            tries += [bound, int(bound) + 1, int(bound) - 1, int(bound)]
    if low is not None and high is not None and primitive not in ("integer", "year"):
        tries.append((low + high) / 2)
    return next((one for one in tries if _fits(one, limits, primitive)), None)


def _fits(one: int | float, limits: Limits, primitive: str) -> bool:
    if primitive in ("integer", "year") and not isinstance(one, int):
        return False
    return (
        (limits.minimum is None or one >= limits.minimum)
        and (limits.maximum is None or one <= limits.maximum)
        and (limits.above is None or one > limits.above)
        and (limits.below is None or one < limits.below)
    )


def _text(wanted: str, limits: Limits) -> str | None:
    least = limits.min_length or 0
    most = _LONGEST if limits.max_length is None else limits.max_length
    if limits.pattern is None:
        text = wanted if wanted.startswith("http") else wanted.ljust(least, "x")[:most]
    else:
        text = _matching(limits.pattern) or ""
        if not re.search(limits.pattern, text):
            return None
    return text if least <= len(text) <= max(most, least) else None


@lru_cache(maxsize=4096)
def _matching(pattern: str) -> str | None:
    """A text that a portable pattern takes: the first alternative, as few repeats as it allows."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        tree = parser.parse(pattern)
    text = "".join(map(_piece, tree))
    return text if len(text) <= _LONGEST else None


def _piece(node: Any) -> str:
    code, argument = node
    if code is op.LITERAL:
        return chr(argument)
    if code is op.ANY:
        return "a"
    if code is op.NOT_LITERAL:
        return "b" if argument == ord("a") else "a"
    if code is op.IN:
        return _member(argument)
    if code is op.BRANCH:
        return "".join(map(_piece, argument[1][0]))
    if code is op.SUBPATTERN:
        return "".join(map(_piece, argument[3]))
    if code is op.MAX_REPEAT:
        low, high, inner = argument
        count = low if low or high == 0 else 1
        return "".join(map(_piece, inner)) * min(count, _LONGEST)
    return ""  # anchors


def _member(members: Any) -> str:
    code, argument = members[0]
    if code is op.NEGATE:
        taken = {chr(one[1]) for one in members[1:] if one[0] is op.LITERAL}
        ranges = [one[1] for one in members[1:] if one[0] is op.RANGE]
        for letter in "aA1 -":
            if letter not in taken and not any(low <= ord(letter) <= high for low, high in ranges):
                return letter
    if code is op.LITERAL:
        return chr(argument)
    if code is op.RANGE:
        return "1" if argument == (ord("0"), ord("9")) else chr(argument[0])
    return "1"
