"""Names of targets from names of the model: split into words, spelt, joined, made to fit.

One strategy a target; Danish letters are spelt out unless the profile keeps them; a name that is
reserved, too long or taken already is changed, and every change is remembered with its reason.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Callable, Mapping
from typing import NamedTuple

from generator.model.elements import ElementKey
from generator.model.words import spell, words

_HASH = 8  # characters of a shortened name's hash


class NameChange(NamedTuple):
    """A name that differs from the model's in more than its strategy, and why."""

    element: ElementKey | None
    wanted: str
    name: str
    reason: str


def _capital(word: str) -> str:
    return word[:1].upper() + word[1:].lower()


_JOIN: dict[str, Callable[[list[str]], str]] = {
    "snake_case": lambda parts: "_".join(part.lower() for part in parts),
    "camelCase": lambda parts: parts[0].lower() + "".join(map(_capital, parts[1:])),
    "PascalCase": lambda parts: "".join(map(_capital, parts)),
}


class Speller:
    """Turns names of the model into names of one target, by strategy and letters."""

    def __init__(self, strategy: str, letters: Mapping[str, str] | None) -> None:
        self._strategy, self._letters = strategy, letters
        self._known: dict[str, str] = {}

    def __call__(self, name: str) -> str:
        """The target's name; never empty and never starting with a digit."""
        known = self._known.get(name)
        if known is None:
            known = self._known[name] = self._spell(name)
        return known

    def join(self, *names: str) -> str:
        """One name of several, each spelt by itself: the prefix of a flattened column."""
        if self._strategy in ("snake_case", "as-written"):
            return "_".join(map(self, names))
        return self(" ".join(names))

    def _spell(self, name: str) -> str:
        if self._strategy == "as-written":
            text = " ".join(unicodedata.normalize("NFC", name).split())
            return spell(text, self._letters) if self._letters and text else text or "unnamed"
        parts = list(words(name))
        if self._letters is not None:
            parts = [one for part in parts if (one := spell(part, self._letters))]
        if not parts:
            return "unnamed"
        joined = _JOIN[self._strategy](parts)
        return f"n{joined}" if joined[0].isdigit() else joined


def shorten(name: str, limit: int) -> str:
    """At most `limit` bytes of UTF-8: the beginning, and a hash of the whole, so that the same
    long name is always shortened the same way."""
    if len(name.encode()) <= limit:
        return name
    digest = hashlib.blake2b(name.encode(), digest_size=_HASH // 2).hexdigest()
    kept = name.encode()[: limit - _HASH - 1].decode("utf-8", "ignore").rstrip("_")
    return f"{kept}_{digest}"


class Scope:
    """Names that must differ from each other: the tables of a schema, the columns of a table.

    Comparison ignores case, because most databases and some file systems do.
    """

    def __init__(
        self,
        limit: int,
        reserved: frozenset[str] = frozenset(),
        changes: list[NameChange] | None = None,
    ) -> None:
        self._limit, self._reserved, self._changes = limit, reserved, changes
        self._taken: set[str] = set()
        self._numbers: dict[str, int] = {}  # where to go on counting, so that clashes cost nothing

    def take(self, wanted: str, element: ElementKey | None = None) -> str:
        """The wanted name, or the nearest free one that fits; it is taken from now on."""
        name, reasons = wanted, []
        if name.lower() in self._reserved:
            name += "_"
            reasons.append("reserved word")
        if len(name) * 4 > self._limit and len(name.encode()) > self._limit:
            name = shorten(name, self._limit)
            reasons.append(f"longer than {self._limit} bytes")
        if name.lower() in self._taken:
            name = self._free(name)
            reasons.append("taken by another element")
        self._taken.add(name.lower())
        if reasons and self._changes is not None:
            self._changes.append(NameChange(element, wanted, name, ", ".join(reasons)))
        return name

    def _free(self, name: str) -> str:
        number = self._numbers.get(name.lower(), 1)
        while True:
            number += 1
            suffix = f"_{number}"
            candidate = shorten(name, self._limit - len(suffix)) + suffix
            if candidate.lower() not in self._taken:
                self._numbers[name.lower()] = number
                return candidate
