"""Small models drawn by hand: what a test needs of one, in a few lines."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.diagnostics import Place
from generator.model.elements import (
    Aggregation,
    Association,
    Attribute,
    Class,
    Classifier,
    Constraint,
    DataType,
    Element,
    ElementKey,
    End,
    Enumeration,
    Generalization,
    Kind,
    Literal,
    Multiplicity,
    Package,
    PrimitiveType,
    Property,
    Text,
)
from generator.model.graph import Model, Origin, Relation
from generator.physical.designs import Designs
from generator.physical.documents import Documents, design_documents
from generator.physical.values import Values
from generator.profile.profile import Facets, ModelInfo, Narrowed, Naming, Profile, Settings

_FILE = "drawing.xmi"
ANY = (0, None)
ONE = (1, 1)
OPTIONAL = (0, 1)


class Drawing:
    """A model in the making; every method answers with the key of what it drew."""

    def __init__(self, language: str = "en") -> None:
        self.language = language
        self._elements: dict[ElementKey, Element] = {}
        self._relations: list[tuple[ElementKey, ElementKey, Relation]] = []
        self.choices: dict[str, str] = {}
        self.at: dict[tuple[ElementKey, str], str] = {}
        self.facets: dict[ElementKey, Facets] = {}
        self.settings: dict[str, Any] = {}
        self.profile: dict[str, Any] = {}
        self.package = self._add(Package, "Model", None)

    def _add(self, type_: type[Element], name: str, owner: ElementKey | None, **more: Any) -> int:
        key = len(self._elements) + 1
        above = "" if owner is None else f"{self._elements[owner].qualified_name}::"
        element = type_(
            key=key,
            owner=owner,
            name=name,
            qualified_name=f"{above}{name}",
            metaclass=type_.__name__,
            place=Place(_FILE, key),
            **more,
        )
        self._elements[key] = element
        if owner is not None:
            self._relations.append((owner, key, Relation.OWNS))
        return key

    def change(self, key: ElementKey, **more: Any) -> None:
        """Draw something about an element that its method does not take."""
        self._elements[key] = replace(self._elements[key], **more)

    # -- classifiers --------------------------------------------------------------------------
    def entity(self, name: str, *parents: ElementKey, abstract: bool = False) -> ElementKey:
        """A class."""
        return self._classifier(Class, Kind.ENTITY, name, parents, abstract)

    def structure(self, name: str, *parents: ElementKey, abstract: bool = False) -> ElementKey:
        """A data type."""
        return self._classifier(DataType, Kind.DATA_TYPE, name, parents, abstract)

    def union(self, name: str) -> ElementKey:
        """A choice among its attributes."""
        return self._classifier(DataType, Kind.UNION, name, (), False)

    def codes(self, name: str, *values: str, kind: Kind = Kind.ENUMERATION) -> ElementKey:
        """An enumeration or code list; a value is `code` or `code=name`."""
        key = self._classifier(Enumeration, kind, name, (), False)
        for value in values:
            code, _, title = value.partition("=")
            self._add(Literal, title or code, key, code=code if title else None)
        return key

    def primitive(self, name: str) -> ElementKey:
        """A primitive type, drawn once."""
        for one in self._elements.values():
            if isinstance(one, PrimitiveType) and one.name == name:
                return one.key
        return self._classifier(PrimitiveType, Kind.PRIMITIVE, name, (), False)

    def _classifier(
        self,
        type_: type[Classifier],
        kind: Kind,
        name: str,
        parents: tuple[ElementKey, ...],
        abstract: bool,
    ) -> ElementKey:
        key = self._add(type_, name, self.package, kind=kind, is_abstract=abstract)
        for parent in parents:
            self.generalize(key, parent)
        return key

    # -- properties -----------------------------------------------------------------------------
    def attribute(
        self,
        owner: ElementKey,
        name: str,
        type_: str | ElementKey = "string",
        bounds: tuple[int, int | None] | None = ONE,
        facets: Facets | None = None,
        **more: Any,
    ) -> ElementKey:
        """An attribute; a type by name is a primitive."""
        key = self._property(Attribute, owner, name, type_, bounds, **more)
        if facets is not None:
            self.facets[key] = facets
        return key

    def _property(
        self,
        kind: type[Property],
        owner: ElementKey,
        name: str,
        type_: str | ElementKey,
        bounds: tuple[int, int | None] | None,
        **more: Any,
    ) -> ElementKey:
        typed = self.primitive(type_) if isinstance(type_, str) else type_
        many = None if bounds is None else Multiplicity(*bounds)
        key = self._add(kind, name, owner, type=typed, multiplicity=many, **more)
        if typed is not None:
            self._relations.append((key, typed, Relation.TYPED_BY))
        return key

    def end(
        self,
        name: str,
        type_: ElementKey,
        bounds: tuple[int, int | None] | None = ANY,
        **more: Any,
    ) -> dict[str, Any]:
        """One end, for `association`; `part=True` makes it the part of a composition."""
        if more.pop("part", False):
            more["aggregation"] = Aggregation.COMPOSITE
        return {"name": name, "type_": type_, "bounds": bounds, **more}

    def association(
        self, *ends: dict[str, Any], name: str = "", of: ElementKey | None = None
    ) -> list[ElementKey]:
        """An association of ends, or the ends of an association class; the keys of the ends."""
        owner = self._add(Association, name, self.package) if of is None else of
        if of is not None:
            self.change(of, is_association=True)
        keys = []
        for end in ends:
            qualifiers = end.pop("qualifiers", ())
            end.setdefault("is_navigable", False)
            key = self._property(
                End, owner, end.pop("name"), end.pop("type_"), end.pop("bounds"), **end
            )
            self._relations.append((owner, key, Relation.CONNECTS))
            for qualifier in qualifiers:
                made = self.attribute(key, qualifier)
                self._relations.append((key, made, Relation.QUALIFIES))
            keys.append(key)
        return keys

    def generalize(self, specific: ElementKey, general: ElementKey) -> None:
        """Make one classifier a kind of another."""
        self._add(Generalization, "", specific, specific=specific, general=general)
        self._relations.append((specific, general, Relation.GENERALIZES))

    def constraint(self, on: ElementKey, name: str, body: str) -> ElementKey:
        """A condition on an element."""
        key = self._add(Constraint, name, on, body=body)
        self._relations.append((key, on, Relation.CONSTRAINS))
        return key

    # -- what comes of it -------------------------------------------------------------------------
    def narrowed(self) -> Narrowed:
        """The drawing as a profile applied to a model."""
        info = ModelInfo(
            id="drawing",
            version="1.0.0",
            title=(Text("Drawing"),),
            language=self.language,
            namespace="https://example.org/drawing",
        )
        naming = self.profile.pop("naming", Naming())
        profile = Profile(
            id="all", place=Place(_FILE), choices=self.choices, naming=naming, **self.profile
        )
        settings = Settings(profile=profile, choices=self.at, facets=self.facets, **self.settings)
        model = Model(Origin(_FILE, "drawing", "hand"), self._elements.values(), self._relations)
        return Narrowed(info=info, model=model, settings=settings)

    def designs(self) -> Designs:
        """Every design of the drawing."""
        return Designs(self.narrowed())

    def documents(self) -> Documents:
        """The document design of the drawing."""
        narrowed = self.narrowed()
        return design_documents(narrowed, Values(narrowed))
