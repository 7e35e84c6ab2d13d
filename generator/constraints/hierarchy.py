"""The hierarchy of a code list: which codes are above one, and which are below."""

from __future__ import annotations

from collections.abc import Mapping

from generator.model.elements import Literal


def above(code: str, parents: Mapping[str, str | None]) -> list[str]:
    """The codes above one, the nearest first; a circle, which is told elsewhere, ends where it closes."""
    found: list[str] = []
    here = parents.get(code)
    while here and here not in found:
        found.append(here)
        here = parents.get(here)
    return found


def within(values: tuple[Literal, ...], named: str) -> tuple[str, ...]:
    """A code, told by itself or by a name that no other has, and those below it, in the order of the list;
    nothing where the list has it not."""
    called = [one.value for one in values if one.name == named]
    code = called[0] if len(called) == 1 else ""
    root = named if any(one.value == named for one in values) else code
    parents = {one.value: one.parent for one in values}
    return tuple(each for each in parents if root and root in (each, *above(each, parents)))
