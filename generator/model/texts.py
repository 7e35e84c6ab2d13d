"""Labels and definitions that models keep in tagged values, by language.

The Danish common public-sector profile writes `definition (da)` and `prefLabel (en)`, profile
applications mangle that to `definition__da_`, Grunddata 1 and MIM write `definition` alone.
"""

from __future__ import annotations

from functools import lru_cache

_DEFINES = ("definition", "definitie", "description")  # in order of preference
_LABELS = ("preflabel", "label", "title")


@lru_cache(maxsize=4096)
def role_of(tag: str) -> tuple[str, int, str | None] | None:
    """What a tag says of its element: `("definition" or "label", rank, language)`, or None.

    >>> role_of("definition (da)"), role_of("prefLabel__en_"), role_of("status")
    (('definition', 0, 'da'), ('label', 0, 'en'), None)
    """
    name, language = tag.strip().lower(), None
    for start, end in ((" (", ")"), ("__", "_"), ("@", "")):
        head, found, tail = name.partition(start)
        if found and tail.endswith(end):
            code = tail[: len(tail) - len(end)] if end else tail
            if 2 <= len(code) <= 8 and code.replace("-", "").isalpha():
                name, language = head, code
                break
    for role, names in (("definition", _DEFINES), ("label", _LABELS)):
        if name in names:
            return role, names.index(name), language
    return None
