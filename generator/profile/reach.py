"""What comes along with the classes a profile selects.

`required`: the types of their attributes, their superclasses, and the classes they must refer to
(a binary association whose far end has a lower bound of at least 1). `all`: every class they are
associated with as well. `none`: nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator

from generator.model.elements import Attribute, Class, Classifier, ElementKey, End
from generator.model.graph import Model
from generator.model.indexes import Associations, Inheritance


def must_refer(model: Model, end: End) -> bool:
    """Whether an object on the other side must refer to one at this end.

    In an n-ary association a lower bound speaks of combinations, not of single objects.
    """
    is_mandatory = end.multiplicity is not None and end.multiplicity.lower > 0
    return is_mandatory and model.index(Associations).opposite(end) is not None


def close_over(
    model: Model,
    start: Iterable[ElementKey],
    reach: str,
    left_out: Collection[ElementKey],
) -> set[ElementKey]:
    """The classes selected, with all that comes along; never what was left out by name."""
    needs = _NEEDS[reach]
    kept: set[ElementKey] = set()
    waiting = list(start)
    while waiting:
        while waiting:
            key = waiting.pop()
            if key not in kept and key not in left_out:
                kept.add(key)
                waiting += needs(model, key, left_out)
        if reach != "none":
            waiting = [one for one in _qualifiers(model, kept) if one not in kept | set(left_out)]
    return kept


def _qualifiers(model: Model, kept: Collection[ElementKey]) -> Iterator[ElementKey]:
    """The types of the qualifiers at associations between classes that are kept."""
    for end in model.elements(End):
        for qualifier in model.qualifiers(end):
            others = model.ends(model.association_of(end))
            if qualifier.type is not None and all(one.type in kept for one in others):
                yield qualifier.type


def structure_of(
    model: Model, key: ElementKey, left_out: Collection[ElementKey]
) -> Iterator[ElementKey]:
    """The types of a class's attributes, its superclasses, and the classes it associates."""
    for attribute in model.children(key, Attribute):
        if attribute.type is not None and attribute.key not in left_out:
            yield attribute.type
    yield from model.index(Inheritance).parents(key)
    one = model.get(key)
    if isinstance(one, Class) and one.is_association:
        yield from (end.type for end in model.ends(one) if end.type is not None)


def _required(
    model: Model, key: ElementKey, left_out: Collection[ElementKey]
) -> Iterator[ElementKey]:
    yield from structure_of(model, key, left_out)
    yield from _associated(model, key, left_out, lambda end: must_refer(model, end))


def _everything(
    model: Model, key: ElementKey, left_out: Collection[ElementKey]
) -> Iterator[ElementKey]:
    yield from structure_of(model, key, left_out)
    yield from _associated(model, key, left_out, lambda _end: True)


def _nothing(
    _model: Model, _key: ElementKey, _left_out: Collection[ElementKey]
) -> Iterator[ElementKey]:
    return iter(())


def _associated(
    model: Model,
    key: ElementKey,
    left_out: Collection[ElementKey],
    follows: Callable[[End], bool],
) -> Iterator[ElementKey]:
    """The classes at the far ends, and the association classes between."""
    for end in model.index(Associations).from_(key):
        if end.key in left_out or not follows(end) or end.type is None:
            continue
        yield end.type
        association = model.association_of(end)
        if isinstance(association, Classifier):
            yield association.key


_NEEDS = {"required": _required, "all": _everything, "none": _nothing}
