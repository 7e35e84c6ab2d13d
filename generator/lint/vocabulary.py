"""The words that the names of a model are made of, and who uses them."""

from __future__ import annotations

from collections import defaultdict

from generator.lint.name_forms import is_borrowed
from generator.lint.review import Review
from generator.model.elements import Element, End
from generator.model.words import words


def users_of_words(review: Review) -> dict[str, list[Element]]:
    """For each word, in small letters, the classifiers, attributes and named ends whose names hold it;
    names borrowed from elsewhere do not count."""
    found: dict[str, list[Element]] = defaultdict(list)
    ends = (end for end in review.model.elements(End) if end.name)
    for one in (*review.classifiers, *review.real_attributes, *ends):
        if not is_borrowed(one.name):
            for word in dict.fromkeys(word.lower() for word in words(one.name)):
                found[word].append(one)
    return found


def names_of(elements: list[Element]) -> frozenset[str]:
    """How many different names there are behind a word: a name that two classes share is one."""
    return frozenset(one.name for one in elements)


def near_words(known: dict[str, list[Element]]) -> dict[str, tuple[str, ...]]:
    """For each long word those that differ from it by one letter more or less inside it, or by two
    letters that changed places. Another letter in one place is another word (`adgang`, `afgang`), and
    so is another ending (`adresse`, `adresser`).

    Found by what is left of each word without one of its letters, so that no two words are compared.
    """
    long = [word for word in known if len(word) >= _LONG and word.isalpha()]
    left: dict[str, list[str]] = defaultdict(list)
    for word in long:
        for cut in dict.fromkeys((word, *(_without(word, place) for place in range(1, len(word))))):
            left[cut].append(word)
    found: dict[str, dict[str, None]] = defaultdict(dict)
    for same in left.values():
        for one in same if len(same) <= _MOST else ():
            for other in same:
                if one != other and _is_slip(one, other):
                    found[one][other] = None
    return {one: tuple(others) for one, others in found.items()}


_LONG = 7
_MOST = 50  # so many words of one skeleton are a code, not slips


def _without(word: str, place: int) -> str:
    return word[:place] + word[place + 1 :]


def _is_slip(one: str, other: str) -> bool:
    """Whether two words that share all letters but one differ as slips do."""
    if len(one) == len(other):
        wrong = [place for place in range(len(one)) if one[place] != other[place]]
        first, last = wrong[0], wrong[-1]
        return (
            len(wrong) == 2
            and last == first + 1
            and one[first] == other[last]
            and one[last] == other[first]
        )
    short, long = sorted((one, other), key=len)
    place = next((at for at in range(len(short)) if short[at] != long[at]), len(short))
    is_ending = place == len(short) or long[place] == "e" and place >= len(long) - 4
    return len(long) == len(short) + 1 and not is_ending
