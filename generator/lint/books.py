"""Which rule book a model was drawn by, told by its tags first and its stereotypes second.

Enterprise Architect was seen to guess the profile of a bare stereotype wrongly, while nobody fills in the
tags of another profile. Sources: the profiles FDAprofil, Grunddata and Grunddata2 as published.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache

from generator.model.elements import Element
from generator.model.graph import Model

_BY_PROFILE = {
    "fdaprofil": "fda",
    "plusprofil": "fda",
    "grunddata2": "grunddata-2",
    "grunddata": "grunddata-1",
    "geodata": "grunddata-1",
    "mim": "mim",
}
_BY_TAG = {
    "historikmodel": "grunddata-2",
    "lovgrundlag": "grunddata-1",
    "registermyndighed": "grunddata-1",
    "alternativtnavn": "grunddata-1",
    "isdefinedby": "fda",
    "modelscope": "fda",
}
_GRUNDDATA = ("dkobjekttype", "dkegenskab", "dkdomænemodel", "dkklassifikationsmodel")


@lru_cache(maxsize=4096)
def _evidence(word: str, is_tag: bool) -> str | None:
    if is_tag:
        return _BY_TAG.get(word.strip().lower())
    profile, colons, _name = word.rpartition("::")
    return _BY_PROFILE.get(profile.rpartition("::")[2].lower()) if colons else None


def book_of(model: Model) -> str | None:
    """The one book that a model follows by the look of it, or None.

    Grunddata 2 shares the tags of FDA and adds its own: one of these decides.
    """
    by_tag: Counter[str] = Counter()
    by_stereotype: Counter[str] = Counter()
    is_grunddata = False
    for one in model.elements(Element):
        for stereotype in one.stereotypes:
            found = _evidence(stereotype, False)
            if found:
                by_stereotype[found] += 1
            is_grunddata = is_grunddata or stereotype.rpartition("::")[2].lower() in _GRUNDDATA
        for tag in one.tags:
            found = _evidence(tag.name, True)
            if found:
                by_tag[found] += 1
    if is_grunddata or by_stereotype["grunddata-1"] or by_stereotype["grunddata-2"]:
        for book in ("grunddata-2", "grunddata-1"):
            if by_tag[book]:
                return book
    if by_stereotype:
        return max(sorted(by_stereotype), key=lambda book: by_stereotype[book])
    return "fda" if by_tag["fda"] else None
