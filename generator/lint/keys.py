"""Which attributes of a model identify its objects: those marked as a key, and those that only look like one."""

from __future__ import annotations

from generator.lint.review import Review
from generator.model.elements import Attribute, Class, Classifier, ElementKey, Kind
from generator.model.graph import Model
from generator.model.identifiers import Identifier, identifier_named
from generator.model.indexes import Inheritance
from generator.model.keys import Keys, is_key
from generator.model.primitives import primitive_named

_LOOKS = frozenset("id identifikation identifikator identifier identificatie uuid guid".split())


def keys_of(review: Review) -> Keys:
    """The marked keys of the model."""
    return review.model.index(Keys)


def is_object_key(attribute: Attribute, review: Review) -> bool:
    """Whether an attribute is marked as the key of a class of objects: a value needs none."""
    owner = review.model.owner(attribute)
    return is_key(attribute) and isinstance(owner, Classifier) and owner.kind is Kind.ENTITY


def identifier_of(attribute: Attribute, review: Review) -> Identifier | None:
    """The well-known identifier that an attribute holds, by its own name or its type's."""
    kind = review.model.type_of(attribute)
    found = identifier_named(attribute.name)
    return identifier_named(kind.name) if found is None and kind is not None else found


def looks_like_key(attribute: Attribute, review: Review) -> bool:
    """Whether an attribute has the name, the type or the mark of an identifier, yet is not marked as key."""
    kind = review.model.type_of(attribute)
    named = attribute.name.rpartition(":")[2].lower() in _LOOKS
    typed = kind is not None and kind.name.lower() == "identifikation"
    marked = review.has_stereotype(attribute, "Identifikation")
    return (named or typed or marked) and not is_key(attribute)


def is_uuid(attribute: Attribute, review: Review) -> bool:
    """Whether an attribute's values are UUIDs, by its type or its name."""
    kind = review.model.type_of(attribute)
    typed = kind is not None and primitive_named(kind.name) == "uuid"
    return typed or attribute.name.lower() in ("uuid", "guid")


class Keepers:
    """The classes whose objects need a key of their own, with and without one: an index. They have attributes,
    and are neither abstract, nor parts of a whole, nor told apart by what they join or by a qualifier.
    """

    def __init__(self, model: Model) -> None:
        review, keys = Review(model), model.index(Keys)
        told_apart = _and_below(_told_apart(review), model.index(Inheritance))
        with_key, without_key = [], []
        for one in review.entities:
            joins = isinstance(one, Class) and one.is_association
            if one.is_abstract or joins or one.key in told_apart or not model.attributes(one):
                continue
            is_keyed = keys.is_identified(one.key) or _has_key_rule(one, review)
            (with_key if is_keyed else without_key).append(one)
        self.with_key, self.without_key = tuple(with_key), tuple(without_key)

    @property
    def is_habit(self) -> bool:
        """Whether most of them have a key, so that the others stand out."""
        return len(self.with_key) > len(self.without_key)


def _has_key_rule(one: Classifier, review: Review) -> bool:
    """Whether a class states by the rule `key` that several values identify its objects together."""
    languages = (each.language for each in review.model.constraints(one))
    return review.has_stereotype(one, "key") or "key" in (*languages, *(t.name for t in one.tags))


def _told_apart(review: Review) -> set[ElementKey]:
    """The classes that some whole owns, or that a qualifier tells apart."""
    found = set(review.parts)
    for association in review.joining():
        for end in review.model.ends(association):
            opposite = review.associations.opposite(end)
            if opposite is not None and opposite.type is not None and review.model.qualifiers(end):
                found.add(opposite.type)
    return found


def _and_below(above: set[ElementKey], inheritance: Inheritance) -> set[ElementKey]:
    """These classifiers and all that are a kind of one, in one walk."""
    found, queue = set(above), sorted(above)
    while queue:
        for key in inheritance.children(queue.pop()):
            if key not in found:
                found.add(key)
                queue.append(key)
    return found
