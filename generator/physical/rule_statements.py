"""The rules that stand in a model as stereotypes and tags: which there are, before any of it is understood.

A rule can be stated in three ways that mean the same: by the kind's stereotype and its tags, by one tag with the
kind's name that says all (`owner=job; start=from; end=to`; once for each rule), or by a constraint whose type is
the kind's name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from generator.model.elements import Attribute, Classifier, Constraint, Element, End
from generator.physical.rule_kind import COMMON, RuleKind, Statement
from generator.plugins import load_plugins

_SETTING = re.compile(r"\s*([^\W\d]\w*)\s*=\s*(.*)", re.DOTALL)
_COMMON = tuple(one.name.casefold() for one in COMMON)


@cache
def kinds() -> Mapping[str, RuleKind]:
    """Every kind by its name in small letters."""
    found = load_plugins("generator.physical.kinds", "KIND", RuleKind)
    return {one.name.casefold(): one for one in found.values()}  # type: ignore[attr-defined]


def short(name: str) -> str:
    """A tag or stereotype without the profile it belongs to, in small letters."""
    return re.split("::?", name)[-1].strip().casefold()


def tags_of(element: Element) -> dict[str, str]:
    """The filled tags of an element; of two with one name the first."""
    found: dict[str, str] = {}
    for one in element.tags:
        if one.value.strip():
            found.setdefault(short(one.name), one.value.strip())
    return found


def statements(
    element: Element, metaclass: str, entity: Classifier, path: tuple[Attribute | End, ...] = ()
) -> Iterator[tuple[RuleKind, Statement]]:
    """The rules that an element states, with their kinds."""
    if not element.tags and not element.stereotypes:
        return
    tags, marks = tags_of(element), [short(one) for one in element.stereotypes]
    for kind in kinds().values():
        if metaclass in kind.on:
            for values, text in _stated(kind, element, tags, marks):
                yield kind, Statement(
                    kind.name, element, entity, path, values, text, values.get("ruleid", "")
                )


def _stated(
    kind: RuleKind, element: Element, tags: dict[str, str], marks: list[str]
) -> Iterator[tuple[dict[str, str], str]]:
    """The settings of each rule of a kind, and how they are written."""
    name = kind.name.casefold()
    is_setting = kind.setting(kind.name) is not None
    own = {one.name.casefold() for one in kind.settings}
    beside = {key: value for key, value in tags.items() if key in own or key in _COMMON}
    called = {one.casefold(): one for one in (kind.name, *kind.other_names)}
    mark = next((called[one] for one in marks if one in called), "")
    whole = [one.value.strip() for one in element.tags if short(one.name) == name]
    for value in filter(None, whole):
        read = read_text(kind, value)
        yield ({**beside, **read} if is_setting else read), f"{kind.name} = {value}"
    if any(whole) and is_setting:
        return
    is_filled = any(key in own for key in beside)
    needs_none = not any(one.is_needed for one in kind.settings)
    is_started = any(one.casefold() in beside for one in kind.starts)
    if is_started or (mark and (is_filled or needs_none)):
        written = "; ".join(
            f"{key.name} = {beside[key.name.casefold()]}" for key in _in(kind, beside)
        )
        text = f"«{mark}» {written}".strip() if mark else written
        yield {**beside, **({"called": mark} if mark else {})}, text
    elif mark and not any(whole) and not kind.has_own_meaning:
        yield {}, f"«{mark}»"


def _in(kind: RuleKind, beside: dict[str, str]) -> list:  # type: ignore[type-arg]
    return [one for one in (*kind.settings, *COMMON) if one.name.casefold() in beside]


def of_constraint(constraint: Constraint, entity: Classifier) -> tuple[RuleKind, Statement] | None:
    """The rule of a constraint whose stereotype or type is the name of a kind, or None."""
    words = (*constraint.stereotypes, constraint.language or "")
    kind = next((kinds()[short(one)] for one in words if short(one) in kinds()), None)
    if kind is None or "Class" not in kind.on:
        return None
    values = {**tags_of(constraint), **read_text(kind, constraint.body)}
    name = values.get("ruleid", "") or constraint.name
    return kind, Statement(kind.name, constraint, entity, (), values, constraint.body, name)


def read_text(kind: RuleKind, text: str) -> dict[str, str]:
    """Settings that are written as one text: `owner=job; start=from`. What has no name is the setting that is
    called as the kind is."""
    found: dict[str, str] = {}
    for piece in text.strip().strip("{}").split(";"):
        setting = _SETTING.fullmatch(piece)
        if setting is not None:
            found[setting[1].casefold()] = setting[2].strip()
        elif piece.strip():
            found[kind.name.casefold()] = piece.strip()
    return found
