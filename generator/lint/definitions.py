"""What a model says of its elements: which are to be defined, which are, and in what words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple, TypeVar

from generator.lint.review import Review
from generator.model.elements import (
    Association,
    Attribute,
    Classifier,
    Element,
    ElementKey,
    End,
    Kind,
    Literal,
    Property,
    Text,
)
from generator.model.graph import Model
from generator.model.texts import role_of
from generator.model.words import words

E = TypeVar("E", bound=Element)
_FEW = 5  # elements without a definition that are told one by one, however small the model is

EMPTY_WORDS = frozenset(
    "a an the of for to in on by at with this that which is are be and or its it as from"
    " en et den det de der som er af på til for i om med ved hos og eller fra at dens dets sin sit"
    " een het van voor op met dat die is".split()
)
"""Words of Danish, English and Dutch that carry no meaning of their own."""

_UNFILLED = re.compile(
    r"\W*(?:(?:todo|tbd|tba|fixme|xx+|lorem ipsum|udfyldes|mangler|n/?a|description|definition|beskrivelse"
    r"|kommer (?:senere|snart)|to be (?:done|defined|determined|added|described))\W*"
    r"|(?:(?:description|definition|beskrivelsen?|definitionen?|tekst(?:en)?) +)?(?:mangler|missing|følger|ikke udfyldt)\W*"
    r"|(?:todo|tbd|fixme)\b[:,.!? ].*|(?:skal|bør) (?:defineres|beskrives|udfyldes|afklares)\W*)|[^\w]+",
    re.IGNORECASE | re.DOTALL,
)
_ENDINGS = re.compile(r"(?:ernes|erne|enes|ene|ens|ets|ers|en|et|er|es|s|e)$")


class Definition(NamedTuple):
    """One text that says what an element is, in a language or None where the file does not say."""

    element: Element
    text: str
    language: str | None


def is_unfilled(text: str) -> bool:
    """Whether a text only holds the place of a definition.

    >>> is_unfilled("tbd"), is_unfilled("..."), is_unfilled("Beskrivelse mangler."), is_unfilled("Manglende dokument")
    (True, True, True, False)
    """
    return _UNFILLED.fullmatch(text.strip()) is not None


def classes(review: Review) -> tuple[Classifier, ...]:
    """The classifiers that are to be defined: primitives are by the standard they come from."""
    return tuple(one for one in review.classifiers if one.name and one.kind is not Kind.PRIMITIVE)


def attributes(review: Review) -> tuple[Attribute, ...]:
    """The attributes that are to be defined."""
    return tuple(one for one in review.real_attributes if one.name)


def roles(review: Review) -> tuple[End, ...]:
    """The roles that are to be defined: an end without a name is none."""
    return tuple(one for one in review.model.elements(End) if one.name)


def values(review: Review) -> Iterator[Literal | Attribute]:
    """The values of the enumerations and code lists, however they are drawn."""
    for classifier in review.classifiers:
        if review.is_list(classifier):
            yield from (one for one in review.values(classifier) if one.name)


class Definitions:
    """Every text of a model that defines something, found once. A role's definition that stands on the
    association is the association's."""

    def __init__(self, model: Model) -> None:
        review = Review(model)
        kept: dict[ElementKey, Element] = {}
        for group in (
            classes(review),
            attributes(review),
            roles(review),
            values(review),
            model.elements(Association),
        ):
            kept |= {one.key: one for one in group}
        self.all = tuple(
            Definition(one, text.text.strip(), text.language)
            for one in kept.values()
            for text in _defining(one)
        )

    def __bool__(self) -> bool:
        return bool(self.all)


def _defining(element: Element) -> Iterator[Text]:
    """What is said of an element; where a tag says it, the tool's own notes hold something else."""
    tagged = {tag.value.strip() for tag in element.tags if is_definition(tag.name)} - {""}
    for text in element.documentation:
        if text.text.strip() and (not tagged or text.text.strip() in tagged):
            yield text


def is_definition(tag: str) -> bool:
    """Whether a tagged value of that name holds a definition."""
    role = role_of(tag)
    return role is not None and role[0] == "definition"


def definitions(review: Review) -> tuple[Definition, ...]:
    """Every text of the model that defines something; those that only hold a place are left out."""
    return tuple(one for one in every_text(review) if not is_unfilled(one.text))


def every_text(review: Review) -> tuple[Definition, ...]:
    """Every text that stands where a definition should."""
    return review.model.index(Definitions).all


def is_any_defined(review: Review) -> bool:
    """Whether the model defines anything at all; one that does not is told so once."""
    return bool(review.model.index(Definitions))


def is_told_in_tags(element: Element) -> bool:
    """Whether the element has a tagged value for its definition, filled or not: such a profile has other
    tags for what is more than a definition."""
    return any(is_definition(tag.name) for tag in element.tags)


def with_causes(
    missing: Sequence[E], checked: Sequence[Element], review: Review
) -> Iterator[tuple[E, str]]:
    """Each element that lacks something, with the cause of its finding: one for the model where a quarter of the
    elements lack it, else one for those of the same class or package."""
    everywhere = len(missing) > max(_FEW, len(checked) // 4)
    for one in missing:
        owner = review.owner_of(one) if isinstance(one, Property) else review.model.owner(one)
        yield one, "model" if everywhere else f"owner {owner.key if owner else one.owner}"


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """A word without the endings by which Danish and English bend nouns.

    >>> stem("Borgerens"), stem("dates"), stem("ret")
    ('borger', 'dat', 'ret')
    """
    plain = word.lower()
    found = _ENDINGS.sub("", plain)
    return found if len(found) >= 3 else plain


@lru_cache(maxsize=65536)
def content_of(text: str) -> tuple[str, ...]:
    """The stems of the words that carry a text's meaning, in order.

    >>> content_of("Den dato, hvor sagen er oprettet")
    ('dato', 'hvor', 'sag', 'oprett')
    """
    every = (word.lower() for word in words(text))
    return tuple(stem(word) for word in every if word not in EMPTY_WORDS)


def names_of(element: Element) -> tuple[str, ...]:
    """What an element is called: its name and its terms."""
    return tuple(dict.fromkeys((element.name, *(label.text for label in element.labels))))


def folded_text(text: str) -> str:
    """A text without what two copies may differ in: case, blanks and the last period."""
    return " ".join(text.lower().split()).rstrip(" .")


def is_habit(count: int, of: int) -> bool:
    """Whether something is done so often that it is a habit of the model, to be told once."""
    return count > max(_FEW, of // 10)
