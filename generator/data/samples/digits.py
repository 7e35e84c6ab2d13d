"""Identifiers whose digits fit together."""

from __future__ import annotations

from collections.abc import Sequence

from generator.constraints import kinds as k
from generator.data.samples.held_kinds import fits

Test = k.Checksum | k.BornOnADay


def fitting(text: str, tests: Sequence[Test]) -> str:
    """A text whose last two digits are others, so that all of them fit; as it is where that is not possible.

    >>> fitting("98765433", (k.Checksum("cvr", "CVR", (2, 7, 6, 5, 4, 3, 2, 1), 11),))
    '98765433'
    """
    if all(fits(test, text) for test in tests):
        return text
    *_before, last, final = ("", "", *text)
    if not (last + final).isdecimal():
        return text
    start = int(last + final)
    for more in range(1, 100):
        found = f"{text[:-2]}{(start + more) % 100:02d}"
        if all(fits(test, found) for test in tests):
            return found
    return text
