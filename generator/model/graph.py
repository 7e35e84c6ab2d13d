"""The model as a graph: the only door to networkx.

Nodes are elements, edges are keyed by relation. The rest of the program asks typed questions and
never sees the library. A graph is built once and never changes; a narrower model is a new one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from enum import StrEnum
from typing import NamedTuple, TypeVar

import networkx

from generator.model.elements import (
    Association,
    Attribute,
    Class,
    Classifier,
    Constraint,
    Element,
    ElementKey,
    End,
    Literal,
    Package,
    Property,
)

E = TypeVar("E", bound=Element)
T = TypeVar("T")


class Relation(StrEnum):
    """What an edge means; its direction reads source → target."""

    OWNS = "owns"
    TYPED_BY = "typed by"
    GENERALIZES = "generalizes"  # specific → general
    CONNECTS = "connects"  # association → end
    QUALIFIES = "qualifies"  # end → qualifier attribute
    CONSTRAINS = "constrains"  # constraint → element
    TRACES = "traces"  # client → supplier


class Origin(NamedTuple):
    """Where a model was read from: the file, its dialect and the tool that wrote it."""

    file: str
    dialect: str
    tool: str


class Model:
    """Elements and relations, in the order of the file."""

    def __init__(
        self,
        origin: Origin,
        elements: Iterable[Element],
        relations: Iterable[tuple[ElementKey, ElementKey, Relation]],
    ) -> None:
        self.origin = origin
        self._graph = networkx.MultiDiGraph()
        self._elements: dict[ElementKey, Element] = {one.key: one for one in elements}
        self._graph.add_nodes_from(self._elements)
        for source, target, relation in relations:  # a third faster than `add_edges_from`
            self._graph.add_edge(source, target, relation)
        self._of_type: dict[type, tuple[Element, ...]] = {}
        self._indexes: dict[Callable[[Model], object], object] = {}

    # -- elements ---------------------------------------------------------------------------
    def __contains__(self, key: ElementKey) -> bool:
        return key in self._elements

    def __len__(self) -> int:
        return len(self._elements)

    def get(self, key: ElementKey) -> Element:
        """The element of a key. Raises KeyError where there is none: a bug, not a finding."""
        return self._elements[key]

    def elements(self, kind: type[E] = Element) -> tuple[E, ...]:
        """All elements of a type, subtypes included, in the order of the file."""
        found = self._of_type.get(kind)
        if found is None:
            found = tuple(one for one in self._elements.values() if isinstance(one, kind))
            self._of_type[kind] = found
        return found

    def relations(self) -> Iterator[tuple[ElementKey, ElementKey, Relation]]:
        """Every relation, as it was given."""
        return iter(self._graph.edges(keys=True))

    def index(self, build: Callable[[Model], T]) -> T:
        """What `build` makes of this model, made once: derived knowledge lives in index classes."""
        if build not in self._indexes:
            self._indexes[build] = build(self)
        return self._indexes[build]

    # -- relations --------------------------------------------------------------------------
    def targets(self, key: ElementKey, relation: Relation) -> tuple[Element, ...]:
        """The elements that `key` points at by a relation."""
        return tuple(
            self._elements[target]
            for target, keys in self._graph._succ[key].items()
            if relation in keys
        )

    def sources(self, key: ElementKey, relation: Relation) -> tuple[Element, ...]:
        """The elements that point at `key` by a relation."""
        return tuple(
            self._elements[source]
            for source, keys in self._graph._pred[key].items()
            if relation in keys
        )

    def owner(self, element: Element) -> Element | None:
        """Who owns the element, or None at the top."""
        return None if element.owner is None else self._elements[element.owner]

    def children(self, key: ElementKey, kind: type[E] = Element) -> tuple[E, ...]:
        """What an element owns, in the order of the file."""
        return tuple(one for one in self.targets(key, Relation.OWNS) if isinstance(one, kind))

    # -- the questions everybody asks ---------------------------------------------------------
    def type_of(self, prop: Property) -> Classifier | None:
        """The type of an attribute or end, or None where the file gives none."""
        found = None if prop.type is None else self._elements[prop.type]
        return found if isinstance(found, Classifier) else None

    def attributes(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """The classifier's own attributes (not inherited, no ends, no qualifiers)."""
        return self.children(classifier.key, Attribute)

    def literals(self, classifier: Classifier) -> tuple[Literal, ...]:
        """The values of an enumeration or code list."""
        return self.children(classifier.key, Literal)

    def parents(self, classifier: Classifier) -> tuple[Classifier, ...]:
        """Direct generals, in the order they are written."""
        return self.targets(classifier.key, Relation.GENERALIZES)  # type: ignore[return-value]

    def ends(self, association: Association | Class) -> tuple[End, ...]:
        """The ends of an association or association class, in member order."""
        return self.targets(association.key, Relation.CONNECTS)  # type: ignore[return-value]

    def association_of(self, end: End) -> Association | Class:
        """The association an end belongs to."""
        return self.sources(end.key, Relation.CONNECTS)[0]  # type: ignore[return-value]

    def qualifiers(self, end: End) -> tuple[Attribute, ...]:
        """The qualifiers drawn at an end (UML 2.5.1, 9.5.3)."""
        return self.targets(end.key, Relation.QUALIFIES)  # type: ignore[return-value]

    def constraints(self, element: Element) -> tuple[Constraint, ...]:
        """The constraints on an element."""
        return self.sources(element.key, Relation.CONSTRAINS)  # type: ignore[return-value]

    def package_of(self, element: Element) -> Package | None:
        """The nearest package around an element."""
        here = self.owner(element)
        while here is not None and not isinstance(here, Package):
            here = self.owner(here)
        return here
