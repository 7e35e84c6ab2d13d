"""The words a name is made of, and its letters spelt out in ASCII."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_WORD = re.compile(r"[A-ZÆØÅ]+(?![a-zæøå])|[A-ZÆØÅ]?[^\W\d_A-ZÆØÅ]+|\d+|[^\W_]+")


@lru_cache(maxsize=65536)
def words(name: str) -> tuple[str, ...]:
    """The words of a name, however it is written.

    >>> words("cprNummer"), words("dct:Location"), words("HTTPServer 2")
    (('cpr', 'Nummer'), ('dct', 'Location'), ('HTTP', 'Server', '2'))
    """
    return tuple(_WORD.findall(unicodedata.normalize("NFC", name)))


def spell(text: str, letters: Mapping[str, str]) -> str:
    """Plain ASCII letters: first as the profile says, then by dropping accents.

    >>> spell("Ærø Fraværsårsag é", {"æ": "ae", "ø": "oe", "å": "aa"})
    'Aeroe Fravaersaarsag e'
    """
    if text.isascii():
        return text
    for letter, spelt in letters.items():
        text = text.replace(letter, spelt).replace(letter.upper(), spelt.capitalize())
    folded = unicodedata.normalize("NFKD", text)
    return folded.encode("ascii", "ignore").decode("ascii")
