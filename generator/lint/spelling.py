"""Names as artefacts compare them: without case, and with Danish letters spelt out."""

from __future__ import annotations

from functools import lru_cache

from generator.model.words import spell

_LETTERS = {"æ": "ae", "ø": "oe", "å": "aa"}


@lru_cache(maxsize=65536)
def folded(name: str) -> str:
    """A name in the form in which two become the same.

    >>> folded("Fraværs_årsag") == folded("fravaersAarsag")
    True
    """
    return spell(name, _LETTERS).replace("_", "").replace(" ", "").lower()
