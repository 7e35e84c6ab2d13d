"""Small models made by hand: what the tests of the profiles apply profiles to."""

from __future__ import annotations

from typing import Any

from generator.diagnostics import Place
from generator.model.elements import (
    Association,
    Attribute,
    Class,
    Classifier,
    DataType,
    Element,
    End,
    Enumeration,
    Generalization,
    Kind,
    Literal,
    Multiplicity,
    Package,
    PrimitiveType,
    Tag,
)
from generator.model.graph import Model, Origin, Relation

FILE = "model.xmi"


class Sketch:
    """A model under construction; every method makes an element and answers it."""

    def __init__(self, package: str = "M") -> None:
        self._elements: list[Element] = []
        self._relations: list[tuple[int, int, Relation]] = []
        self.top = self.package(package)

    def model(self) -> Model:
        """What was sketched."""
        return Model(Origin(FILE, "sketch", "tests"), self._elements, self._relations)

    def package(self, name: str, owner: Element | None = None) -> Package:
        return self._add(Package, name, owner, metaclass="Package")

    def entity(self, name: str, owner: Element | None = None, **features: Any) -> Class:
        return self._add(Class, name, owner or self.top, kind=Kind.ENTITY, **features)

    def data_type(self, name: str, **features: Any) -> DataType:
        return self._add(DataType, name, self.top, kind=Kind.DATA_TYPE, **features)

    def primitive(self, name: str, **features: Any) -> PrimitiveType:
        return self._add(PrimitiveType, name, self.top, kind=Kind.PRIMITIVE, **features)

    def enumeration(self, name: str, *codes: str, kind: Kind = Kind.ENUMERATION) -> Enumeration:
        found = self._add(Enumeration, name, self.top, kind=kind)
        for code in codes:
            self.literal(found, code)
        return found

    def literal(self, owner: Element, name: str, **features: Any) -> Literal:
        return self._add(Literal, name, owner, metaclass="EnumerationLiteral", **features)

    def attribute(
        self,
        owner: Element,
        name: str,
        type_: Classifier | None = None,
        bounds: str | None = "1..1",
        tags: dict[str, str] | None = None,
        **features: Any,
    ) -> Attribute:
        found = self._add(
            Attribute,
            name,
            owner,
            metaclass="Property",
            type=None if type_ is None else type_.key,
            multiplicity=multiplicity(bounds),
            tags=tuple(Tag(*tag) for tag in (tags or {}).items()),
            **features,
        )
        if type_ is not None:
            self._relations.append((found.key, type_.key, Relation.TYPED_BY))
        return found

    def kind_of(self, specific: Classifier, general: Classifier) -> Generalization:
        self._relations.append((specific.key, general.key, Relation.GENERALIZES))
        return self._add(
            Generalization,
            "",
            specific,
            metaclass="Generalization",
            specific=specific.key,
            general=general.key,
        )

    def associate(
        self,
        *ends: tuple[Classifier, str, str | None],
        through: Class | None = None,
        name: str = "",
    ) -> tuple[End, ...]:
        """An association; each end is its class, role name and bounds."""
        association = through or self._add(Association, name, self.top, metaclass="Association")
        found = []
        for type_, role, bounds in ends:
            end = self._add(
                End,
                role,
                association,
                metaclass="Property",
                type=type_.key,
                multiplicity=multiplicity(bounds),
            )
            self._relations.append((association.key, end.key, Relation.CONNECTS))
            self._relations.append((end.key, type_.key, Relation.TYPED_BY))
            found.append(end)
        return tuple(found)

    def qualify(self, end: End, name: str, type_: Classifier) -> Attribute:
        found = self.attribute(end, name, type_)
        self._relations.append((end.key, found.key, Relation.QUALIFIES))
        return found

    def add(self, element: type[Element], name: str, owner: Element | None, **features: Any) -> Any:
        """An element of any other kind."""
        return self._add(element, name, owner or self.top, **features)

    def relate(self, source: Element, target: Element, relation: Relation) -> None:
        self._relations.append((source.key, target.key, relation))

    def _add(self, element: type[Any], name: str, owner: Element | None, **features: Any) -> Any:
        key = len(self._elements) + 1
        features.setdefault("metaclass", element.__name__)
        found = element(
            key=key,
            owner=None if owner is None else owner.key,
            name=name,
            qualified_name=name if owner is None else f"{owner.qualified_name}::{name}",
            place=Place(FILE, key),
            **features,
        )
        self._elements.append(found)
        if owner is not None:
            self._relations.append((owner.key, key, Relation.OWNS))
        return found


def multiplicity(text: str | None) -> Multiplicity | None:
    """The multiplicity of a text such as `0..*`; None stays unspecified."""
    if text is None:
        return None
    lower, _, upper = text.partition("..")
    return Multiplicity(int(lower), None if upper == "*" else int(upper), text)


def absence() -> Model:
    """A cut of the sickness absence model: what every kind of path and narrowing needs."""
    sketch = Sketch("Sygefravær")
    text, day = sketch.primitive("CharacterString"), sketch.primitive("Date")
    short = sketch.primitive("Kort", tags=(Tag("maxLength", "50"), Tag("minLength", "1")))
    number = sketch.primitive("Number")
    cause = sketch.enumeration("Fraværsårsag", "1100", "1200", "1300", kind=Kind.CODE_LIST)
    kommune = sketch.enumeration("Kommune", kind=Kind.CODE_LIST)
    form = sketch.enumeration("Lønform", "maaned", "time")
    address = sketch.data_type("Adresse")
    sketch.attribute(address, "vej", text)
    sketch.attribute(address, "kommune", kommune)
    actor = sketch.entity("Aktør", is_abstract=True)
    sketch.attribute(actor, "navn", short, "0..1")
    person = sketch.entity("Person")
    sketch.kind_of(person, actor)
    sketch.attribute(
        person, "cprNummer", text, tags={"XSD::MaxLength": "10", "pattern": "[0-9]{10}"}
    )
    sketch.attribute(person, "adresse", address, "0..1")
    sketch.attribute(person, "alder", number, "0..1", is_derived=True)
    sketch.attribute(person, "note", None, None)
    job = sketch.entity("Ansættelsesforhold")
    sketch.attribute(job, "startdato", day)
    sketch.attribute(job, "timer", number, tags={"minInclusive": "0", "maxInclusive": "37.5"})
    sketch.attribute(job, "form", form)
    period = sketch.entity("Fraværsperiode")
    sketch.attribute(period, "slutdato", day, "0..1")
    sketch.attribute(period, "fraværsårsag", cause, "1..*")
    sketch.associate((person, "person", "1..1"), (job, "ansættelse", "0..*"))
    sketch.associate((job, "", "1..1"), (period, "fravær", "0..*"))
    sketch.associate((person, "leder", None), (job, "ledet", "0..*"))
    return sketch.model()
