"""What identifies an object: the attributes that a model marks as a key, and the classes that have one.

Modellers mark keys in three ways: UML's own {id}, a stereotype such as «key», and a tag such as `isKey = true`.
"""

from __future__ import annotations

from collections import defaultdict, deque

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
        self._above: dict[ElementKey, Attribute] = {}
        inheritance = model.index(Inheritance)
        # One walk downwards, nearest first, so that deep trees cost no more than broad ones.
        queue = deque(self._own)
        while queue:
            parent = queue.popleft()
            passed_on = self._own[parent][0] if parent in self._own else self._above[parent]
            for child in inheritance.children(parent):
                if child not in self._above:
                    self._above[child] = passed_on
                    queue.append(child)

    @property
    def holders(self) -> tuple[ElementKey, ...]:
        """The classifiers that state a key of their own, in the order of the file."""
        return tuple(self._own)

    def own(self, key: ElementKey) -> tuple[Attribute, ...]:
        """A classifier's own key attributes, in the order of the file."""
        return tuple(self._own.get(key, ()))

    def inherited(self, key: ElementKey) -> Attribute | None:
        """The first attribute of the nearest key that a classifier inherits, or None. A classifier that
        is a kind of itself inherits nothing from itself."""
        found = self._above.get(key)
        return None if found is None or found.owner == key else found

    def is_identified(self, key: ElementKey) -> bool:
        """Whether a classifier has a key, of its own or inherited."""
        return key in self._own or key in self._above

    def is_sole(self, attribute: Attribute) -> bool:
        """Whether an attribute is the whole of its classifier's key."""
        own = self._own.get(attribute.owner or 0, [])
        return own == [attribute] and self.inherited(attribute.owner or 0) is None
