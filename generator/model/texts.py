"""Labels and definitions that models keep in tagged values, by language.

The Danish common public-sector profile writes `definition (da)` and `prefLabel (en)`, profile
applications mangle that to `definition__da_`, Grunddata 1 and MIM write `definition` alone.
"""

from __future__ import annotations

from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.model.graph import Model

_DEFINES = ("definition", "definitie", "description")  # in order of preference
_LABELS = ("preflabel", "label", "title", "alias")


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


def main_language(model: Model) -> str:
    """The language most texts of a model are in; where none says, Danish by its letters, else English."""
    stated = Counter(
        text.language
        for one in model.elements()
        for text in (*one.documentation, *one.labels)
        if text.language
    )
    if stated:
        return min(stated, key=lambda language: (-stated[language], language))
    is_danish = any(set("æøåÆØÅ") & set(one.name) for one in model.elements())
    return "da" if is_danish else "en"
