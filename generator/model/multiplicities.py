"""Multiplicities from what tools and modellers really write (UML 2.5.1, 7.5.3)."""

from __future__ import annotations

from functools import lru_cache

from generator.model.elements import Multiplicity

_MANY = frozenset(("*", "-1", "n", "N", "many", "unbounded"))


@lru_cache(maxsize=1024)
def read_multiplicity(lower: str | None, upper: str | None) -> tuple[Multiplicity | None, bool]:
    """The multiplicity, or None where the file states none; and whether every bound was understood.

    >>> read_multiplicity("-1", "-1")[0], read_multiplicity(None, None)[0]
    (Multiplicity(lower=0, upper=None, text='-1..-1'), None)
    """
    if lower is None and upper is None:
        return None, True
    text = f"{lower or ''}..{upper or ''}"
    upper = (upper or "").strip()
    top, understood = _upper(upper)
    bottom = (lower or "").strip()
    if bottom in _MANY:
        return Multiplicity(0, top, text), understood
    if bottom.isdecimal() and len(bottom) < 10:
        least = int(bottom)
    else:
        understood = understood and lower is None
        least = 1 if lower is None and (top is None or top >= 1) else 0
    if top is not None and top < least:
        return Multiplicity(least, max(least, 1), text), False
    return Multiplicity(least, top, text), understood


def _upper(upper: str) -> tuple[int | None, bool]:
    """A number, none for many; what a modeller typed freely is taken as many and said so."""
    if upper in _MANY:
        return None, True
    if upper.isdecimal() and len(upper) < 10:
        return int(upper), True
    if not upper:
        return 1, True
    return None, False
