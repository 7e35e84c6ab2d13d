"""What the values of a property are, for every design alike.

The designs differ in how they write a value down; what it *is* (a date, one of a list of codes, a
structure, another object) is decided here, once.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Severity
from generator.model.elements import (
    Attribute,
    Classifier,
    ElementKey,
    Kind,
    Literal,
    Multiplicity,
    Property,
)
from generator.model.graph import Model
from generator.model.indexes import Inheritance
from generator.model.keys import is_key
from generator.model.primitives import primitive_named, sized_length
from generator.profile.profile import Facets, Narrowed


class Form(StrEnum):
    """The shapes a value can have."""

    SIMPLE = "simple"
    CODES = "codes"  # one of an enumeration's values
    CODE_LIST = "code list"  # one of a governed list's codes
    STRUCTURE = "structure"
    UNION = "union"
    REFERENCE = "reference"  # another object, by its key


class Value(NamedTuple):
    """What one value of a property is: its form, and the classifier where the form has one."""

    form: Form
    primitive: str
    classifier: ElementKey | None
    facets: Facets


_CODED = {Kind.ENUMERATION: Form.CODES, Kind.CODE_LIST: Form.CODE_LIST}
_MANY = Multiplicity(0, None)
_OPTIONAL = Multiplicity(0, 1)
_ONE = Multiplicity(1, 1)
_STATED = {"0..*": _MANY, "0..1": _OPTIONAL, "1..1": _ONE}
_NO_FACETS = Facets()


class Values:
    """Answers what the values of the properties of one narrowed model are.

    `found` collects what had to be guessed, once for each type.
    """

    def __init__(self, narrowed: Narrowed) -> None:
        self._narrowed = narrowed
        self._model: Model = narrowed.model
        self._settings = narrowed.settings
        self._inheritance = narrowed.model.index(Inheritance)
        self._of: dict[ElementKey, Value] = {}
        self._structure: dict[ElementKey, tuple[Attribute, ...]] = {}
        self._keys: dict[ElementKey, tuple[Attribute, ...]] = {}
        self._is_key: dict[ElementKey, bool] = {}
        self._guessed: dict[str, Diagnostic] = {}

    @property
    def found(self) -> tuple[Diagnostic, ...]:
        """What was unclear so far."""
        return tuple(self._guessed.values())

    def of(self, prop: Property) -> Value:
        """What one value of a property is."""
        known = self._of.get(prop.key)
        if known is None:
            known = self._of[prop.key] = self._decide(prop)
        return known

    def multiplicity(self, prop: Property) -> Multiplicity:
        """How many values there are; where the file says nothing, what the profile says (ends) or
        optional (attributes)."""
        if prop.multiplicity is not None:
            return prop.multiplicity
        if isinstance(prop, Attribute):
            return _OPTIONAL
        return _STATED[self._settings.choice("unspecified", prop.key, prop.owner)]

    def parts(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """All attributes of a classifier, inherited ones first, without what the profile omits."""
        known = self._structure.get(classifier.key)
        if known is None:
            lines = (*self._inheritance.ancestors(classifier.key), classifier.key)
            known = tuple(
                attribute
                for line in lines
                for attribute in self._model.attributes(self._model.get(line))  # type: ignore[arg-type]
                if self.is_kept(attribute)
            )
            self._structure[classifier.key] = known
        return known

    def own(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """A classifier's own attributes, without what the profile omits."""
        return tuple(one for one in self._model.attributes(classifier) if self.is_kept(one))

    def is_kept(self, prop: Property) -> bool:
        """Whether the profile keeps a property: derived ones only where it says so."""
        if not prop.is_derived:
            return True
        return self._settings.choice("derived", prop.key, prop.owner) == "keep"

    def keys(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """The attributes that together identify an object: {id}, «key», or tagged as key."""
        known = self._keys.get(classifier.key)
        if known is None:
            known = tuple(one for one in self.parts(classifier) if self.is_key(one))
            self._keys[classifier.key] = known
        return known

    def is_key(self, attribute: Attribute) -> bool:
        """Whether an attribute is part of what identifies its object."""
        known = self._is_key.get(attribute.key)
        if known is None:
            known = self._is_key[attribute.key] = is_key(attribute)
        return known

    def codes(self, classifier: Classifier) -> tuple[Literal, ...]:
        """The values of an enumeration or code list, each value once, in the model's order."""
        once: dict[str, Literal] = {}
        for literal in self._model.literals(classifier):
            once.setdefault(literal.value, literal)
        return tuple(once.values())

    def codes_of(self, prop: Property, classifier: Classifier) -> tuple[Literal, ...]:
        """The codes a property may hold: its list's, or those the profile narrows it to."""
        narrowed = self._settings.codes.get(prop.key)
        codes = self.codes(classifier)
        return codes if narrowed is None else tuple(one for one in codes if one.value in narrowed)

    def _decide(self, prop: Property) -> Value:
        settings, facets = self._settings, self._settings.facets.get(prop.key, _NO_FACETS)
        stated = settings.types.get(prop.key)
        if stated is not None:
            return Value(Form.SIMPLE, stated, None, facets)
        classifier = self._model.type_of(prop)
        if classifier is None:
            self._guess(prop, "", "read as text")
            return Value(Form.SIMPLE, "text", None, facets)
        if facets.max_length is None and (length := sized_length(classifier.name)):
            facets = facets._replace(max_length=length)
        mapped = settings.type_names.get(classifier.name)
        if mapped is not None:
            return Value(Form.SIMPLE, mapped, None, facets)
        return self._by_classifier(prop, classifier, facets)

    def _by_classifier(self, prop: Property, classifier: Classifier, facets: Facets) -> Value:
        kind = classifier.kind
        if kind in _CODED:
            return Value(_CODED[kind], "text", classifier.key, facets)
        if kind is Kind.ENTITY:
            return Value(Form.REFERENCE, "", classifier.key, facets)
        if kind in (Kind.DATA_TYPE, Kind.UNION) and self.parts(classifier):
            form = Form.UNION if kind is Kind.UNION else Form.STRUCTURE
            return Value(form, "", classifier.key, facets)
        primitive = self._primitive(classifier)
        if primitive is None:
            if classifier.metaclass != "Elsewhere":  # the missing file has been told once
                self._guess(prop, classifier.name, "read as text")
            primitive = "text"
        return Value(Form.SIMPLE, primitive, None, facets)

    def _primitive(self, classifier: Classifier) -> str | None:
        """By its name, then its tag `primitive`, then by what it specialises."""
        found = primitive_named(classifier.name) or primitive_named(
            classifier.tag("primitive") or ""
        )
        for parent in reversed(self._inheritance.ancestors(classifier.key)):
            if found is None:
                found = primitive_named(self._model.get(parent).name)
        return found

    def _guess(self, prop: Property, type_name: str, outcome: str) -> None:
        what = f"The type {type_name!r} is known by name only" if type_name else "There is no type"
        self._guessed.setdefault(
            type_name or prop.qualified_name,
            Diagnostic(
                "physical/unknown-type",
                Severity.WARNING,
                f"{prop.qualified_name}: {what[0].lower()}{what[1:]}; it is {outcome}.",
                prop.place,
                prop.qualified_name,
                (
                    f'Say what it is in model.toml: [types] "{type_name}" = "text"'
                    if type_name
                    else "Choose a type in the modelling tool."
                ),
            ),
        )
