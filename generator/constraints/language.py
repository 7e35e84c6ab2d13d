"""The texts that a pattern matches, counted and numbered, so that one can be made from a number.

Each number below the size gives a text; other numbers give other texts, but where a pattern can match the
same text in two ways. Where a pattern takes any character, everyday ones are used.
"""

from __future__ import annotations

import warnings
from functools import lru_cache
from typing import Any, NamedTuple

from generator.constraints.pattern import Pattern, read_pattern

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]

_EVERYDAY = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
_PRINTED = _EVERYDAY + "abcdefghijklmnopqrstuvwxyzÆØÅæøå -.,:;_/()+*#@&!?='\"%<>[]{}|\\^`~$"
_USUAL = 40  # characters of a text that may be as long as it likes


class _Node(NamedTuple):
    """A part of a pattern: characters to choose from, parts one after the other, or parts to choose from.
    `counts` tells how many texts of each length there are."""

    kind: str
    parts: Any
    counts: tuple[int, ...]


class Language:
    """The texts of a pattern between two lengths. `is_certain` says that other numbers give other texts."""

    def __init__(self, pattern: str, least: int = 0, most: int | None = None) -> None:
        read = read_pattern(pattern)
        if not isinstance(read, Pattern):
            raise ValueError(read.reason)
        tree = parser.parse(read.text)
        shortest = tree.getwidth()[0]
        longest = max(least, shortest, _USUAL) if most is None else min(most, max(_USUAL, shortest))
        self._longest = max(longest, least)
        self.is_certain = True
        self._node = self._sequence(list(tree), self._empty())
        lengths = range(least, min(self._longest, len(self._node.counts) - 1) + 1)
        self._lengths = [(length, self._node.counts[length]) for length in lengths]
        self.size = sum(count for _length, count in self._lengths)

    def nth(self, number: int) -> str:
        """The text of a number below the size."""
        for length, count in self._lengths:
            if number < count:
                return "".join(_unranked(self._node, length, number))
            number -= count
        raise IndexError(number)

    # -- parts ----------------------------------------------------------------------------------
    def _empty(self) -> _Node:
        return _Node("seq", (), (1,))

    def _sequence(self, items: list[Any], rest: _Node) -> _Node:
        for code, argument in reversed(items):
            rest = self._before(code, argument, rest)
        return rest

    def _before(self, code: Any, argument: Any, rest: _Node) -> _Node:
        if code is op.MAX_REPEAT:
            return self._repeat(*argument, rest)
        if code is op.AT:
            return rest
        return self._then(self._single(code, argument), rest)

    def _single(self, code: Any, argument: Any) -> _Node:
        if code is op.SUBPATTERN:
            return self._sequence(list(argument[3]), self._empty())
        if code is op.BRANCH:
            self.is_certain = False
            return self._either([self._sequence(list(one), self._empty()) for one in argument[1]])
        return _Node("set", characters := _characters(code, argument), (0, len(characters)))

    def _repeat(self, low: int, high: Any, inner: Any, rest: _Node) -> _Node:
        body = self._sequence(list(inner), self._empty())
        most = low + self._longest if high is op.MAXREPEAT else min(high, low + self._longest)
        node = rest
        if most > low:
            self.is_certain = self.is_certain and not rest.parts and len(body.counts) == 2
            for _ in range(most - low):
                node = self._either([rest, self._then(body, node)])
        for _ in range(low):
            node = self._then(body, node)
        return node

    def _then(self, first: _Node, rest: _Node) -> _Node:
        counts = [0] * min(len(first.counts) + len(rest.counts) - 1, self._longest + 1)
        for one, ones in enumerate(first.counts):
            if ones:
                for other, others in enumerate(rest.counts[: len(counts) - one]):
                    counts[one + other] += ones * others
        return _Node("seq", (first, rest), tuple(counts))

    def _either(self, parts: list[_Node]) -> _Node:
        longest = max(len(part.counts) for part in parts)
        counts = tuple(
            sum(part.counts[length] for part in parts if length < len(part.counts))
            for length in range(longest)
        )
        return _Node("or", tuple(parts), counts)


def _unranked(node: _Node, length: int, number: int) -> list[str]:
    found: list[str] = []
    while node.parts:
        if node.kind == "set":
            found.append(node.parts[number])
            return found
        if node.kind == "or":
            for part in node.parts:
                count = part.counts[length] if length < len(part.counts) else 0
                if number < count:
                    node = part
                    break
                number -= count
            continue
        first, rest = node.parts
        for size, ones in enumerate(first.counts):
            others = rest.counts[length - size] if 0 <= length - size < len(rest.counts) else 0
            if number < ones * others:
                one, number = divmod(number, others)
                found += _unranked(first, size, one)
                node, length = rest, length - size
                break
            number -= ones * others
    return found


def _characters(code: Any, argument: Any) -> str:
    """The characters that one place of a text may be, at most some hundred."""
    if code is op.LITERAL:
        return chr(argument)
    if code is op.ANY:
        return _EVERYDAY
    if code is op.NOT_LITERAL:
        return _PRINTED.replace(chr(argument), "")
    members = [one for one in argument if one[0] is not op.NEGATE]
    if len(members) < len(argument):
        return "".join(one for one in _PRINTED if not any(_has(each, one) for each in members))
    known = [one for one in _PRINTED if any(_has(each, one) for each in members)]
    return "".join(sorted(known)) or "".join(chr(_first(each)) for each in members)


def _has(member: tuple[Any, Any], character: str) -> bool:
    code, argument = member
    if code is op.RANGE:
        return bool(argument[0] <= ord(character) <= argument[1])
    return bool(code is op.LITERAL and argument == ord(character))


def _first(member: tuple[Any, Any]) -> int:
    code, argument = member
    return int(argument[0] if code is op.RANGE else argument)


@lru_cache(maxsize=256)
def language_of(pattern: str, least: int, most: int | None) -> Language:
    """The texts of a pattern.

    >>> language_of("[0-9]{2}", 0, None).nth(7), language_of("a|b", 0, None).size
    ('07', 2)
    """
    return Language(pattern, least, most)
