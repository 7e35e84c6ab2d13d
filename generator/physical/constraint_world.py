"""The model as a profile has it, for the binder of constraints."""

from __future__ import annotations

from collections.abc import Iterator

from generator.constraints.ocl.world import Definition, Way
from generator.model.elements import (
    Attribute,
    Class,
    Classifier,
    ElementKey,
    End,
    External,
    Kind,
    Literal,
)
from generator.model.indexes import Associations, Inheritance
from generator.model.near import near
from generator.physical.constraint_definitions import Definitions
from generator.physical.values import Form, Values
from generator.profile.profile import Narrowed

_COMPARED = frozenset(
    (
        "text",
        "integer",
        "decimal",
        "real",
        "boolean",
        "date",
        "time",
        "datetime",
        "year",
        "uri",
        "uuid",
    )
)
_TEXTS = frozenset(("uri", "uuid"))


class ProfileWorld:
    """Answers what names mean in a narrowed model."""

    def __init__(self, narrowed: Narrowed, values: Values) -> None:
        self.model, self._values = narrowed.model, values
        self._inheritance = narrowed.model.index(Inheritance)
        self._associations = narrowed.model.index(Associations)
        self._ways: dict[ElementKey, tuple[Way, ...]] = {}
        self._definitions: Definitions | None = None
        self._operations = narrowed.operations
        self._lists = narrowed.lists
        self._named: dict[str, list[Classifier]] = {}
        self._links: dict[ElementKey, list[Class]] = {}
        for one in narrowed.model.elements(Classifier):
            self._named.setdefault(one.name, []).append(one)
        for each in narrowed.model.elements(Class):
            ends = narrowed.model.ends(each) if each.is_association else ()
            for end in ends if len(ends) == 2 else ():
                if end.type is not None and each not in self._links.setdefault(end.type, []):
                    self._links[end.type].append(each)

    # -- values ---------------------------------------------------------------------------------
    def parts(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """Own and inherited attributes that the profile keeps."""
        return self._values.parts(classifier)

    def target(self, attribute: Attribute) -> Classifier | None:
        """The data type of structured values."""
        value = self._values.of(attribute)
        is_whole = value.form in (Form.STRUCTURE, Form.UNION)
        return self._classifier(value.classifier) if is_whole else None

    def refers(self, attribute: Attribute) -> Classifier | None:
        """The class of an attribute whose values are objects."""
        value = self._values.of(attribute)
        return self._classifier(value.classifier) if value.form is Form.REFERENCE else None

    def _classifier(self, key: ElementKey | None) -> Classifier | None:
        found = None if key is None else self.model.get(key)
        return found if isinstance(found, Classifier) else None

    def primitive(self, attribute: Attribute) -> str | None:
        """What a simple value is; codes are texts."""
        value = self._values.of(attribute)
        if value.form in (Form.STRUCTURE, Form.UNION, Form.REFERENCE):
            return None
        if value.primitive not in _COMPARED:
            return None
        return "text" if value.primitive in _TEXTS else value.primitive

    def is_many(self, attribute: Attribute) -> bool:
        """Whether there may be several values."""
        return self._values.multiplicity(attribute).upper != 1

    def values(self, attribute: Attribute) -> tuple[Literal, ...]:
        """The codes of an attribute with a list."""
        value = self._values.of(attribute)
        if value.form not in (Form.CODES, Form.CODE_LIST) or value.classifier is None:
            return ()
        return self._literals(self.model.get(value.classifier))  # type: ignore[arg-type]

    def _literals(self, one: Classifier) -> tuple[Literal, ...]:
        """All codes of a list, those too that the profile leaves out."""
        return self._lists.get(one.key) or self.model.literals(one)

    def list_named(self, path: tuple[str, ...]) -> tuple[Literal, ...] | None:
        """The values of an enumeration or code list by the end of its qualified name."""
        lists = (Kind.ENUMERATION, Kind.CODE_LIST)
        found = next((one for one in self._ending(path) if one.kind in lists), None)
        return None if found is None else self._literals(found)

    def _ending(self, path: tuple[str, ...]) -> Iterator[Classifier]:
        ending = "::" + "::".join(path)
        for one in self._named.get(path[-1], ()):
            if f"::{one.qualified_name}".endswith(ending):
                yield one

    # -- classes --------------------------------------------------------------------------------
    def class_named(self, path: tuple[str, ...]) -> Classifier | tuple[str, ...]:
        """The class of objects by the end of its qualified name; what is near where there is none, or
        there are several."""
        found = [
            one
            for one in self._ending(path)
            if one.kind is Kind.ENTITY and not isinstance(one, External)
        ]
        if len(found) == 1:
            return found[0]
        if found:
            return tuple(one.qualified_name for one in found)
        names = (
            name
            for name, classes in self._named.items()
            if any(one.kind is Kind.ENTITY for one in classes)
        )
        return near(path[-1], names)

    def type_named(self, path: tuple[str, ...]) -> Classifier | None:
        """Any type by the end of its qualified name, where there is but one."""
        found = list(self._ending(path))
        return found[0] if len(found) == 1 else None

    def is_kind(self, one: Classifier, other: Classifier) -> bool:
        """Whether the first is the second, or a subclass of it."""
        return one.key == other.key or other.key in self._inheritance.ancestors(one.key)

    def below(self, classifier: Classifier) -> tuple[Classifier, ...]:
        """The direct subclasses that have objects."""
        children = (self._classifier(key) for key in self._inheritance.children(classifier.key))
        return tuple(one for one in children if one is not None and one.kind is Kind.ENTITY)

    def share(self, one: Classifier, other: Classifier) -> bool:
        """Whether an object can be of both: one is the other's subclass, or a class is both's."""
        mine = {one.key, *self._inheritance.descendants(one.key)}
        return not mine.isdisjoint((other.key, *self._inheritance.descendants(other.key)))

    def definition(self, classifier: Classifier, name: str) -> Definition | None:
        """What a class defines or inherits; the nearest class comes first."""
        if self._definitions is None:
            self._definitions = Definitions(self.model, self.type_named, self._operations)
        for key in (classifier.key, *reversed(self._inheritance.ancestors(classifier.key))):
            found = self._definitions.of(key, name)
            if found is not None:
                below = self._inheritance.descendants(classifier.key)
                again = any(self._definitions.of(each, name) is not None for each in below)
                return found._replace(is_redefined=again)
        return None

    def key(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """The attributes that together identify an object."""
        return self._values.keys(classifier)

    # -- ends -----------------------------------------------------------------------------------
    def ways(self, classifier: Classifier) -> tuple[Way, ...]:
        """The roles seen from a class or a superclass of it, by the names people use."""
        found = self._ways.get(classifier.key)
        if found is None:
            keys = (*self._inheritance.ancestors(classifier.key), classifier.key)
            every = list(self._seen(keys))
            named = {way.name for way in every if way.name}
            implicit = [
                way._replace(name=_small(way.target.name))
                for way in every
                if not way.name and way.target is not None
            ]
            found = (
                *(way for way in every if way.name),
                *(way for way in implicit if way.name not in named),
            )
            self._ways[classifier.key] = found
        return found

    def _seen(self, keys: tuple[ElementKey, ...]) -> Iterator[Way]:
        """The roles of some classes; a role of a subclass hides that of the same name above it."""
        owned = [(key, way) for key in keys for way in self._own_ways(key)]
        for key, way in owned:
            hides = (
                other
                for other, each in owned
                if each.name == way.name and key in self._inheritance.ancestors(other)
            )
            if not way.name or next(hides, None) is None:
                yield way

    def _own_ways(self, key: ElementKey) -> Iterator[Way]:
        for end in self._associations.from_(key):
            is_single = self._values.multiplicity(end).upper == 1
            yield Way(end.name, end.key, self._at(end), is_single, end.is_unique)
        one = self._classifier(key)
        if isinstance(one, Class) and one.is_association:
            for end in self.model.ends(one):
                target = self._at(end)
                if end.name:
                    yield Way(end.name, end.key, target, True, way="linked")
                elif target is not None:
                    yield Way(_small(target.name), end.key, target, True, way="linked")
        for link in self._links.get(key, ()):
            far = [end for end in self.model.ends(link) if end in self._associations.from_(key)]
            if len(far) == 1:  # between objects of one class, it is open which end is meant
                is_single = self._values.multiplicity(far[0]).upper == 1
                for name in dict.fromkeys((link.name, _small(link.name))):
                    yield Way(name, far[0].key, link, is_single, way="link")

    def _at(self, end: End) -> Classifier | None:
        """The class of objects at an end of a line between two classes."""
        target = self.model.type_of(end)
        is_plain = self._associations.opposite(end) is not None
        if target is None or isinstance(target, External) or target.kind is not Kind.ENTITY:
            return None
        return target if is_plain else None


def _small(name: str) -> str:
    """A class's name as that of a role (OCL 2.4, 7.5.3): it begins with a small letter."""
    return name[:1].lower() + name[1:]
