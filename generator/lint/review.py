"""What a rule may ask beside the element it looks at: the model, and what follows from it.

Every answer that takes a walk over the model is found once, however many rules ask.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from functools import cached_property

from generator.lint.libraries import Libraries
from generator.model.elements import (
    Association,
    Attribute,
    Class,
    Classifier,
    Element,
    ElementKey,
    End,
    External,
    Kind,
    Literal,
    Package,
    Property,
)
from generator.model.graph import Model
from generator.model.indexes import Associations, Inheritance

LISTS = (Kind.ENUMERATION, Kind.CODE_LIST)


class Review:
    """One model under review. `sets` are the rule sets it follows, `book` the rule book it was drawn
    by, and `primitives` the type names that `model.toml` explains."""

    def __init__(
        self,
        model: Model,
        *,
        sets: frozenset[str] = frozenset(),
        book: str | None = None,
        language: str = "da",
        primitives: Iterable[str] = (),
    ) -> None:
        self.model, self.sets, self.book, self.language = model, sets, book, language
        self.primitives = frozenset(primitives)

    # -- what the model says of one element --------------------------------------------------------
    @staticmethod
    def tag(element: Element, name: str) -> str | None:
        """The value of a tag, whatever the language or mangling of its name: `definition` also answers
        for `definition (da)` and `definition__da_`. None where there is no such tag, an empty text where
        nobody filled it in."""
        wanted = name.lower()
        answer = None
        for tag in element.tags:
            if _tag_name(tag.name) == wanted:
                if tag.value.strip():
                    return tag.value.strip()
                answer = ""
        return answer

    @staticmethod
    def definition(element: Element, language: str | None = None) -> str:
        """What the element is said to be, in a language or in whichever there is; empty where nobody
        says. The tool's own note field counts too."""
        for text in element.documentation:
            if text.text.strip() and (language is None or text.language in (language, None)):
                return text.text.strip()
        return ""

    def definition_of_end(self, end: End) -> str:
        """A role's definition; the profiles let it stand on the association instead."""
        return self.definition(end) or self.definition(self.model.association_of(end))

    @staticmethod
    def has_stereotype(element: Element, *names: str) -> bool:
        """Whether an element carries one of these stereotypes, whatever profile and case it is written in."""
        wanted = {name.lower() for name in names}
        return any(one.rpartition("::")[2].lower() in wanted for one in element.stereotypes)

    def is_of_library(self, element: Element) -> bool:
        """Whether an element is a standard's, drawn as a stub: nothing for this model's architects to mend."""
        return element in self.model.index(Libraries)

    # -- classifiers ------------------------------------------------------------------------------
    @cached_property
    def inheritance(self) -> Inheritance:
        """Who is a kind of whom."""
        return self.model.index(Inheritance)

    @cached_property
    def associations(self) -> Associations:
        """Who reaches whom, and the ends opposite to each other."""
        return self.model.index(Associations)

    @cached_property
    def classifiers(self) -> tuple[Classifier, ...]:
        """The classifiers of the file: not those known by name only, no actors and the like."""
        return tuple(
            one
            for one in self.model.elements(Classifier)
            if not isinstance(one, External) and one.kind is not Kind.OTHER
        )

    @cached_property
    def classifier_keys(self) -> frozenset[ElementKey]:
        """Their keys, to ask whether one is among them."""
        return frozenset(one.key for one in self.classifiers)

    @cached_property
    def entities(self) -> tuple[Classifier, ...]:
        """The classes whose instances have an identity."""
        return tuple(one for one in self.classifiers if one.kind is Kind.ENTITY)

    def is_list(self, classifier: Classifier | None) -> bool:
        """Whether a classifier is an enumeration or a code list."""
        return classifier is not None and classifier.kind in LISTS

    def properties(self, classifier: Classifier) -> tuple[Property, ...]:
        """A classifier's own attributes and the roles it reaches, the latter only where they are named."""
        roles = (end for end in self.associations.from_(classifier.key) if end.name)
        return (*self.model.attributes(classifier), *roles)

    def inherited(self, classifier: Classifier) -> tuple[Property, ...]:
        """The properties of everything above a classifier, the nearest last."""
        found: list[Property] = []
        for key in self.inheritance.ancestors(classifier.key):
            above = self.model.get(key)
            if isinstance(above, Classifier):
                found += self.properties(above)
        return tuple(found)

    def all_properties(self, classifier: Classifier) -> tuple[Property, ...]:
        """Inherited and own."""
        return (*self.inherited(classifier), *self.properties(classifier))

    @cached_property
    def users(self) -> dict[ElementKey, list[Property]]:
        """For each classifier the attributes and ends that have it as their type."""
        found: dict[ElementKey, list[Property]] = defaultdict(list)
        for one in self.model.elements(Property):
            if one.type is not None:
                found[one.type].append(one)
        return found

    @cached_property
    def parts(self) -> frozenset[ElementKey]:
        """The classifiers that some whole owns."""
        return frozenset(
            end.type
            for end in self.model.elements(End)
            if end.aggregation == "composite" and end.type is not None
        )

    # -- properties -------------------------------------------------------------------------------
    def owner_of(self, prop: Property) -> Classifier | None:
        """The classifier a property belongs to: an attribute's owner, or the class from which a role
        is reached. None for qualifiers and for ends of associations with more than two ends."""
        if isinstance(prop, End):
            opposite = self.associations.opposite(prop)
            return None if opposite is None else self.model.type_of(opposite)
        owner = self.model.owner(prop)
        return owner if isinstance(owner, Classifier) else None

    def is_value_list_item(self, attribute: Attribute) -> bool:
        """Whether an attribute is really a value: code lists that are drawn as classes have theirs so."""
        owner = self.model.owner(attribute)
        return isinstance(owner, Classifier) and self.is_list(owner)

    def values(self, classifier: Classifier) -> tuple[Literal | Attribute, ...]:
        """The values of an enumeration or code list, however they are drawn."""
        literals = self.model.literals(classifier)
        return literals or self.model.attributes(classifier)

    def is_drawn(self, value: Literal | Attribute) -> bool:
        """Whether a value stands in the model: a code of a table beside it has no stereotype, and its
        name is a label."""
        around = self.model.owner(value)
        return around is None or value.place.file == around.place.file

    @cached_property
    def real_attributes(self) -> tuple[Attribute, ...]:
        """Attributes of classifiers, without the values of lists and the qualifiers of ends."""
        return tuple(
            one
            for one in self.model.elements(Attribute)
            if isinstance(self.model.owner(one), Classifier) and not self.is_value_list_item(one)
        )

    def is_single(self, prop: Property) -> bool:
        """Whether a property has at most one value."""
        return prop.multiplicity is None or prop.multiplicity.upper in (0, 1)

    # -- packages and associations ----------------------------------------------------------------
    @cached_property
    def roots(self) -> tuple[Package, ...]:
        """The packages that no other package holds."""
        return tuple(one for one in self.model.elements(Package) if one.owner is None)

    @cached_property
    def model_packages(self) -> tuple[Package, ...]:
        """The packages that stand for a model: those a profile marks as one, else the outermost."""
        marked = tuple(
            one for one in self.model.elements(Package) if self.has_stereotype(one, *MODEL_PACKAGES)
        )
        return marked or self.roots

    def joining(self) -> tuple[Association | Class, ...]:
        """Associations and association classes."""
        classes = (one for one in self.model.elements(Class) if one.is_association)
        return (*self.model.elements(Association), *classes)


MODEL_PACKAGES = (
    "ConceptModel",
    "InformationModel",
    "LogicalDataModel",
    "ClassificationModel",
    "CoreModel",
    "ApplicationModel",
    "DKDomænemodel",
    "DKKlassifikationsmodel",
    "ApplicationSchema",
)
"""The stereotypes by which profiles mark a package as a model of its own."""


def _tag_name(name: str) -> str:
    """A tag's name without its language: `label (da)`, `label__da_` and `label@da` are `label`."""
    plain = name.strip().lower()
    for mark in (" (", "__", "@", "-nl", "-en"):
        plain = plain.partition(mark)[0]
    return plain
