"""Knowledge that follows from a model, each computed once: `model.index(Inheritance)`."""

from __future__ import annotations

from collections import defaultdict

from generator.model.elements import Association, Class, Classifier, ElementKey, End
from generator.model.graph import Model


class Inheritance:
    """Who is a kind of whom, for every classifier at once. A cycle ends where it closes."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._parents: dict[ElementKey, tuple[ElementKey, ...]] = {}
        self._children: dict[ElementKey, list[ElementKey]] = defaultdict(list)
        for one in model.elements(Classifier):
            parents = tuple(parent.key for parent in model.parents(one))
            self._parents[one.key] = parents
            for parent in parents:
                self._children[parent].append(one.key)

    def parents(self, key: ElementKey) -> tuple[ElementKey, ...]:
        """Direct generals."""
        return self._parents.get(key, ())

    def children(self, key: ElementKey) -> tuple[ElementKey, ...]:
        """Direct specifics, in the order of the file."""
        return tuple(self._children.get(key, ()))

    def ancestors(self, key: ElementKey) -> tuple[ElementKey, ...]:
        """All generals, the most general first, each once, however many paths lead there."""
        order: list[ElementKey] = []
        seen = {key}
        path = [(key, iter(self._parents.get(key, ())))]
        while path:
            one, above = path[-1]
            parent = next((each for each in above if each not in seen), None)
            if parent is not None:
                seen.add(parent)
                path.append((parent, iter(self._parents.get(parent, ()))))
            else:
                path.pop()
                if path:
                    order.append(one)
        return tuple(order)

    def descendants(self, key: ElementKey) -> tuple[ElementKey, ...]:
        """All specifics, nearest first, each once."""
        seen: dict[ElementKey, None] = {}
        queue = list(self._children.get(key, ()))
        while queue:
            one = queue.pop(0)
            if one != key and one not in seen:
                seen[one] = None
                queue.extend(self._children.get(one, ()))
        return tuple(seen)


class Associations:
    """The ends that can be reached from each classifier, and who is opposite to whom."""

    def __init__(self, model: Model) -> None:
        self._from: dict[ElementKey, list[End]] = defaultdict(list)
        self._opposite: dict[ElementKey, End] = {}
        for association in (*model.elements(Association), *model.elements(Class)):
            if isinstance(association, Class) and not association.is_association:
                continue
            ends = model.ends(association)
            for end in ends:
                for other in ends:
                    if other is not end and other.type is not None:
                        self._from[other.type].append(end)
            if len(ends) == 2:
                self._opposite[ends[0].key] = ends[1]
                self._opposite[ends[1].key] = ends[0]

    def from_(self, key: ElementKey) -> tuple[End, ...]:
        """The far ends seen from a classifier (own, not inherited), in the order of the file."""
        return tuple(sorted(self._from.get(key, ()), key=lambda end: end.key))

    def opposite(self, end: End) -> End | None:
        """The other end of a binary association; None where it has more or fewer ends."""
        return self._opposite.get(end.key)
