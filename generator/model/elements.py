"""What a model is made of: frozen values, each with the place it was written.

Words and metaclasses are UML 2.5.1's. `None` means "not stated in the file", an empty text means
"stated as empty". The key of an element is ours and unique within one model; the id the modelling
tool gave it is data, because real exports hold empty and repeated ids.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from generator.diagnostics import Place

ElementKey = int


class Kind(StrEnum):
    """What a classifier means, whatever metaclass it was drawn with (stereotype first)."""

    ENTITY = "entity"
    DATA_TYPE = "data type"
    UNION = "union"
    ENUMERATION = "enumeration"
    CODE_LIST = "code list"
    PRIMITIVE = "primitive"
    OTHER = "other"  # no data are made of it: an actor, a use case, a component


class Text(NamedTuple):
    """A text and the language it is in (`da`, `en`), or None where the file does not say."""

    text: str
    language: str | None = None


class Tag(NamedTuple):
    """A tagged value, with the tool's help text and bookkeeping taken off."""

    name: str
    value: str


class Multiplicity(NamedTuple):
    """UML 2.5.1, 7.5.3: how many values; `upper` None is *; `text` is what the modeller wrote."""

    lower: int
    upper: int | None
    text: str = ""

    def __str__(self) -> str:
        upper = "*" if self.upper is None else str(self.upper)
        return f"{self.lower}..{upper}"


class Shape(NamedTuple):
    """Where the architect drew an element on a diagram, in the tool's own units (pixels)."""

    element: ElementKey
    left: int
    top: int
    right: int
    bottom: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Element:
    """What every element keeps, whatever it is."""

    key: ElementKey
    owner: ElementKey | None
    name: str
    qualified_name: str
    metaclass: str
    place: Place
    tool_id: str = ""
    stereotypes: tuple[str, ...] = ()
    tags: tuple[Tag, ...] = ()
    documentation: tuple[Text, ...] = ()
    labels: tuple[Text, ...] = ()

    def tag(self, name: str) -> str | None:
        """The first tagged value of that name, compared without case; None where there is none."""
        wanted = name.lower()
        return next((tag.value for tag in self.tags if tag.name.lower() == wanted), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Package(Element):
    """A namespace of the model (also uml:Model and uml:Profile)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Classifier(Element):
    """Something that can be a type."""

    kind: Kind
    is_abstract: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Class(Classifier):
    """A class; an association class too, then its ends are owned by it."""

    is_association: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Interface(Classifier):
    """An interface; real models use it as a data type or as an abstract class."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DataType(Classifier):
    """A structured value without identity."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrimitiveType(Classifier):
    """A value without structure."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Enumeration(Classifier):
    """A list of literals; a code list where its stereotype says so."""


@dataclass(frozen=True, slots=True, kw_only=True)
class External(Classifier):
    """A type that the export names but does not hold, such as `CharacterString`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherClassifier(Classifier):
    """What is drawn beside the classes and can stand at the end of a line: an actor, a use case, a
    component, an object. It is kept so that the model is whole; no artefact is made of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Operation(Element):
    """Something a classifier can do, by name: constraints hang on it, no artefact is made of it."""


class Former(NamedTuple):
    """What a code was called before, and from which day to which."""

    labels: tuple[Text, ...]
    valid_from: str | None
    valid_to: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Literal(Element):
    """A value of an enumeration or code list; `code` is its initial value or code tag, if any.

    Hierarchy and validity are facts of governed code lists; dates are ISO 8601 texts.
    """

    code: str | None = None
    parent: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None
    legacy: str | None = None
    successor: str | None = None
    former: tuple[Former, ...] = ()

    @property
    def value(self) -> str:
        """What data carry: the code where there is one, else the name."""
        return self.name if self.code is None else self.code


@dataclass(frozen=True, slots=True, kw_only=True)
class Property(Element):
    """What attributes and association ends share (UML 2.5.1, 9.5)."""

    type: ElementKey | None
    multiplicity: Multiplicity | None
    is_ordered: bool = False
    is_unique: bool = True
    is_derived: bool = False
    is_read_only: bool = False
    default: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribute(Property):
    """A property that is not the end of an association; also a qualifier, owned by its end."""

    is_id: bool = False


class Aggregation(StrEnum):
    """UML 2.5.1, 9.9.1. It stands at the end of the *part*, as UML has it: an end with
    `composite` says that its *opposite* end's type is the whole that owns values of this end.
    """

    NONE = "none"
    SHARED = "shared"
    COMPOSITE = "composite"


@dataclass(frozen=True, slots=True, kw_only=True)
class End(Property):
    """One end of an association: `type` is the class at this end, seen from the others.

    The owner is the association, whoever owns the end in the file; `is_class_owned` keeps that.
    """

    aggregation: Aggregation = Aggregation.NONE
    is_navigable: bool = False
    is_class_owned: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Association(Element):
    """A relation between two or more classifiers; its ends are its children in the graph."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Generalization(Element):
    """`specific` is a kind of `general`; the owner is the specific classifier."""

    specific: ElementKey
    general: ElementKey


@dataclass(frozen=True, slots=True, kw_only=True)
class GeneralizationSet(Element):
    """Generalizations that belong together, and whether they cover and exclude each other."""

    generalizations: tuple[ElementKey, ...]
    is_covering: bool = False
    is_disjoint: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Constraint(Element):
    """A condition on its owner, in the words of the file."""

    body: str
    language: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Element):
    """A note on a diagram or element."""

    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dependency(Element):
    """`client` needs `supplier` (Dependency, Usage, Realization, Abstraction)."""

    client: ElementKey
    supplier: ElementKey


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagram(Element):
    """A drawing, with the positions the architect gave."""

    shapes: tuple[Shape, ...] = ()
