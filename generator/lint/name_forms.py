"""How a name is written: by which convention, with which letters, and whether it is borrowed."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from generator.lint.review import Review
from generator.model.elements import Element, Package
from generator.model.words import spell

DANISH = {"æ": "ae", "ø": "oe", "å": "aa"}

_BORROWED = re.compile(r"[A-Za-z][\w.-]*::?[^\W\d]\S*")
_UPPER_CAMEL = re.compile(r"[^\W\d_]\w*")


def is_borrowed(name: str) -> bool:
    """Whether a name is taken from another vocabulary, whose prefix it carries: nobody here may change it.

    >>> is_borrowed("dct:Location"), is_borrowed("at-voc:country"), is_borrowed("Note: kort")
    (True, True, False)
    """
    return _BORROWED.fullmatch(name.strip()) is not None


@lru_cache(maxsize=65536)
def folded(name: str) -> str:
    """What is left of a name when case, blanks, marks and the spelling of letters are taken off.

    >>> folded("Ikke oplyst") == folded("ikke_Oplyst"), folded("Gulvbelægning") == folded("gulvbelaegning")
    (True, True)
    """
    plain = spell(unicodedata.normalize("NFC", name), DANISH).lower()
    # A name in another script has nothing that ASCII can hold, and is compared as it is.
    return "".join(letter for letter in plain if letter.isalnum()) or name.strip().lower()


def is_upper_camel(name: str) -> bool:
    """Whether a name is written as classes are: `Fraværsperiode`, `CPRnummer`, `GM_Point`."""
    return _UPPER_CAMEL.fullmatch(name) is not None and name[0].isupper() and not name.isupper()


def is_lower_camel(name: str) -> bool:
    """Whether a name is written as properties are: `fraværsperiode`; one that begins with an acronym
    (`DAGIid`, `BFEnummer`) counts too."""
    return name[:1].islower() and "_" not in name or len(name) > 1 and name[:2].isupper()


def in_concept_model(element: Element, review: Review) -> bool:
    """Whether an element stands in a concept model, where names are words of the language as people write them."""
    here: Element | None = element
    while here is not None:
        if isinstance(here, Package) and review.has_stereotype(here, "ConceptModel"):
            return True
        here = review.model.owner(here)
    return False
