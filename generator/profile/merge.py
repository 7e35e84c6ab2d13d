"""A profile that extends another: what both say of one element, with its own words first."""

from __future__ import annotations

from typing import Any

from generator.profile.profile import (
    CodeChoice,
    ElementMapping,
    ExplicitName,
    Facets,
    Narrowing,
    RuleSetting,
)


def merge_narrowings(
    start: tuple[Narrowing, ...], own: tuple[Narrowing, ...]
) -> tuple[Narrowing, ...]:
    """One narrowing a path."""
    found = {one.path: one for one in start}
    for one in own:
        before = found.get(one.path)
        found[one.path] = one if before is None else _narrowing(before, one)
    return tuple(found.values())


def merge_mappings(
    start: tuple[ElementMapping, ...], own: tuple[ElementMapping, ...]
) -> tuple[ElementMapping, ...]:
    """One mapping a path."""
    found = {one.path: one for one in start}
    for one in own:
        before = found.get(one.path)
        found[one.path] = one if before is None else _mapping(before, one)
    return tuple(found.values())


def merge_names(
    start: tuple[ExplicitName, ...], own: tuple[ExplicitName, ...]
) -> tuple[ExplicitName, ...]:
    """One name for each path and target."""
    return tuple({(one.path, one.target): one for one in (*start, *own)}.values())


def merge_rules(
    start: tuple[RuleSetting, ...], own: tuple[RuleSetting, ...]
) -> tuple[RuleSetting, ...]:
    """One setting a rule."""
    found = {one.rule: one for one in start}
    for one in own:
        before = found.get(one.rule)
        stated = {name: value for name, value in one._asdict().items() if value}
        found[one.rule] = one if before is None else before._replace(**stated)
    return tuple(found.values())


def _narrowing(before: Narrowing, own: Narrowing) -> Narrowing:
    return Narrowing(
        own.path,
        own.place,
        own.multiplicity or before.multiplicity,
        own.codes if own.codes != CodeChoice() else before.codes,
        before.facets._replace(**_stated(own.facets)),
        before.required if own.required is None else own.required,
    )


def _stated(facets: Facets) -> dict[str, Any]:
    return {field: value for field, value in facets._asdict().items() if value is not None}


def _mapping(before: ElementMapping, own: ElementMapping) -> ElementMapping:
    return ElementMapping(
        own.path,
        own.place,
        {**before.choices, **own.choices},
        own.type or before.type,
        own.expression or before.expression,
        before.operations if own.operations is None else own.operations,
    )
