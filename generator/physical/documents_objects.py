"""Fourth step: types. An object type for each class with objects, a choice among types for each
class with subclasses, a reference type for each class that is referred to."""

from __future__ import annotations

from collections.abc import Iterator

from generator.model.elements import Association, Classifier, Constraint, ElementKey, Kind
from generator.physical.documents_draft import DocumentBench
from generator.physical.documents_inheritance import Inherited, as_reference_key
from generator.physical.documents_properties import link_end
from generator.physical.documents_types import (
    Entity,
    ObjectType,
    Among,
    Property,
    Role,
    Type,
    Variants,
    Words,
)
from generator.physical.documents_words import phrase
from generator.physical.ledger import Outcome
from generator.physical.naming import Scope

_ROLES = {Kind.ENTITY: Role.ENTITY, Kind.DATA_TYPE: Role.STRUCTURE, Kind.UNION: Role.UNION}


class Maker:
    """Makes the types of a bench whose properties are all stated."""

    def __init__(self, bench: DocumentBench, inherited: Inherited) -> None:
        self._bench, self._inherited = bench, inherited
        self._bases: dict[ElementKey, str] = {}

    def types(self) -> Iterator[Type]:
        """Types of classes in the model's order, each followed by those it needs."""
        for key in self._bench.names:
            yield from self._class(key)
        yield from self._base_types()
        for key in self._bench.link_names:
            yield self._link(key)
        for key in self._bench.referenced:
            yield self._reference(key)
        yield from self._bench.code_sets.values()
        yield from self._bench.well_known.values()
        self._note_constraints()

    def _note_constraints(self) -> None:
        bench = self._bench
        for one in bench.model.elements(Constraint):
            if one.key in bench.told:
                bench.note(
                    one, Outcome.DOCUMENTED, "a schema tells constraints in its descriptions"
                )
            else:
                bench.note(one, Outcome.LEFT_OUT, "what it constrains has no place in a schema")

    def _classifier(self, key: ElementKey) -> Classifier:
        found = self._bench.model.get(key)
        assert isinstance(found, Classifier)
        return found

    def _class(self, key: ElementKey) -> Iterator[Type]:
        bench, classifier = self._bench, self._classifier(key)
        words = bench.words(classifier)
        if bench.is_instantiable(key):
            if classifier.is_abstract:
                reason = "it is abstract, but no concrete subclass is in the profile"
                bench.note(classifier, Outcome.APPROXIMATED, reason)
            yield self._object(key, classifier, words)
        if bench.any_name(key) != bench.names[key] or not bench.is_instantiable(key):
            yield self._variants(key, classifier, words)

    def _object(self, key: ElementKey, classifier: Classifier, words: Words) -> ObjectType:
        bases, stated = self._composed(key)
        _, tail = self._inherited.tail(key)
        return ObjectType(
            name=self._bench.names[key],
            element=key,
            role=_ROLES[classifier.kind],
            words=words,
            properties=(*self._inherited.head(key), *stated, *tail),
            is_closed=self._is_closed(key),
            bases=bases,
        )

    def _is_closed(self, key: ElementKey) -> bool:
        lines = reversed(self._bench.lines(key))
        return self._bench.settings.choice("unknown-properties", *lines) == "refuse"

    def _composed(self, key: ElementKey) -> tuple[tuple[str, ...], tuple[Property, ...]]:
        """The base types of a class and the properties beside them."""
        bench = self._bench
        lines, below = bench.lines(key), self._below(key)
        kind = self._classifier(key).kind
        if kind is Kind.UNION or (len(lines) == 1 and not below):
            return (), self._inherited.flat(key)
        strategy = bench.settings.choice("document-inheritance", *reversed(lines))
        if strategy != "all-of" or self._inherited.differs(key):
            return (), self._inherited.flat(key)
        if below:
            return (self._base(key),), ()
        return tuple(self._base(one) for one in self._above(key)), bench.stated[key]

    def _above(self, key: ElementKey) -> list[ElementKey]:
        return [
            one
            for one in self._bench.inheritance.parents(key)
            if one in self._bench.names and one != key
        ]

    def _below(self, key: ElementKey) -> list[ElementKey]:
        return [one for one in self._bench.inheritance.children(key) if one in self._bench.names]

    def _base(self, key: ElementKey) -> str:
        found = self._bases.get(key)
        if found is None:
            found = self._bases[key] = self._bench.helper_name(key, "", "Base")
        return found

    def _base_types(self) -> Iterator[ObjectType]:
        """What subclasses share, for every class that was asked for, and in turn its superclasses."""
        made: set[ElementKey] = set()
        while len(made) < len(self._bases):
            for key in [one for one in self._bases if one not in made]:
                made.add(key)
                classifier = self._classifier(key)
                words = self._bench.words(classifier)
                yield ObjectType(
                    name=self._bases[key],
                    element=key,
                    role=Role.BASE,
                    words=Words(words.trace, phrase("shared", self._bench.language, words.title)),
                    properties=self._bench.stated[key],
                    is_closed=False,
                    bases=tuple(
                        self._base(one)
                        for one in self._above(key)
                        if key not in self._bench.lines(one)
                    ),
                )

    def _variants(self, key: ElementKey, classifier: Classifier, words: Words) -> Variants:
        name = self._bench.any_name(key)
        if name != self._bench.names[key]:
            words = words._replace(
                title=phrase("any", self._bench.language, words.title), description="", others=()
            )
        return Variants(
            name=name,
            element=key,
            words=words,
            members=tuple(self._bench.names[one] for one in self._bench.concrete(key)),
            discriminator=self._inherited.discriminator_name(key),
        )

    def _reference(self, key: ElementKey) -> ObjectType:
        bench, words = self._bench, self._bench.words(self._classifier(key))
        keys = tuple(map(as_reference_key, self._inherited.key(key)))
        concrete = bench.concrete(key)
        discriminator = self._inherited.discriminator_name(key)
        if discriminator:
            shape = Among(tuple(bench.names[one] for one in concrete))
            said = Words("", phrase("type", bench.language))
            keys += (
                Property(element=None, owner=None, name=discriminator, shape=shape, words=said),
            )
        title = phrase("reference", bench.language, words.title)
        return ObjectType(
            name=bench.referenced[key],
            element=key,
            role=Role.REFERENCE,
            words=Words(words.trace, title),
            properties=keys,
            is_closed=self._is_closed(key),
        )

    def _link(self, key: ElementKey) -> ObjectType:
        bench, association = self._bench, self._bench.model.get(key)
        assert isinstance(association, Association)
        scope = Scope(10**6, changes=bench.changes)
        return ObjectType(
            name=bench.link_names[key],
            element=key,
            role=Role.LINK,
            words=bench.words(association),
            properties=tuple(link_end(bench, key, end, scope) for end in bench.link_ends[key]),
            is_closed=self._is_closed(key),
        )

    # -- what the API needs to know -------------------------------------------------------------
    def entity(self, key: ElementKey) -> Entity:
        """What a class that has identity is in documents."""
        bench = self._bench
        periods, tail = self._inherited.tail(key)
        return Entity(
            own=bench.names[key] if bench.is_instantiable(key) else None,
            any=bench.any_name(key),
            key=self._inherited.key(key),
            stated=bench.stated[key],
            properties=(*self._inherited.flat(key), *tail),
            is_part=key in bench.parts,
            periods=periods,
        )
