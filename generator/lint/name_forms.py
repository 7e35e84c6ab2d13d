"""How a name is written: by which convention, with which letters, and whether it is borrowed."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from typing import TypeVar

from generator.lint.review import Review
from generator.model.elements import Classifier, Element, ElementKey, End, Kind, Package, Property
from generator.model.words import spell, words

_SLIPS = 5  # names of one form that may be slips; more are a habit
_ACRONYM = 4  # letters
E = TypeVar("E", bound=Element)
DANISH = {"æ": "ae", "ø": "oe", "å": "aa"}

GENERAL = frozenset(
    "id identifikation identifier value værdi vaerdi type kind art kode code result resultat data content indhold min max"
    " minimum maximum default name navn key nøgle number nummer version class status".split()
)
"""Names that say nothing but "what this is about": they have every reason to mean different things."""

_BORROWED = re.compile(r"[A-Za-z][\w.-]*::?[^\W\d]\S*")
_SNAKE = re.compile(r"[^\W_]+(_[^\W_]+)+")


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
    """Whether a name is written as classes are: `Fraværsperiode`, `CPRnummer`, `GM_Point`, `SC_CRS`.

    Scripts without capitals have no such thing, and pass.
    """
    shouted = name.isupper() and any(len(part) > _ACRONYM for part in name.split("_"))
    return not name[:1].islower() and not (shouted and _SNAKE.fullmatch(name))


def is_lower_camel(name: str) -> bool:
    """Whether a name is written as properties are: `fraværsperiode`. One that begins with an acronym
    (`DAGIid`, `BFEnummer`, `NUTS1værdi`) counts too, and a single letter."""
    if name[:1].isupper():
        begins = name[1:2]
        return len(name) == 1 or (begins.isupper() or begins.isdigit()) and "_" not in name
    return not (_SNAKE.fullmatch(name) and name.islower())


def in_camel_case(name: str, upper: bool) -> str:
    """A name as it would be in upper or lower camel case, to suggest.

    >>> in_camel_case("fravær_periode", True), in_camel_case("Bygningens areal", False)
    ('FraværPeriode', 'bygningensAreal')
    """
    first, *rest = words(name) or (name,)
    first = first[:1].upper() + first[1:] if upper else first.lower()
    if name.isupper():
        first, rest = (first.capitalize() if upper else first), [one.lower() for one in rest]
    return first + "".join(one[:1].upper() + one[1:] for one in rest)


def with_causes(
    offending: Sequence[E], checked: Sequence[Element], review: Review
) -> list[tuple[E, str]]:
    """Each offending element with the cause of its finding: one for the whole model where more than a
    tenth of its names are so, one for a package where most of its names are, else none: a slip."""
    if len(offending) > max(_SLIPS, len(checked) // 10):
        return [(one, "model") for one in offending]
    packages = [_package(one, review) for one in offending]
    wrong = Counter(packages)
    named = Counter(_package(one, review) for one in checked) if offending else Counter[int]()
    return [
        (one, f"package {package}" if wrong[package] > max(2, named[package] // 2) else "")
        for one, package in zip(offending, packages, strict=True)
    ]


def _package(one: Element, review: Review) -> ElementKey:
    found = review.model.package_of(one)
    return -1 if found is None else found.key


def in_concept_model(element: Element, review: Review) -> bool:
    """Whether an element stands in a concept model, where names are words of the language as people write them."""
    here: Element | None = element
    while here is not None:
        if isinstance(here, Package) and review.has_stereotype(here, "ConceptModel"):
            return True
        here = review.model.owner(here)
    return False


def named_properties(review: Review) -> tuple[Property, ...]:
    """The attributes and named ends that data are made of, without those borrowed from elsewhere and those
    of concept models, which are named as people speak."""
    ends = (end for end in review.model.elements(End) if end.name)
    return tuple(
        one
        for one in (*review.real_attributes, *ends)
        if one.name and not is_borrowed(one.name) and not in_concept_model(one, review)
    )


def named_classifiers(review: Review) -> tuple[Classifier, ...]:
    """The classifiers that a modeller named, with the same exceptions, and without primitives, which are
    spelt as their standard spells them."""
    return tuple(
        one
        for one in review.classifiers
        if one.name
        and one.kind is not Kind.PRIMITIVE
        and not is_borrowed(one.name)
        and not in_concept_model(one, review)
    )
