"""The part of a model that data are made of: without actors, use cases, components and operations."""

from __future__ import annotations

from collections import Counter

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import (
    Association,
    Classifier,
    Dependency,
    Element,
    ElementKey,
    End,
    External,
    Generalization,
    Kind,
    Operation,
    OtherClassifier,
)
from generator.model.graph import Model, Relation
from generator.model.losses import counted
from generator.profile.profile import Body


def data_part(model: Model) -> tuple[Model, tuple[Diagnostic, ...]]:
    """The model without what is no data, and a note that says what that was.

    A class may still have a component as the type of an attribute: of that the name stays.
    """
    others = model.elements(OtherClassifier)
    outside = any(_is_outside(model, one) for one in model.elements(Generalization))
    if not others and not outside and not model.elements(Operation):
        return model, ()
    gone = _gone(model, frozenset(one.key for one in others))
    elements = [
        _by_name(one) if isinstance(one, OtherClassifier) else one
        for one in model.elements()
        if one.key not in gone
    ]
    relations = [
        one
        for one in model.relations()
        if one[0] not in gone and one[1] not in gone and not _is_lost(model, one)
    ]
    return Model(model.origin, elements, relations), _told(model)


def bodies(model: Model) -> tuple[Body, ...]:
    """What is said of operations, of which nothing else is kept: rules may ask for what they give."""
    return tuple(
        Body(operation.owner, operation.name, one.body)
        for operation in model.elements(Operation)
        for one in model.constraints(operation)
        if operation.owner is not None
    )


def _is_outside(model: Model, one: Generalization) -> bool:
    """Whether the subclass is outside the model: then it brings nothing into it."""
    return isinstance(model.get(one.specific), External)


def _gone(model: Model, others: frozenset[ElementKey]) -> set[ElementKey]:
    """Operations, what the others own, and the lines that lead to them, with all that hangs on these."""
    gone: set[ElementKey] = set()
    for one in model.elements():
        if isinstance(one, Operation):
            gone.add(one.key)
        elif one.owner in others and not isinstance(one, Classifier | Association):
            gone.add(one.key)
        elif isinstance(one, End) and one.type in others:
            gone |= {one.key, model.association_of(one).key}
        elif isinstance(one, Generalization):
            if {one.specific, one.general} & others or _is_outside(model, one):
                gone.add(one.key)
        elif isinstance(one, Dependency) and {one.client, one.supplier} & others:
            gone.add(one.key)
    waiting = list(gone)
    while waiting:
        key = waiting.pop()
        below = (*model.children(key), *model.sources(key, Relation.CONSTRAINS))
        fresh = [one.key for one in below if one.key not in gone]
        gone.update(fresh)
        waiting += fresh
    return gone


def _by_name(one: OtherClassifier) -> Element:
    return External(
        key=one.key,
        owner=None,
        name=one.name,
        qualified_name=one.qualified_name,
        metaclass=one.metaclass,
        place=one.place,
        tool_id=one.tool_id,
        kind=Kind.PRIMITIVE,
    )


def _is_lost(model: Model, relation: tuple[ElementKey, ElementKey, Relation]) -> bool:
    """Whether a relation says something of what is known by name only."""
    source, target, kind = relation
    sides = (source,) if kind is Relation.TYPED_BY else (source, target)
    if any(isinstance(model.get(key), OtherClassifier) for key in sides):
        return True
    return kind is Relation.GENERALIZES and isinstance(model.get(source), External)


def _told(model: Model) -> tuple[Diagnostic, ...]:
    kinds = Counter(
        one.metaclass for one in (*model.elements(OtherClassifier), *model.elements(Operation))
    )
    what = ", ".join(counted(kinds[name], name).rpartition(" ")[0] for name in sorted(kinds))
    if not kinds:
        return ()
    found = Diagnostic(
        "profile/no-data",
        Severity.NOTE,
        f"The model also has {what}: no artefact is made from these.",
        Place(model.origin.file),
        "",
        "Nothing to do: only classes, types, lists and what joins them become data.",
    )
    return (found,)
