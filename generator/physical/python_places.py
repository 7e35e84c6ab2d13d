"""Where the objects and values that a rule speaks of stand in the package's classes.

Whoever asks for what has no place gets LookupError with the reason: the rule then is not checked, and the
package says so.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from generator.model.elements import Classifier, ElementKey, End
from generator.model.graph import Model
from generator.model.indexes import Associations
from generator.physical.documents_types import Constant, Role, Shape, Simple, Typed
from generator.physical.python_classes import (
    Field,
    PythonClass,
    PythonClasses,
    innermost,
    type_named,
)
from generator.physical.python_names import PythonSpeller, function_scope
from generator.physical.relational import Path

NO_PROPERTY = "the document has no property for it"
NO_WAY = "the document does not tell what it leads to"


class Hop(NamedTuple):
    """From an object to others: by a field of its class, or back along a field of theirs."""

    fields: tuple[tuple[str, str], ...]  # class and field
    is_back: bool


class Way(NamedTuple):
    """One or two hops; the second leads on from an object of an association class."""

    hops: tuple[Hop, ...]


class Leading(NamedTuple):
    """What an end leads to, as a function of the package: its name, ways, and the classes on both sides."""

    name: str
    title: str
    ways: tuple[Way, ...]
    sources: tuple[PythonClass, ...]
    targets: tuple[PythonClass, ...]
    is_single: bool


class Value(NamedTuple):
    """A value as an attribute of an object: the fields on the way, and what it is."""

    fields: tuple[Field, ...]
    shape: Shape

    @property
    def aliases(self) -> tuple[str, ...]:
        """The names in JSON."""
        return tuple(one.alias for one in self.fields)

    @property
    def dotted(self) -> str:
        """The names in Python, from the object inwards."""
        return ".".join(one.name for one in self.fields)

    @property
    def primitive(self) -> str:
        """What a simple value is; codes are texts, and empty where it has structure."""
        inner = innermost(self.shape)
        if isinstance(inner, Simple):
            return inner.primitive
        if isinstance(inner, Typed):
            return "text" if inner.role in (Role.CODES, Role.CODE_LIST) else ""
        return "text"

    @property
    def is_literal(self) -> bool:
        """Whether its type lists the very texts."""
        inner = innermost(self.shape)
        return not isinstance(inner, (Simple, Typed)) or isinstance(inner, Constant)


class Places:
    """Answers for one package; `leading` collects the ends that rules ask for."""

    def __init__(self, classes: PythonClasses, model: Model, spell: PythonSpeller) -> None:
        self.classes, self._model, self._spell = classes, model, spell
        self._associations = model.index(Associations)
        self._scope = function_scope()
        self.leading: dict[tuple[ElementKey, str], Leading] = {}

    # -- values ---------------------------------------------------------------------------------
    def value(self, one: PythonClass, path: Path) -> Value:
        """Where a value stands in objects of a class, by the keys of its attributes from the outside in."""
        found = one.field(path[0])
        if found is None:
            raise LookupError(NO_PROPERTY)
        if len(path) == 1:
            return Value((found,), found.of.shape)
        inside = type_named(found.of.shape)
        parts = self.classes.within(inside) if inside is not None else ()
        values = [self.value(each, path[1:]) for each in parts]
        if not values or any(each.dotted != values[0].dotted for each in values):
            raise LookupError(NO_PROPERTY)
        nullable = values[0]
        for each in values:
            if any(field.is_nullable for field in each.fields):
                nullable = each
        return Value((found, *nullable.fields), nullable.shape)

    # -- ends -----------------------------------------------------------------------------------
    def led(self, end: ElementKey, way: str = "") -> Leading:
        """What an end leads to; of a `way` between an object and those of an association class, see
        `constraints.formula_objects.Step`."""
        found = self.leading.get((end, way))
        if found is None:
            found = self._lead(end, way)
            self.leading[end, way] = found
        return found

    def _lead(self, key: ElementKey, way: str) -> Leading:
        end = self._model.get(key)
        assert isinstance(end, End)
        other = self._associations.opposite(end)
        if other is None or end.type is None or other.type is None:
            raise LookupError(NO_WAY)
        link = self._model.association_of(end)
        far, near = self._class(end), self._class(other)
        called = end.name or far.name
        upper = None if end.multiplicity is None else end.multiplicity.upper
        if not way:
            ways = tuple(self._ways(end, other))
        elif isinstance(link, Classifier):
            hop = (
                self.to_links(link.key, other) if way == "link" else self.from_links(link.key, end)
            )
            ways = (Way((hop,)),) if hop is not None else ()
            if way == "link":
                far, called = link, link.name
            else:
                near, upper = link, 1
        else:
            raise LookupError(NO_WAY)
        sources, targets = map(self.classes.of_entity, (near.key, far.key))
        if not ways or not sources or not targets:
            raise LookupError(NO_WAY)
        name = f"{self._spell.field(called)}_of_{self._spell.field(near.name)}"
        title = f"{near.name}.{called}"
        return Leading(self._scope.take(name), title, ways, sources, targets, upper == 1)

    def _class(self, end: End) -> Classifier:
        found = self._model.type_of(end)
        assert found is not None
        return found

    def _ways(self, end: End, other: End) -> Iterator[Way]:
        """By a field of its own, by a field of the other's, or through an object of a class of links."""
        link = self._model.association_of(end).key
        if isinstance(self._model.get(link), Classifier):
            first, second = self.to_links(link, other), self.from_links(link, end)
            if first and second:
                yield Way((first, second))
            return
        for key, is_back in ((end.key, False), (other.key, True)):
            hop = self._hop(key, is_back)
            if hop is not None:
                yield Way((hop,))

    def to_links(self, link: ElementKey, near: End) -> Hop | None:
        """From the object at an end to the objects of the association class."""
        return self._hop(near.key, True) or self._hop(link, False)

    def from_links(self, link: ElementKey, far: End) -> Hop | None:
        """From an object of the association class to the object at an end."""
        return self._hop(far.key, False) or self._hop(link, True)

    def _hop(self, element: ElementKey, is_back: bool) -> Hop | None:
        """Along the fields that stand for an element, whichever classes have them."""
        pairs = [
            (one.name, field.name)
            for one in self.classes.of_element.get(element, ())
            if (field := one.field(element)) is not None and one.type.role is not Role.REFERENCE
        ]
        return Hop(tuple(dict.fromkeys(pairs)), is_back) if pairs else None

    def ends_of(self, link: ElementKey) -> tuple[End, ...]:
        """The ends of an association class."""
        return tuple(self._model.ends(self._model.get(link)))  # type: ignore[arg-type]
