"""Documents while they are being made, and what the makers share."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass

from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import (
    Classifier,
    Constraint,
    Element,
    ElementKey,
    End,
    Kind,
    Text,
)
from generator.model.graph import Relation
from generator.model.indexes import Associations, Inheritance
from generator.physical.documents_types import (
    CodeSet,
    Property,
    Role,
    Type,
    Typed,
    WellKnown,
    Words,
)
from generator.physical.documents_words import chosen, phrase, with_sentence, words_of
from generator.physical.ledger import Entry, Outcome
from generator.model.words import spell
from generator.physical.naming import NameChange, Scope, Speller
from generator.physical.values import Values
from generator.profile.profile import Narrowed

_UNLIMITED = 10**6
_UNSAFE = re.compile(r"[^A-Za-z0-9_]+")
_OBJECTS = frozenset((Kind.ENTITY, Kind.DATA_TYPE, Kind.UNION))
_CODED = frozenset((Kind.ENUMERATION, Kind.CODE_LIST))
_TYPE_STRATEGIES = {"camelCase": "PascalCase"}  # types begin with a capital where properties do not


@dataclass(frozen=True, slots=True, eq=False)
class Reach:
    """A property that an association gives a class: what is at `end`, seen from `holder`."""

    holder: ElementKey
    end: End
    is_embedded: bool
    link: ElementKey | None = None  # the association class or n-ary association in between
    rest: tuple[End, ...] = ()  # the other ends of that link


class DocumentBench:
    """What the makers of documents share: the model, names, plans, types, and what was found."""

    def __init__(self, narrowed: Narrowed, values: Values) -> None:
        self.narrowed, self.values = narrowed, values
        self.model, self.settings = narrowed.model, narrowed.settings
        self.inheritance = narrowed.model.index(Inheritance)
        self.associations = narrowed.model.index(Associations)
        self.language = narrowed.info.language
        self.found: list[Diagnostic] = []
        self.ledger: list[Entry] = []
        self.changes: list[NameChange] = []
        self.reaches: dict[ElementKey, list[Reach]] = defaultdict(list)
        self.link_ends: dict[ElementKey, tuple[End, ...]] = {}  # what an association class holds
        self.parts: set[ElementKey] = set()  # classes that are a part of something else
        self.stated: dict[ElementKey, tuple[Property, ...]] = {}
        self.referenced: dict[ElementKey, str] = {}  # class → its reference type
        self.code_sets: dict[tuple[ElementKey, str], CodeSet] = {}
        self.well_known: dict[str, WellKnown] = {}
        self.links: list[Type] = []
        self.names: dict[ElementKey, str] = {}  # class → its type
        self.code_names: dict[ElementKey, str] = {}  # enumeration or code list → its type
        self.link_names: dict[ElementKey, str] = {}  # n-ary association → its type
        self.told: set[ElementKey] = set()  # constraints that stand in a description
        self._constraints: dict[ElementKey, list[Constraint]] = defaultdict(list)
        for constraint in narrowed.model.elements(Constraint):
            for element in narrowed.model.targets(constraint.key, Relation.CONSTRAINS):
                self._constraints[element.key].append(constraint)
        self._any: dict[ElementKey, str] = {}
        self._concrete: dict[ElementKey, tuple[ElementKey, ...]] = {}
        naming = narrowed.settings.profile.naming
        self._letters = naming.letters
        self.spell = Speller(naming.json, naming.letters if naming.transliterate else None)
        self._type_speller = Speller(_TYPE_STRATEGIES.get(naming.json, naming.json), naming.letters)
        self._types = Scope(_UNLIMITED, changes=self.changes)

    # -- names --------------------------------------------------------------------------------
    def property_name(self, element: Element, otherwise: str = "") -> str:
        """What an element is called as a property: as the profile says, or its own name spelt."""
        explicit = self.settings.names.get((element.key, "json"))
        return explicit or self.spell(element.name or otherwise)

    def type_name(self, element: Element, otherwise: str = "") -> str:
        """A new type's name for an element, plain ASCII and unique."""
        explicit = self.settings.names.get((element.key, "json"))
        return self.new_type(explicit or self._type_speller(element.name or otherwise), element.key)

    def helper_name(self, key: ElementKey, before: str, after: str) -> str:
        """A new type's name that says what it is to a class: `AnyPerson`, `PersonReference`."""
        name = self.names.get(key) or self.code_names[key]
        snake = self.narrowed.settings.profile.naming.json == "snake_case"
        joined = "_".join(one for one in (before.lower(), name, after.lower()) if one)
        return self.new_type(joined if snake else f"{before}{name}{after}", key)

    def new_type(self, wanted: str, element: ElementKey | None) -> str:
        """The wanted name made safe, or the nearest free one."""
        safe = _UNSAFE.sub("_", spell(wanted, self._letters)).strip("_")
        if not safe or not safe[0].isalpha():
            safe = f"T{safe}"
        return self._types.take(safe, element)

    def words(self, element: Element) -> Words:
        """An element's title and description in the model's language, and the constraints on it,
        which documents can only tell."""
        words = words_of(element, self.language)
        for one in self._constraints.get(element.key, ()):
            self.told.add(one.key)
            said = dict.fromkeys(text.strip() for text in (one.name, one.body) if text.strip())
            words = with_sentence(words, phrase("constraint", self.language, ": ".join(said)))
        return words

    def text(self, texts: tuple[Text, ...]) -> str:
        """The text in the model's language, else in any, else nothing."""
        found = chosen(texts, self.language)
        return "" if found is None else found.text.strip()

    # -- classes ------------------------------------------------------------------------------
    def is_object(self, key: ElementKey | None) -> bool:
        """Whether a classifier is written as an object of its own type."""
        return key in self.names

    def lines(self, key: ElementKey) -> tuple[ElementKey, ...]:
        """The class and its superclasses that are written as objects, the most general first."""
        return (*(one for one in self.inheritance.ancestors(key) if one in self.names), key)

    def concrete(self, key: ElementKey) -> tuple[ElementKey, ...]:
        """The classes whose objects count as objects of a class. An abstract class without any
        counts itself: its subclasses are elsewhere, and a property of it must still hold something.
        """
        found = self._concrete.get(key)
        if found is None:
            everyone = (key, *self.inheritance.descendants(key))
            found = tuple(one for one in everyone if one in self.names and not self._abstract(one))
            found = self._concrete[key] = found or (key,)
        return found

    def _abstract(self, key: ElementKey) -> bool:
        return self.model.get(key).is_abstract  # type: ignore[attr-defined]

    def is_instantiable(self, key: ElementKey) -> bool:
        """Whether there are objects of exactly this class."""
        return key in self.concrete(key)

    def any_name(self, key: ElementKey) -> str:
        """The name of the type that takes objects of a class and of its subclasses."""
        found = self._any.get(key)
        if found is None:
            alone = self.concrete(key)
            if len(alone) == 1 and alone[0] == key or not self.is_instantiable(key):
                found = self.names[key]
            else:
                found = self.helper_name(key, "Any", "")
            self._any[key] = found
        return found

    def reference_to(self, key: ElementKey) -> Typed:
        """The shape of a reference to an object of a class."""
        name = self.referenced.get(key)
        if name is None:
            name = self.referenced[key] = self.helper_name(key, "", "Reference")
        return Typed(name, Role.REFERENCE)

    def geometry(self) -> Typed:
        """The shape of a geometry, defined once."""
        if "geometry" not in self.well_known:
            words = Words("", "GeoJSON", phrase("geometry", self.language))
            name = self.new_type("GeoJson", None)
            self.well_known["geometry"] = WellKnown(name=name, primitive="geometry", words=words)
        return Typed(self.well_known["geometry"].name, Role.WELL_KNOWN)

    # -- what is told ---------------------------------------------------------------------------
    def note(self, element: Element, outcome: Outcome, reason: str) -> None:
        """Enter in the ledger what documents do less than enforce."""
        self.ledger.append(Entry(element.key, "json-schema", outcome, reason))

    def warn(self, rule: str, element: Element, message: str, hint: str) -> None:
        """Tell the user of something that could not be kept."""
        self.found.append(
            Diagnostic(rule, Severity.WARNING, message, element.place, element.qualified_name, hint)
        )


def name_types(bench: DocumentBench) -> None:
    """First step: every classifier that is written as an object gets the name of its type, in the
    model's order, before any helper type does."""
    linked = {end.type for end in bench.model.elements(End)}
    for one in bench.model.elements(Classifier):
        if one.kind in _CODED:
            bench.code_names[one.key] = bench.type_name(one)
        elif one.kind not in _OBJECTS:
            continue
        elif one.kind is Kind.ENTITY or _has_content(bench, one) or one.key in linked:
            bench.names[one.key] = bench.type_name(one)


def _has_content(bench: DocumentBench, one: Classifier) -> bool:
    if bench.values.parts(one) or bench.associations.from_(one.key):
        return True
    below = (bench.model.get(key) for key in bench.inheritance.descendants(one.key))
    return any(bench.values.own(line) for line in below if isinstance(line, Classifier))
