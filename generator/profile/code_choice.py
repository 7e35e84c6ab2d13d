"""Which codes of a list a profile chooses, by name, hierarchy and validity."""

from __future__ import annotations

from collections.abc import Mapping

from generator.constraints.hierarchy import above
from generator.model.elements import Literal
from generator.profile.profile import CodeChoice


def chosen(
    literals: tuple[Literal, ...], choice: CodeChoice, known: Mapping[str, str]
) -> tuple[str, ...]:
    """The codes that stay, in the order of the list. `known` gives the code of each name and code."""
    parents = {one.value: one.parent for one in literals}
    broader = set(parents.values())
    named = {known[one] for one in choice.named or () if one in known}
    roots = {known[one] for one in choice.below or () if one in known}

    def stays(one: Literal) -> bool:
        return (
            (choice.named is None or one.value in named)
            and (choice.below is None or bool(roots & set(above(one.value, parents))))
            and not (choice.leaves and one.value in broader)
            and _holds(one, choice.valid_on)
        )

    return tuple(dict.fromkeys(one.value for one in literals if stays(one)))


def headings(literals: tuple[Literal, ...], kept: tuple[str, ...]) -> set[str]:
    """The codes above those that stay."""
    parents = {one.value: one.parent for one in literals}
    return {each for code in kept for each in above(code, parents)}


def _holds(one: Literal, day: str | None) -> bool:
    """Whether a code may be used on a day; the first and the last day of its validity are days of use."""
    if day is None:
        return True
    return (one.valid_from or "") <= day and (one.valid_to is None or day <= one.valid_to)
