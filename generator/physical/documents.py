"""The document design: object types for JSON, neutral of JSON Schema and OpenAPI.

In five steps, each in its own file: types get names, associations are planned, classes state their
properties, types are composed, and the roots of a delivery are found. See `documents_types` for
what comes out.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.model.elements import Classifier, ElementKey, Kind
from generator.physical.documents_codes import make_code_sets
from generator.physical.documents_draft import DocumentBench, name_types
from generator.physical.documents_inheritance import Inherited
from generator.physical.documents_links import plan_links
from generator.physical.documents_objects import Maker
from generator.physical.documents_properties import state_properties
from generator.physical.documents_types import (
    Documents,
    Keyed,
    Listed,
    ObjectType,
    Root,
    Shape,
    Type,
    Typed,
    Variants,
)
from generator.physical.naming import NameChange, Scope
from generator.physical.values import Values
from generator.profile.profile import Narrowed

__all__ = ["Documents", "design_documents", "types_within"]


def design_documents(narrowed: Narrowed, values: Values) -> Documents:
    """The documents of one narrowed model."""
    bench = DocumentBench(narrowed, values)
    name_types(bench)
    plan_links(bench)
    state_properties(bench)
    make_code_sets(bench)
    maker = Maker(bench, Inherited(bench))
    types = tuple(maker.types())
    by_name = {one.name: one for one in types}
    entities = {key: maker.entity(key) for key in bench.names if _is_entity(bench, key)}
    return Documents(
        types=types,
        roots=_roots(bench, by_name),
        entities=entities,
        code_lists={key: one for (key, _), one in reversed(bench.code_sets.items())},
        names=(*bench.changes, *_spelt(bench)),
        found=tuple(bench.found),
        ledger=tuple(bench.ledger),
        by_name=by_name,
    )


def _is_entity(bench: DocumentBench, key: ElementKey) -> bool:
    classifier = bench.model.get(key)
    return isinstance(classifier, Classifier) and classifier.kind is Kind.ENTITY


def _spelt(bench: DocumentBench) -> Iterator[NameChange]:
    """Names that differ from the model's by the strategy alone, or because the profile says so."""
    changed = {one.element for one in bench.changes}
    strategy = f"written in {bench.settings.profile.naming.json}"
    types = {**bench.names, **bench.code_names, **bench.link_names}
    stated = ((one.element, one.name) for line in bench.stated.values() for one in line)
    for key, name in (*types.items(), *stated):
        if key is None or key in changed:
            continue
        wanted = bench.model.get(key).name
        if wanted != name:
            explicit = (key, "json") in bench.settings.names
            yield NameChange(key, wanted, name, "stated by the profile" if explicit else strategy)


def _roots(bench: DocumentBench, by_name: Mapping[str, Type]) -> tuple[Root, ...]:
    """Every class with objects of its own that are no parts of others; and parts that nothing
    holds after all, so that there is a place for every object."""
    concrete = [
        key
        for key in bench.names
        if _is_entity(bench, key) and not bench.model.get(key).is_abstract  # type: ignore[attr-defined]
    ]
    roots = {key: None for key in concrete if key not in bench.parts}
    reached = types_within(by_name, [bench.names[key] for key in roots])
    for key in concrete:
        if bench.names[key] not in reached:
            roots[key] = None
            reached |= types_within(by_name, [bench.names[key]])
    scope = Scope(10**6, changes=bench.changes)
    return tuple(
        Root(scope.take(bench.property_name(bench.model.get(key)), key), bench.names[key], key)
        for key in bench.names
        if key in roots
    )


# -- walking types --------------------------------------------------------------------------------
def types_within(by_name: Mapping[str, Type], names: list[str]) -> set[str]:
    """The types that can be reached from some, these included."""
    reached = set(names)
    open_ = list(names)
    while open_:
        for name in _next(by_name[open_.pop()]):
            if name not in reached:
                reached.add(name)
                open_.append(name)
    return reached


def _next(one: Type) -> Iterator[str]:
    if isinstance(one, ObjectType):
        yield from one.bases
        for prop in one.properties:
            yield from _named(prop.shape)
    elif isinstance(one, Variants):
        yield from one.members


def _named(shape: Shape) -> Iterator[str]:
    while isinstance(shape, (Listed, Keyed)):
        if isinstance(shape, Keyed) and isinstance(shape.key, Typed):
            yield shape.key.type
        shape = shape.item if isinstance(shape, Listed) else shape.value
    if isinstance(shape, Typed):
        yield shape.type
