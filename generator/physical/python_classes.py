"""The document design as Python classes: each type a class, each property a field, each with a name.

A class has the fields of its bases as its own, so that the reader of one class sees all it holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import NamedTuple

from generator.model.elements import ElementKey
from generator.physical.documents_types import (
    CodeSet,
    Documents,
    Keyed,
    Listed,
    ObjectType,
    Property,
    Role,
    Shape,
    Type,
    Typed,
    Variants,
    WellKnown,
)
from generator.physical.naming import NameChange
from generator.physical.python_names import (
    PythonSpeller,
    change_of,
    class_scope,
    code_names,
    field_scope,
)
from generator.profile.profile import Naming


class Field(NamedTuple):
    """A property as a field. `is_nullable`: it is None where the document says nothing."""

    name: str
    of: Property
    is_nullable: bool

    @property
    def alias(self) -> str:
        """The name in JSON."""
        return self.of.name


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class PythonClass:
    """An object type as a class; `element` is the model's class behind it."""

    name: str
    type: ObjectType
    fields: tuple[Field, ...]

    @property
    def is_choice(self) -> bool:
        """Whether exactly one of the fields has a value."""
        return self.type.role is Role.UNION

    def field(self, element: ElementKey) -> Field | None:
        """The field of a model element."""
        return next((one for one in self.fields if one.of.element == element), None)

    def called(self, alias: str) -> Field | None:
        """The field by its name in JSON."""
        return next((one for one in self.fields if one.alias == alias), None)


class PythonCodes(NamedTuple):
    """A code set: an enumeration whose `members` are its codes' names, or else a `table`."""

    name: str
    of: CodeSet
    members: tuple[str, ...]
    table: str

    @property
    def is_table(self) -> bool:
        """Governed lists change and have validity: they are data, not words of the program."""
        dated = any(one.valid_from or one.valid_to for one in self.of.codes)
        return dated or self.of.style == "external"


class PythonClasses:
    """Every type of a document design by its name there."""

    def __init__(self, documents: Documents, naming: Naming) -> None:
        self.documents = documents
        self.changes: list[NameChange] = []
        self._spell = PythonSpeller(naming)
        self._scope = class_scope(self.changes)
        self.names = {one.name: self._name(one) for one in documents.types}
        self.classes: dict[str, PythonClass] = {}
        self.codes: dict[str, PythonCodes] = {}
        self.variants: dict[str, Variants] = {}
        self.well_known: dict[str, WellKnown] = {}
        for one in documents.types:
            if isinstance(one, ObjectType):
                if one.role is not Role.BASE:
                    self.classes[one.name] = self._class(one)
            elif isinstance(one, CodeSet):
                self.codes[one.name] = self._codes(one)
            elif isinstance(one, Variants):
                self.variants[one.name] = one
            else:
                self.well_known[one.name] = one
        scope = field_scope()
        self.roots = [(scope.take(self._spell.field(one.name)), one) for one in documents.roots]
        self.of_element: dict[ElementKey, list[PythonClass]] = defaultdict(list)
        for one_class in self.classes.values():
            for field in one_class.fields:
                if field.of.element is not None:
                    self.of_element[field.of.element].append(one_class)

    def _name(self, one: Type) -> str:
        wanted = self._spell.type(one.name)
        name = self._scope.take(wanted, one.element)
        if name == wanted != one.name:
            self.changes.append(change_of(one.element, one.name, name))
        return name

    def _class(self, one: ObjectType) -> PythonClass:
        scope = field_scope(self.changes)
        fields = []
        for prop in self._properties(one, set()):
            name = scope.take(self._spell.field(prop.name), prop.element)
            if name != prop.name:
                self.changes.append(change_of(prop.element, prop.name, name))
            fields.append(Field(name, prop, _is_nullable(prop, one)))
        return PythonClass(name=self.names[one.name], type=one, fields=tuple(fields))

    def _properties(self, one: ObjectType, seen: set[str]) -> Iterator[Property]:
        """Its own and its bases' properties, the bases' first, each name once."""
        for base in one.bases:
            if base not in seen:
                seen.add(base)
                above = self.documents.by_name[base]
                assert isinstance(above, ObjectType)
                yield from self._properties(above, seen)
        yield from one.properties

    def _codes(self, one: CodeSet) -> PythonCodes:
        labels = [(code.title, code.value) for code in one.codes]
        name = self.names[one.name]
        table = self._scope.take(f"{name}_CODES".upper())
        return PythonCodes(name, one, tuple(code_names(labels, self._spell)), table)

    # -- which classes --------------------------------------------------------------------------
    def within(self, type_name: str) -> tuple[PythonClass, ...]:
        """The classes of the objects that a type takes."""
        if type_name in self.classes:
            return (self.classes[type_name],)
        found = self.variants.get(type_name)
        members = () if found is None else found.members
        return tuple(each for one in members for each in self.within(one))

    def of_entity(self, entity: ElementKey) -> tuple[PythonClass, ...]:
        """The classes of the objects of an entity and its subclasses."""
        known = self.documents.entities.get(entity)
        return () if known is None else self.within(known.any)


def _is_nullable(prop: Property, of: ObjectType) -> bool:
    if of.role is Role.UNION:
        return True
    if prop.is_required:
        return False
    return not isinstance(prop.shape, (Listed, Keyed))


def innermost(shape: Shape) -> Shape:
    """What the items of lists and the values of keyed objects are."""
    while isinstance(shape, (Listed, Keyed)):
        shape = shape.item if isinstance(shape, Listed) else shape.value
    return shape


def type_named(shape: Shape) -> str | None:
    """The type that values of a shape are of, whatever they are packed in."""
    inner = innermost(shape)
    return inner.type if isinstance(inner, Typed) else None


def spelt_union(classes: Iterable[PythonClass]) -> str:
    """Classes as a type: `Bil | Lastbil`."""
    return " | ".join(dict.fromkeys(one.name for one in classes))
