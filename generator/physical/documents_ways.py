"""How documents hold what rules speak of: values of objects, what ends lead to, and where objects stand.

For forms that look at a whole delivery. A link may be stated at either of its ends, so a way is looked
for from both.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.constraints import formula as f
from generator.model.elements import Classifier, ElementKey, End
from generator.model.graph import Model
from generator.model.indexes import Associations
from generator.physical.documents_types import (
    Among,
    Documents,
    Keyed,
    Listed,
    ObjectType,
    Property,
    Role,
    Shape,
    Typed,
    Variants,
)

NO_PROPERTY = "their values have no properties of their own"
NO_WAY = "documents do not tell what they lead to"
NO_KEY = "references in documents have no simple key"
NO_KIND = "they look at other objects than those that an end leads to"
NO_SITE = "the objects stand inside objects of their own kind"


class Unsayable(Exception):
    """A form has no words for a rule; the text says why, of rules in the plural."""


class Hop(NamedTuple):
    """From objects to others by a property that the first have, or back by one that the others have. `key`
    is how a reference names its object, and empty where the object itself stands there."""

    name: str
    is_back: bool
    key: tuple[str, ...]
    target: ElementKey


Way = tuple[Hop, ...]


class Site(NamedTuple):
    """Where objects stand: names of properties from the delivery inwards; of several types that stand
    there, those with this discriminator, by its name and value."""

    names: tuple[str, ...]
    told_by: tuple[str, str] | None


class Ways:
    """Answers for one document design. What has no answer raises Unsayable."""

    def __init__(self, documents: Documents, model: Model) -> None:
        self.documents, self._model = documents, model
        self._associations = model.index(Associations)
        self._objects = [one for one in documents.types if isinstance(one, ObjectType)]
        self._holders = [
            (one, each)
            for one in self._objects
            if one.role in (Role.ENTITY, Role.LINK, Role.STRUCTURE, Role.UNION)
            for each in self.properties(one)
        ]

    # -- types ----------------------------------------------------------------------------------
    def types(self, entity: ElementKey) -> tuple[ObjectType, ...]:
        """The types of the objects of a class and its subclasses."""
        known = self.documents.entities.get(entity)
        return () if known is None else self.within(known.any)

    def within(self, name: str) -> tuple[ObjectType, ...]:
        """The types that a type is a choice of."""
        found = self.documents.by_name[name]
        if isinstance(found, Variants):
            return tuple(each for one in found.members for each in self.within(one))
        return (found,) if isinstance(found, ObjectType) else ()

    def properties(self, one: ObjectType) -> tuple[Property, ...]:
        """Its own and its bases' properties, each name once."""
        found: dict[str, Property] = {}
        for name in one.bases:
            base = self.documents.by_name[name]
            assert isinstance(base, ObjectType)
            found |= {each.name: each for each in self.properties(base)}
        return tuple({**found, **{each.name: each for each in one.properties}}.values())

    # -- values ---------------------------------------------------------------------------------
    def value(self, entity: ElementKey, keys: tuple[ElementKey, ...]) -> tuple[Property, ...]:
        """The properties on the way to a value, by the keys of its attributes from the object inwards."""
        found = [self._within(one, keys) for one in self.types(entity)]
        names = {tuple(each.name for each in one) for one in found}
        if len(names) != 1:
            raise Unsayable(NO_PROPERTY)
        return found[0]

    def _within(self, one: ObjectType, keys: tuple[ElementKey, ...]) -> tuple[Property, ...]:
        found = next((each for each in self.properties(one) if each.element == keys[0]), None)
        if found is None:
            raise Unsayable(NO_PROPERTY)
        if len(keys) == 1:
            return (found,)
        inner = self._inside(found.shape)
        if inner is None:
            raise Unsayable(NO_PROPERTY)
        return (found, *self._within(inner, keys[1:]))

    def _inside(self, shape: Shape) -> ObjectType | None:
        inner = self.documents.by_name[shape.type] if isinstance(shape, Typed) else None
        return inner if isinstance(inner, ObjectType) else None

    # -- ends -----------------------------------------------------------------------------------
    def led(self, key: ElementKey) -> tuple[Way, ...]:
        """The ways that lead where an end does."""
        end = self._model.get(key)
        other = self._associations.opposite(end) if isinstance(end, End) else None
        if other is None or end.type is None or other.type is None:
            raise Unsayable(NO_WAY)
        link = self._model.association_of(end)
        if isinstance(link, Classifier):
            first = self._hops(other.key, True, link.key) or self._hops(link.key, False, link.key)
            second = self._hops(end.key, False, end.type) or self._hops(link.key, True, end.type)
            found = tuple((one, each) for one in first for each in second)
        else:
            forth = self._hops(end.key, False, end.type)
            found = tuple((one,) for one in (*forth, *self._hops(other.key, True, end.type)))
        if not found or not self.types(end.type):
            raise Unsayable(NO_WAY)
        return found

    def own(self, entity: ElementKey, end: ElementKey) -> tuple[Property, Hop] | None:
        """The property in which objects of a class state a link, and the way it leads."""
        for one in self.types(entity):
            for each in self.properties(one):
                if each.element == end:
                    target = self._model.get(end)
                    assert isinstance(target, End) and target.type is not None
                    return each, Hop(each.name, False, self._key(each.shape), target.type)
        return None

    def _hops(self, element: ElementKey, is_back: bool, target: ElementKey) -> tuple[Hop, ...]:
        found = [
            Hop(each.name, is_back, self._key(each.shape), target)
            for one, each in self._holders
            if each.element == element and one.role in (Role.ENTITY, Role.LINK)
        ]
        return tuple(dict.fromkeys(found))

    def _key(self, shape: Shape) -> tuple[str, ...]:
        inner = innermost(shape)
        if not isinstance(inner, Typed):
            raise Unsayable(NO_WAY)
        if inner.role is not Role.REFERENCE:
            return ()
        reference = self.documents.by_name[inner.type]
        assert isinstance(reference, ObjectType)
        keys = [one for one in reference.properties if not isinstance(one.shape, Among)]
        if not keys or any(_has_structure(one.shape) for one in keys):
            raise Unsayable(NO_KEY)
        return tuple(one.name for one in keys)

    # -- where objects stand --------------------------------------------------------------------
    def sites(self, entity: ElementKey) -> tuple[Site, ...]:
        """Every place where objects of a class and its subclasses stand."""
        known = self.documents.entities.get(entity)
        if known is None:
            raise Unsayable(NO_SITE)
        members = {one.name for one in self.types(entity)}
        found = dict.fromkeys(
            site for one in sorted(members) for site in self._sites(one, members, ())
        )
        if not found:
            raise Unsayable(NO_SITE)
        return tuple(found)

    def _sites(self, name: str, all_: set[str], open_: tuple[str, ...]) -> Iterator[Site]:
        if name in open_:
            raise Unsayable(NO_SITE)
        for root in self.documents.roots:
            if name in {one.name for one in self.within(root.type)}:
                yield Site((root.name,), self._told(name, root.type, all_))
        for holder, each in self._holders:
            inner = innermost(each.shape)
            if not isinstance(inner, Typed) or inner.role not in (
                Role.ENTITY,
                Role.VARIANTS,
                Role.LINK,
                Role.STRUCTURE,
                Role.UNION,
            ):
                continue
            if name not in {one.name for one in self.within(inner.type)}:
                continue
            told = self._told(name, inner.type, all_)
            for site in self._sites(holder.name, {holder.name}, (*open_, name)):
                if site.told_by is not None:
                    raise Unsayable(NO_SITE)
                yield Site((*site.names, each.name), told)

    def _told(self, name: str, type_: str, all_: set[str]) -> tuple[str, str] | None:
        """By which value objects of a type are told from others that stand there."""
        everyone = self.documents.by_name[type_]
        if not isinstance(everyone, Variants) or all_ >= {one.name for one in self.within(type_)}:
            return None
        if not everyone.discriminator:
            raise Unsayable(NO_SITE)
        return everyone.discriminator, name


def innermost(shape: Shape) -> Shape:
    """What the items of lists and the values of keyed objects are."""
    while isinstance(shape, (Listed, Keyed)):
        shape = shape.item if isinstance(shape, Listed) else shape.value
    return shape


def _has_structure(shape: Shape) -> bool:
    coded = (Role.CODES, Role.CODE_LIST)
    if isinstance(shape, Typed):
        return shape.role not in coded
    return isinstance(shape, (Listed, Keyed))


def target_of(one: f.Object, here: ElementKey, variables: dict[str, ElementKey]) -> ElementKey:
    """The class of an object that a formula speaks of."""
    match one:
        case f.Here():
            return here
        case f.Each(variable):
            return variables[variable]
        case f.Step(way=""):
            return one.target
    raise Unsayable(NO_KIND)


def reach_of(source: object) -> f.Reach:
    """What an end leads to; of any other way to several objects forms have no words."""
    if not isinstance(source, f.Reach) or source.way:
        raise Unsayable(NO_KIND)
    return source
