"""What identifies an object: the attributes that a model marks as a key, and the classes that have one.

Modellers mark keys in three ways: UML's own {id}, a stereotype such as «key», and a tag such as `isKey = true`.
"""

from __future__ import annotations

from collections import defaultdict

from generator.model.elements import Attribute, Classifier, ElementKey
from generator.model.graph import Model
from generator.model.indexes import Inheritance

_STEREOTYPES = frozenset(
    ("key", "id", "identifier", "pk", "primarykey", "nøgle", "naturalkey"),
)
_TAGS = ("key", "isKey", "isId", "identifier", "nøgle")
_YES = ("true", "ja", "yes", "1")


def is_key(attribute: Attribute) -> bool:
    """Whether an attribute is marked as part of what identifies its object."""
    if attribute.is_id:
        return True
    words = {one.rpartition("::")[2].lower() for one in attribute.stereotypes}
    if words & _STEREOTYPES:
        return True
    tags = ((attribute.tag(name) or "").strip().lower() for name in _TAGS)
    return any(tag in _YES for tag in tags)


class Keys:
    """The marked keys of every classifier at once: an index."""

    def __init__(self, model: Model) -> None:
        self._own: dict[ElementKey, list[Attribute]] = defaultdict(list)
        for one in model.elements(Attribute):
            if is_key(one) and isinstance(model.owner(one), Classifier):
                self._own[one.owner].append(one)  # type: ignore[index]
        self.holders = frozenset(self._own)
        self.identified = self.holders | _below(self.holders, model.index(Inheritance))

    def own(self, key: ElementKey) -> tuple[Attribute, ...]:
        """A classifier's own key attributes, in the order of the file."""
        return tuple(self._own.get(key, ()))


def _below(holders: frozenset[ElementKey], inheritance: Inheritance) -> frozenset[ElementKey]:
    """Whoever inherits from one of these, found in one walk however many they are."""
    found: set[ElementKey] = set()
    queue = sorted(holders)
    while queue:
        for child in inheritance.children(queue.pop()):
            if child not in found:
                found.add(child)
                queue.append(child)
    return frozenset(found)
