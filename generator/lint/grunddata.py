"""Models as the rules for the Danish base registers (Grunddata) know them: the stereotypes that say what an
element is, the packages that are a model, and the object types with what each must tell of itself.

Sources: Grunddata modelregler 1.2 and 2.2, and their profiles Grunddata, Grunddata2 and Geodata.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import NamedTuple

from generator.lint.definitions import attributes, roles, values, with_causes
from generator.lint.name_forms import folded
from generator.lint.review import Review
from generator.model.elements import (
    Attribute,
    Classifier,
    Element,
    ElementKey,
    End,
    Kind,
    Literal,
    Package,
    Property,
)
from generator.model.graph import Model
from generator.model.indexes import Inheritance


class Mark(NamedTuple):
    """A stereotype of the profiles: the metaclasses it fits, in UML's words, and the versions that have it."""

    name: str
    metaclasses: tuple[str, ...]
    versions: tuple[str, ...] = ("grunddata-1", "grunddata-2")


_FIRST, _SECOND = ("grunddata-1",), ("grunddata-2",)
_PROPERTY = ("Property", "EnumerationLiteral")
MARKS: Mapping[str, Mark] = MappingProxyType(
    {
        folded(mark.name): mark
        for mark in (
            Mark("DKDomænemodel", ("Package", "Model")),
            Mark("DKKlassifikationsmodel", ("Package", "Model"), _SECOND),
            Mark("DKObjekttype", ("Class", "AssociationClass")),
            Mark("DKDatatype", ("DataType", "Class")),
            Mark("DKEnumeration", ("Enumeration",)),
            Mark("DKKodeliste", ("Enumeration",)),
            Mark("DKKlassifikation", ("Enumeration",), _FIRST),
            Mark("DKFeaturetype", ("Class", "AssociationClass"), _FIRST),
            Mark("DKPlaceholder", ("Class", "AssociationClass"), _FIRST),
            Mark("DKEgenskab", _PROPERTY),
            Mark("DKEnumværdi", _PROPERTY, _SECOND),
            Mark("Identifikation", _PROPERTY, _FIRST),
            Mark("Registrering", _PROPERTY, _FIRST),
            Mark("Virkning", _PROPERTY, _FIRST),
            Mark("Status", _PROPERTY, _FIRST),
        )
    }
)
"""The stereotypes, by their names in plain letters."""

_DOMAINS = ("DKDomænemodel", "DKKlassifikationsmodel")
_OBJECT_TYPES = ("DKObjekttype", "DKFeaturetype")
_ID = "Identifikation"
REGISTRATION = ("registreringFra", "registreringTil", "registreringsaktør")
EFFECT = ("virkningFra", "virkningTil", "virkningsaktør")
EVENTS = ("forretningshændelse", "forretningsproces")
_PROFILES = ("", "grunddata", "grunddata2", "geodata")


@lru_cache(maxsize=65536)
def as_meant(text: str) -> str:
    """A text whose letters were encoded twice, as they were meant; exporters of profiles were seen to do so.

    >>> as_meant("DKDomÃ¦nemodel"), as_meant("DKDomænemodel")
    ('DKDomænemodel', 'DKDomænemodel')
    """
    try:
        return text.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return text


@lru_cache(maxsize=65536)
def plain_name(name: str) -> str:
    """A name without what spellings of it differ in: case, marks, and how æ, ø and å are written."""
    return folded(as_meant(name))


def is_of_profile(stereotype: str) -> bool:
    """Whether a stereotype may be meant for these profiles: it names one of them, or none at all."""
    return stereotype.rpartition("::")[0].rpartition("::")[2].lower() in _PROFILES


def marks_of(element: Element) -> tuple[Mark, ...]:
    """The stereotypes of the profiles that an element carries, each once. Others do not count: register
    models carry those of geographic profiles too."""
    found = (
        MARKS.get(plain_name(one.rpartition("::")[2]))
        for one in element.stereotypes
        if is_of_profile(one)
    )
    return tuple(dict.fromkeys(mark for mark in found if mark is not None))


def is_marked(element: Element, *names: str) -> bool:
    """Whether an element carries one of these stereotypes."""
    return any(mark.name in names for mark in marks_of(element))


TELLING = frozenset(
    plain_name(name)
    for name in ("id", "status", *REGISTRATION, *EFFECT, *EVENTS, "forretningsområde")
)
"""What a register tells of each object beside its own facts, by plain names."""


class Domains:
    """The packages that are a model of a register, and what they hold: an index."""

    def __init__(self, model: Model) -> None:
        self.packages = tuple(one for one in model.elements(Package) if is_marked(one, *_DOMAINS))
        self._model = model
        self._held: dict[ElementKey, bool] = {one.key: True for one in self.packages}

    def hold(self, element: Element) -> bool:
        """Whether an element is in one of them; where nobody marked a package, every element is."""
        if not self.packages:
            return True
        path: list[ElementKey] = []
        here: Element | None = element
        while here is not None and here.key not in self._held:
            path.append(here.key)
            here = self._model.owner(here)
        answer = here is not None and self._held[here.key]
        self._held |= {key: answer for key in path}
        return answer


