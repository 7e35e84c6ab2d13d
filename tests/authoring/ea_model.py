"""What an author says about a model, before it is written as an Enterprise Architect export.

Everything is a frozen value. Classifiers are referred to by name (or by `Package::Name` where a name
occurs twice), so a model reads from top to bottom and may refer forwards.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import KW_ONLY, dataclass, field
from typing import Literal as OneOf

Aggregation = OneOf["none", "shared", "composite"]


@dataclass(frozen=True, slots=True)
class Named:
    """What every element of a model may carry.

    `key` stands in for the name when the element's id is made, so a renamed element can keep the id it
    had in an older version of the same model, as it does in EA. `da` and `en` become the tags
    `definition (da)` and `definition (en)`; `notes` is EA's own note field, which has no language.
    """

    name: str
    _: KW_ONLY
    notes: str = ""
    da: str = ""
    en: str = ""
    stereotypes: Sequence[str] = ()
    tags: Mapping[str, str] = field(default_factory=dict)
    key: str = ""

    def all_tags(self) -> dict[str, str]:
        """The tags in EA's own order: by name, without regard to case."""
        spoken = {"definition (da)": self.da, "definition (en)": self.en}
        tags = {name: text for name, text in spoken.items() if text} | dict(self.tags)
        return dict(sorted(tags.items(), key=lambda tag: tag[0].lower()))


@dataclass(frozen=True, slots=True)
class Attribute(Named):
    """A property of a classifier, or a qualifier of an end. Bounds are texts, as an architect types them."""

    type: str = ""
    lower: str | None = "1"
    upper: str | None = "1"
    _: KW_ONLY
    initial: str | None = None
    is_id: bool = False
    is_ordered: bool = False
    is_unique: bool = True
    is_derived: bool = False
    is_read_only: bool = False


@dataclass(frozen=True, slots=True)
class Literal(Named):
    """A value of an enumeration; `code` is its initial value."""

    code: str = ""


@dataclass(frozen=True, slots=True)
class Constraint:
    """A constraint on a classifier. EA knows the types Invariant, OCL, Pre-condition, Post-condition, Process."""

    name: str
    text: str
    type: str = "OCL"


@dataclass(frozen=True, slots=True)
class Classifier(Named):
    """What can own attributes and be the type of something."""

    attributes: Sequence[Attribute] = ()
    _: KW_ONLY
    parents: Sequence[str] = ()
    constraints: Sequence[Constraint] = ()
    is_abstract: bool = False
    metaclass = "Class"


@dataclass(frozen=True, slots=True)
class Class(Classifier):
    """A class. A code list or union in the ISO 19103 manner is a class with that stereotype."""


@dataclass(frozen=True, slots=True)
class DataType(Classifier):
    """A data type; a union is one with the stereotype `Union`."""

    metaclass = "DataType"


@dataclass(frozen=True, slots=True)
class PrimitiveType(Classifier):
    """A primitive type that the model itself defines."""

    metaclass = "PrimitiveType"


@dataclass(frozen=True, slots=True)
class Interface(Classifier):
    """An interface."""

    metaclass = "Interface"


@dataclass(frozen=True, slots=True)
class Enumeration(Classifier):
    """An enumeration, or with a stereotype a code list; it may have no literals."""

    literals: Sequence[Literal] = ()
    metaclass = "Enumeration"


@dataclass(frozen=True, slots=True)
class End(Named):
    """One end of an association: the role `name` that instances of `of` play.

    `aggregation` is where the architect draws the diamond: on the end of the whole. In the UML part it
    is written on the other end, as UML wants it. Without `multiplicity` EA writes no bounds at all.
    A navigable end is owned by the class at the other end; an unsaid one (`None`) by the association.
    `qualifiers` stand, as in UML and EA, on the end of the class that is qualified: an end of `Bank` with
    the qualifier `accountNumber` says that the other end's multiplicity holds for one bank and one number.
    """

    of: str
    multiplicity: str | None = None
    _: KW_ONLY
    aggregation: Aggregation = "none"
    navigable: bool | None = None
    qualifiers: Sequence[Attribute] = ()
    is_ordered: bool = False
    is_unique: bool = True
    is_derived: bool = False


@dataclass(frozen=True, slots=True)
class Association(Named):
    """An association. Ends beyond two make it n-ary.

    No export of an n-ary association from EA is known to us: those ends follow plain UML.
    """

    source: End
    target: End
    others: Sequence[End] = ()

    @property
    def ends(self) -> tuple[End, ...]:
        """Every end, source first."""
        return (self.source, self.target, *self.others)


@dataclass(frozen=True, slots=True)
class AssociationClass(Classifier):
    """An association that is a class too. EA keeps two elements: the class, and a connector with its own id."""

    _: KW_ONLY
    source: End
    target: End
    metaclass = "AssociationClass"

    @property
    def ends(self) -> tuple[End, ...]:
        """Both ends, source first."""
        return (self.source, self.target)


@dataclass(frozen=True, slots=True)
class GeneralizationSet(Named):
    """A named set of generalizations to one parent (plain UML: no EA export of one is known to us)."""

    parent: str
    children: Sequence[str]
    _: KW_ONLY
    is_covering: bool = False
    is_disjoint: bool = False


@dataclass(frozen=True, slots=True)
class Dependency(Named):
    """A dashed arrow from `client` to `supplier`, both classifiers."""

    client: str
    supplier: str
    kind: OneOf["Dependency", "Usage"] = "Dependency"


@dataclass(frozen=True, slots=True)
class Box:
    """Where a shape stands on a diagram, in EA's units, from the upper left corner."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Diagram(Named):
    """A class diagram: the boxes of the shapes by name. Lines between two shown shapes are shown too."""

    boxes: Mapping[str, Box]


Member = Classifier | Association | GeneralizationSet | Dependency


@dataclass(frozen=True, slots=True)
class Package(Named):
    """A package with its members, sub-packages among them, in the order of the project browser."""

    members: Sequence[Member | Package] = ()
    diagrams: Sequence[Diagram] = ()


@dataclass(frozen=True, slots=True)
class Stereotype:
    """A stereotype of a profile: what it extends, and the tags it brings."""

    name: str
    extends: str
    tags: Sequence[str] = ()
    parent: str = ""
    is_abstract: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """A UML profile. `help` is the text EA puts beside a tag that has a fixed choice or a default.

    With `fills` every tag of an applied stereotype is written, also the untouched ones, as EA does.
    """

    name: str
    id: str
    stereotypes: Sequence[Stereotype]
    help: Mapping[str, str] = field(default_factory=dict)
    fills: bool = False

    def tags_of(self, stereotype: str) -> set[str]:
        """The names of the tags a stereotype has, inherited ones included."""
        own = {each.name: each for each in self.stereotypes}.get(stereotype)
        return set(own.tags) | self.tags_of(own.parent) if own else set()


@dataclass(frozen=True, slots=True)
class Model:
    """What one export holds. `name` seeds every id; the root in the file is always `EA_Model`.

    `stubs` are classifiers outside the export: EA refers to them by id and says their names at the end
    of the file. Those of `imports`, which have exports of their own, need not be named: they are referred
    to by the ids they have there. `author` and `date` fill EA's project fields.
    """

    name: str
    packages: Sequence[Package]
    _: KW_ONLY
    profiles: Sequence[Profile] = ()
    stubs: Sequence[str] = ()
    imports: Sequence[Model] = ()
    author: str = "modelmill"
    date: str = "2025-01-06 09:00:00"
    version: str = "1.0"
