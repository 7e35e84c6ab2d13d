"""Patterns of text in the common subset that every target reads the same way.

A pattern from a model is untrusted and written for some engine we do not know. It is parsed by
Python's own parser, reduced to characters, classes, repeats, groups and alternatives, and written
again in the words that XML Schema, ECMA-262, RE2, ICU, PCRE, POSIX and Oracle share. What does not
fit (look-around, back references, lazy repeats) and what could take exponential time (a repeat
inside an unbounded repeat) is refused with the reason. A pattern is about the whole text, as in
XML Schema part 2, appendix F; `^` and `$` around it are allowed and mean nothing more.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import Any, NamedTuple

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]

_LONGEST = 1000  # characters of a pattern; longer ones are programs, not patterns
_MOST = 1000  # the largest repeat that POSIX engines take is 255, Oracle and RE2 take 1000
_MOST_GLOBS, _LONGEST_GLOB = 16, 200
_SPECIAL = frozenset(".^$*+?()[]{}|\\/")
_CLASSES = {
    op.CATEGORY_DIGIT: "0-9",
    op.CATEGORY_WORD: "A-Za-z0-9_",
    op.CATEGORY_SPACE: " \t\r\n",
}


class Pattern(NamedTuple):
    """A pattern without anchors, and as a few GLOBs or LIKEs of SQL, one of which matches, where it is that
    simple."""

    text: str
    globs: tuple[tuple[str, ...], ...]  # one piece a character: itself, or a set `[0-9]`

    @property
    def anchored(self) -> str:
        """For engines that search: the whole text must match."""
        grouped = f"({self.text})" if "|" in self.text else self.text
        return f"^{grouped}$"


class Refused(NamedTuple):
    """Why a pattern cannot be used."""

    reason: str


class _Unsayable(Exception):
    """Carries the reason out of the recursion; never leaves this module."""


@lru_cache(maxsize=4096)
def read_pattern(pattern: str) -> Pattern | Refused:
    """The portable form of a pattern, or why there is none.

    >>> read_pattern(r"^\\d{2}(\\.\\d{2})?$").anchored
    '^[0-9]{2}([.][0-9]{2})?$'
    >>> read_pattern("(a+)+").reason
    'a repeat inside an unbounded repeat can take exponential time'
    """
    if len(pattern) > _LONGEST:
        return Refused(f"it is longer than {_LONGEST} characters")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = parser.parse(pattern)
        items = _without_anchors(list(tree))
        return Pattern(_write(items, False), _globs(items) or ())
    except _Unsayable as why:
        return Refused(str(why))
    except (re.error, RecursionError, OverflowError) as error:
        return Refused(f"it is not a regular expression ({error})")


def _without_anchors(items: list[Any]) -> list[Any]:
    if items and items[0] == (op.AT, op.AT_BEGINNING):
        items = items[1:]
    if items and items[-1] == (op.AT, op.AT_END):
        items = items[:-1]
    return items


def _write(items: list[Any], repeated: bool) -> str:
    return "".join(_item(code, argument, repeated) for code, argument in items)


def _item(code: Any, argument: Any, repeated: bool) -> str:
    if code is op.LITERAL:
        return _character(argument)
    if code is op.NOT_LITERAL:
        return f"[^{_in_set(argument)}]"
    if code is op.ANY:
        return "."
    if code is op.IN:
        return _set(argument)
    if code is op.BRANCH:
        return f"({'|'.join(_write(list(one), repeated) for one in argument[1])})"
    if code is op.SUBPATTERN and not argument[1] and not argument[2]:
        inner = _write(list(argument[3]), repeated)
        return (
            inner
            if inner.startswith("(") and inner.endswith(")") and inner.count("(") == 1
            else f"({inner})"
        )
    if code is op.MAX_REPEAT:
        return _repeat(*argument, repeated)
    raise _Unsayable(f"{str(code).lower().replace('_', ' ')} is not understood everywhere")


def _repeat(low: int, high: Any, inner: Any, repeated: bool) -> str:
    items = list(inner)
    unbounded = high is op.MAXREPEAT
    varies = unbounded or low != high
    if varies and repeated:
        raise _Unsayable("a repeat inside an unbounded repeat can take exponential time")
    if low > _MOST or (not unbounded and high > _MOST):
        raise _Unsayable(f"a repeat of more than {_MOST} is not understood everywhere")
    body = _write(items, repeated or unbounded)
    if len(items) != 1 or (items[0][0] is op.MAX_REPEAT):
        body = f"({body})"
    mark = {(0, True): "*", (1, True): "+"}.get((low, unbounded))
    if mark is None and not unbounded:
        mark = (
            "?" if (low, high) == (0, 1) else f"{{{low}}}" if low == high else f"{{{low},{high}}}"
        )
    return body + (mark or f"{{{low},}}")


def _character(code: int) -> str:
    character = chr(code)
    if character == "\\":
        return "\\\\"
    if character == "^":
        return "\\^"
    return f"[{character}]" if character in _SPECIAL else character


def _in_set(code: int) -> str:
    character = chr(code)
    return f"\\{character}" if character in "\\]^-[" else character


def _set(members: list[Any]) -> str:
    negated, pieces = "", []
    for code, argument in members:
        if code is op.NEGATE:
            negated = "^"
        elif code is op.LITERAL:
            pieces.append(_in_set(argument))
        elif code is op.RANGE:
            pieces.append(f"{_in_set(argument[0])}-{_in_set(argument[1])}")
        elif code is op.CATEGORY and argument in _CLASSES:
            pieces.append(_CLASSES[argument])
        else:
            raise _Unsayable("a negated character class inside a set is not understood everywhere")
    return f"[{negated}{''.join(pieces)}]"


def _globs(items: list[Any]) -> tuple[tuple[str, ...], ...] | None:
    """Fixed characters and sets, repeated a few numbers of times: what GLOB and LIKE can say."""
    found: tuple[tuple[str, ...], ...] = ((),)
    for code, argument in items:
        options = _glob_options(code, argument)
        if options is None or len(found) * len(options) > _MOST_GLOBS:
            return None
        found = tuple((*start, *more) for start in found for more in options)
        if any(len(one) > _LONGEST_GLOB for one in found):
            return None
    return found


def _glob_options(code: Any, argument: Any) -> tuple[tuple[str, ...], ...] | None:
    """What one piece of a pattern can be."""
    if code is op.SUBPATTERN and not argument[1] and not argument[2]:
        return _globs(list(argument[3]))
    if code is not op.MAX_REPEAT:
        piece = _glob_piece(code, argument)
        return None if piece is None else ((piece,),)
    low, high, inner = argument
    if high is op.MAXREPEAT or high - low >= _MOST_GLOBS or high > _LONGEST_GLOB:
        return None
    found: list[tuple[str, ...]] = []
    for count in range(low, high + 1):
        options = _globs(list(inner) * count)
        if options is None:
            return None
        found += options
    return tuple(dict.fromkeys(found))


def _glob_piece(code: Any, argument: Any) -> str | None:
    if code is op.LITERAL:
        character = chr(argument)
        return character if character.isalnum() or character in " .,:;/+-" else None
    if code is op.IN:
        simple = _set(argument)
        return simple if "\\" not in simple and "^" not in simple and "\n" not in simple else None
    return None