def domains(review: Review) -> Domains:
    """The packages that are a model of a register."""
    return review.model.index(Domains)


def classifiers(review: Review) -> Iterator[Classifier]:
    """The classifiers of the register's models; a library beside them is somebody else's."""
    held = domains(review)
    return (one for one in review.classifiers if one.kind is not Kind.PRIMITIVE and held.hold(one))


def members(review: Review) -> Iterator[Property | Literal]:
    """The attributes, named roles and values of the register's models."""
    held = domains(review)
    drawn = filter(review.is_drawn, values(review))
    every: Iterable[Property | Literal] = (*attributes(review), *roles(review), *drawn)
    return (one for one in every if held.hold(one))


def object_types(review: Review) -> tuple[Classifier, ...]:
    """The classes whose objects a register keeps."""
    return tuple(
        one for one in review.classifiers if one.kind is Kind.ENTITY and is_object_type(one)
    )


def is_object_type(classifier: Classifier) -> bool:
    """Whether a class is marked as one whose objects a register keeps."""
    return is_marked(classifier, *_OBJECT_TYPES)


class Tells:
    """What each classifier tells of its objects in the attributes that the rules name, inherited ones
    included: an index. No more than those names are carried down, so that deep trees cost no more.
    """

    def __init__(self, model: Model) -> None:
        self._parents = model.index(Inheritance).parents
        self._own: dict[ElementKey, dict[str, Attribute]] = defaultdict(dict)
        self._found: dict[ElementKey, dict[str, Attribute]] = {}
        structured = []
        for one in model.elements(Attribute):
            owner, kind = model.owner(one), model.type_of(one)
            if not isinstance(owner, Classifier):
                continue
            name = plain_name(one.name)
            is_id = is_marked(one, _ID) or kind is not None and plain_name(kind.name) == _ID.lower()
            if is_id or name in TELLING:
                self._own[owner.key].setdefault("id" if is_id else name, one)
            elif kind is not None and kind.kind is Kind.DATA_TYPE:
                structured.append((owner.key, kind.key, one))
        # An identifier may stand inside a data type; one step, so that an address's own id counts no further.
        inside = [
            (owner, one) for owner, kind, one in structured if "id" in self._own.get(kind, ())
        ]
        for owner_key, one in inside:
            self._own[owner_key].setdefault("id", one)

    def of(self, classifier: Classifier) -> dict[str, Attribute]:
        """What a classifier tells, by plain names; an own attribute comes before an inherited one. A cycle
        of superclasses ends where it closes."""
        path, seen = [classifier.key], set()
        while path:
            one = path[-1]
            above = [
                key for key in self._parents(one) if key not in self._found and key not in seen
            ]
            if above and one not in seen:
                seen.add(one)
                path += above
                continue
            path.pop()
            told: dict[str, Attribute] = {}
            for key in self._parents(one):
                told |= self._found.get(key, {})
            self._found[one] = told | self._own.get(one, {})
        return self._found[classifier.key]


def told_by(classifier: Classifier, review: Review) -> dict[str, Attribute]:
    """What a classifier tells of its objects in the attributes that the rules name, by plain names."""
    return review.model.index(Tells).of(classifier)


def without(
    names: Iterable[str], review: Review
) -> Iterator[tuple[Classifier, str, tuple[str, ...]]]:
    """The object types that lack some of the named attributes: each with the cause of its finding, and
    what it lacks. Classes that stand for those of another register tell nothing of their own."""
    checked = object_types(review)
    lacking = {}
    for one in checked:
        told = told_by(one, review)
        lacking[one.key] = tuple(name for name in names if plain_name(name) not in told)
    missing = [one for one in checked if lacking[one.key] and not one.is_abstract]
    for one, cause in with_causes(missing, checked, review):
        yield one, cause, lacking[one.key]


def follows_first(review: Review) -> bool:
    """Whether a model was drawn by version 1 of the rules, which had other tags."""
    return review.book == "grunddata-1" if review.book else "grunddata-1" in review.sets


def marked_elements(review: Review) -> Iterator[Element]:
    """The classifiers, attributes, roles and values that carry a stereotype of the profiles, so that its
    tags are there to be filled."""
    every: Iterable[Element] = (*classifiers(review), *members(review))
    return (one for one in every if marks_of(one))


def without_tag(name: str, review: Review) -> Iterator[tuple[Element, str]]:
    """The elements whose tag of that name is empty, each with the cause of its finding."""
    checked = tuple(marked_elements(review))
    missing = [one for one in checked if not review.tag(one, name)]
    return with_causes(missing, checked, review)


def numbered_roles(classifier: Classifier, review: Review) -> tuple[tuple[End, str], ...]:
    """The named roles that a class reaches, each with its sequence number or an empty text."""
    reached = (end for end in review.associations.from_(classifier.key) if end.name)
    return tuple(
        (end, review.tag(end, "sequenceNumber") or "") for end in reached if end.is_navigable
    )
