"""Whether an engine that tries one way after another (Java's, PCRE) tells soon that a text does not match.

Such an engine may try every way in which a pattern can be laid over a text. A pattern is quick where there are
few ways, whatever the text: at most one repeat without end, of single characters, and not many choices else.
"""

from __future__ import annotations

import re
import warnings
from functools import lru_cache
from typing import Any

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    from re import _constants as op  # type: ignore[attr-defined]
    from re import _parser as parser  # type: ignore[attr-defined]

_MOST_WAYS = 10_000
_SINGLE = (op.LITERAL, op.NOT_LITERAL, op.ANY, op.IN)


class _Slow(Exception):
    """There is no end of ways; never leaves this module."""


@lru_cache(maxsize=4096)
def is_quick(pattern: str) -> bool:
    """Whether the ways are few.

    >>> [is_quick(one) for one in ("[0-9]{4}(-[0-9]{2}){0,2}", "[a-z]+@x", "(a|ab|b)*c", "a*a*b")]
    [True, True, False, False]
    """
    try:
        ways, endless = _ways(list(parser.parse(pattern)))
    except (_Slow, RecursionError, re.error):
        return False
    return endless <= 1 and ways <= _MOST_WAYS


def _ways(items: list[Any]) -> tuple[int, int]:
    """How many ways there are, and how many repeats without end."""
    ways, endless = 1, 0
    for code, argument in items:
        more, ends = _of_item(code, argument)
        ways, endless = ways * more, endless + ends
        if ways > _MOST_WAYS:
            raise _Slow
    return ways, endless


def _of_item(code: Any, argument: Any) -> tuple[int, int]:
    if code is op.BRANCH:
        each = [_ways(list(one)) for one in argument[1]]
        return sum(ways for ways, _ends in each), sum(ends for _ways_of, ends in each)
    if code is op.SUBPATTERN:
        return _ways(list(argument[3]))
    if code is op.MAX_REPEAT:
        return _repeated(*argument)
    return 1, 0


def _repeated(low: int, high: Any, inner: Any) -> tuple[int, int]:
    items = list(inner)
    is_single = len(items) == 1 and items[0][0] in _SINGLE
    if high is op.MAXREPEAT:
        if not is_single:
            raise _Slow
        return 1, 1
    if is_single:
        return high - low + 1, 0
    ways, endless = _ways(items)
    if endless or (ways > 1 and high > 32):
        raise _Slow
    return (high - low + 1) * ways ** int(high), 0
