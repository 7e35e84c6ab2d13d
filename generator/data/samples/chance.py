"""Chance that is the same on every machine: numbers that follow from a seed and nothing else."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from itertools import accumulate
from typing import TypeVar

_MASK = (1 << 64) - 1
Item = TypeVar("Item")


class Chance:
    """A stream of numbers (SplitMix64, Steele, Lea and Flood 2014), all of them whole: no arithmetic that
    machines round differently.

    >>> [Chance("a").below(100) for _ in range(2)]
    [9, 9]
    """

    __slots__ = ("_state",)

    def __init__(self, *seeds: object) -> None:
        text = "\\x1f".join(map(str, seeds)).encode()
        self._state = int.from_bytes(hashlib.blake2b(text, digest_size=8).digest(), "big")

    def word(self) -> int:
        """Sixty-four bits."""
        self._state = (self._state + 0x9E3779B97F4A7C15) & _MASK
        mixed = self._state
        mixed = ((mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9) & _MASK
        mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & _MASK
        return mixed ^ (mixed >> 31)

    def below(self, limit: int) -> int:
        """A number from 0, below a limit of any size."""
        if limit <= _MASK:
            return (self.word() * limit) >> 64
        words = -(-limit.bit_length() // 64) + 1
        wide = 0
        for _ in range(words):
            wide = (wide << 64) | self.word()
        return wide * limit >> (64 * words)

    def between(self, low: int, high: int) -> int:
        """A number from the lower to the upper, both included."""
        return low + self.below(high - low + 1)

    def percent(self, share: int) -> bool:
        """Whether something happens that happens so often."""
        return (self.word() * 100) >> 64 < share

    def pick(self, items: Sequence[Item]) -> Item:
        """One of them."""
        return items[self.below(len(items))]

    def few(self, most: int, share: int = 55) -> int:
        """A small number, each one more less likely."""
        number = 0
        while number < most and self.percent(share):
            number += 1
        return number

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """All of them in another order."""
        found = list(items)
        for last in range(len(found) - 1, 0, -1):
            other = self.below(last + 1)
            found[last], found[other] = found[other], found[last]
        return found


class Weights:
    """Items of which the first are more frequent, as codes in real data are."""

    __slots__ = ("_bounds", "_items")

    def __init__(self, items: Sequence[Item], evenness: int = 1) -> None:
        weights = [10**6 // (place + evenness) for place in range(len(items))]
        self._items, self._bounds = items, list(accumulate(weights))

    def pick(self, chance: Chance) -> Item:
        """One of them."""
        wanted = chance.below(self._bounds[-1])
        low, high = 0, len(self._bounds) - 1
        while low < high:
            middle = (low + high) // 2
            if self._bounds[middle] <= wanted:
                low = middle + 1
            else:
                high = middle
        return self._items[low]


def spread(number: int, size: int) -> int:
    """Another number below a size for each number below it, in an order that does not look like counting.

    >>> sorted(spread(one, 10) for one in range(10)) == list(range(10))
    True
    """
    if size < 5:
        return number % size
    step = int(size * 618_033_989 // 10**9) | 1
    while _common(step, size) != 1:
        step += 2
    return (number * step + size // 3) % size


def _common(one: int, other: int) -> int:
    while other:
        one, other = other, one % other
    return one


def mark_of(key: object) -> int:
    """Eight bytes that stand for a key in memory."""
    return int.from_bytes(hashlib.blake2b(repr(key).encode(), digest_size=8).digest(), "big")
