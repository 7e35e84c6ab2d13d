"""What a document design is made of: object types with properties, each property with a shape.

Neutral of JSON Schema and OpenAPI: the views write both from these values. Types refer to each
other by name; a name is plain ASCII and unique whatever its case, so that it can stand in a
`$ref`, an `$anchor`, a component key and a file name alike.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from generator.diagnostics import Diagnostic
from generator.model.elements import ElementKey
from generator.physical.history import Period
from generator.physical.ledger import Entry
from generator.physical.naming import NameChange

JsonValue = str | int | float | bool


class Words(NamedTuple):
    """What people read. `trace` is the qualified name of the model element; `others` holds titles
    and descriptions in further languages as (what, language, text)."""

    trace: str
    title: str
    description: str = ""
    others: tuple[tuple[str, str, str], ...] = ()


class Role(StrEnum):
    """What a type is for, and what a property that has it means."""

    ENTITY = "entity"
    STRUCTURE = "structure"
    UNION = "union"  # exactly one of its properties
    REFERENCE = "reference"  # an object that holds another's key
    LINK = "link"  # a row of an n-ary association
    BASE = "base"  # what subclasses share, for allOf
    VARIANTS = "variants"  # one of several types, told apart by a discriminator
    CODES = "codes"
    CODE_LIST = "code list"
    WELL_KNOWN = "well known"  # a primitive with structure, such as a geometry


class Limits(NamedTuple):
    """What JSON Schema can say of one value; the pattern is anchored and portable."""

    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None
    minimum: int | float | None = None
    maximum: int | float | None = None
    above: int | float | None = None
    below: int | float | None = None


class Simple(NamedTuple):
    """A value without structure."""

    primitive: str
    limits: Limits


class Typed(NamedTuple):
    """A value of another type of the design; `role` says what that means."""

    type: str
    role: Role


class Constant(NamedTuple):
    """Always this text: the discriminator."""

    value: str


class Among(NamedTuple):
    """One of these texts: which class a reference leads to, or fewer codes than the whole list."""

    values: tuple[str, ...]


class Listed(NamedTuple):
    """An array."""

    item: Shape
    lower: int
    upper: int | None
    is_unique: bool


class Keyed(NamedTuple):
    """An object whose property names are values of a qualifier (UML 2.5.1, 9.5.3)."""

    key: Simple | Typed
    value: Shape


Shape = Simple | Typed | Constant | Among | Listed | Keyed


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Property:
    """A property of an object type. `owner` is the class that states it, which may be a superclass
    of the one that has it; `is_key` says that it is part of what identifies the object."""

    element: ElementKey | None
    owner: ElementKey | None
    name: str
    shape: Shape
    words: Words
    is_required: bool = False
    is_read_only: bool = False
    is_key: bool = False
    default: JsonValue | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class ObjectType:
    """Objects with these properties. `bases` are types whose properties they have as well."""

    name: str
    element: ElementKey | None
    role: Role
    words: Words
    properties: tuple[Property, ...]
    is_closed: bool = True
    bases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Variants:
    """One of several object types, told apart by the property `discriminator`, which each of them
    requires with its own name as value."""

    name: str
    element: ElementKey
    words: Words
    members: tuple[str, ...]
    discriminator: str
    role: Role = Role.VARIANTS


class Code(NamedTuple):
    """One value of a code set; dates are ISO 8601 texts."""

    value: str
    title: str
    description: str = ""
    parent: str | None = None
    valid_from: str | None = None
    valid_to: str | None = None


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class CodeSet:
    """An enumeration or code list. `style`: `titled`, `plain`, or `external` (a file of its own)."""

    name: str
    element: ElementKey
    role: Role
    words: Words
    codes: tuple[Code, ...]
    style: str


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class WellKnown:
    """A primitive that has structure in JSON, defined once."""

    name: str
    primitive: str
    words: Words
    element: None = None
    role: Role = Role.WELL_KNOWN


Type = ObjectType | Variants | CodeSet | WellKnown


class Root(NamedTuple):
    """A property of the delivery document: an array of objects of one class."""

    name: str
    type: str
    element: ElementKey


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Entity:
    """What one entity is in documents. `own` is the type of exactly this class, None where it has
    no objects; `any` also takes its subclasses' objects; `properties` is what all of them have, and
    `stated` what this very class adds. `key` identifies an object."""

    own: str | None
    any: str
    key: tuple[Property, ...]
    stated: tuple[Property, ...]
    properties: tuple[Property, ...]
    is_part: bool
    periods: tuple[Period, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Documents:
    """The document design of one profile: every type, the roots, and what had to be given up."""

    types: tuple[Type, ...]
    roots: tuple[Root, ...]
    entities: Mapping[ElementKey, Entity]
    code_lists: Mapping[ElementKey, CodeSet]
    names: tuple[NameChange, ...] = ()
    found: tuple[Diagnostic, ...] = ()
    ledger: tuple[Entry, ...] = ()
    by_name: Mapping[str, Type] = field(default_factory=dict)
