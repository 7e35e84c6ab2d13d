"""What the binder asks of the model, what it finds there, and why a constraint cannot be compiled."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from generator.constraints import formula as f
from generator.constraints.folding import YES
from generator.constraints.ocl import syntax as s
from generator.model.elements import Attribute, Classifier, ElementKey, Literal
from generator.model.near import listed


class Unbound(NamedTuple):
    """A name that the model as the profile has it does not have, with what may have been meant."""

    name: str
    nearest: tuple[str, ...]
    span: s.Span

    @property
    def reason(self) -> str:
        """In words."""
        hint = f"; near it is {listed(self.nearest, 'or')}" if self.nearest else ""
        return f'the profile has no "{self.name}" here{hint}'


class Unlowered(NamedTuple):
    """What is understood and cannot be checked: the operation, or what does not fit together."""

    what: str
    span: s.Span

    @property
    def reason(self) -> str:
        """In words."""
        return self.what


class Stop(Exception):
    """Carries the reason out of the depth of an expression."""

    def __init__(self, reason: Unbound | Unlowered) -> None:
        super().__init__()
        self.reason = reason


class Way(NamedTuple):
    """A role by which other objects are reached; `target` is None where those are of no class of the model.
    `way` is as in `formula.Step`."""

    name: str
    end: ElementKey
    target: Classifier | None
    is_single: bool
    is_set: bool = True
    way: str = ""


class Definition(NamedTuple):
    """What an operation or property of a class is, in OCL: `def`, `body` or `derive`. Where a subclass has
    its own, it depends on the object which is meant. `parameters` are None where the model does not name them.
    """

    name: str
    parameters: tuple[str, ...] | None
    body: s.Expression
    is_redefined: bool = False


class World(Protocol):
    """The model as a profile has it."""

    def parts(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """The attributes of a class, inherited ones too."""

    def target(self, attribute: Attribute) -> Classifier | None:
        """The data type whose parts an attribute's values have, or None where they are simple."""

    def refers(self, attribute: Attribute) -> Classifier | None:
        """The class whose objects are an attribute's values, or None where they are no objects."""

    def primitive(self, attribute: Attribute) -> str | None:
        """What a simple value is; None where it is none that can be compared."""

    def is_many(self, attribute: Attribute) -> bool:
        """Whether there may be several values."""

    def values(self, attribute: Attribute) -> tuple[Literal, ...]:
        """The values of the list an attribute takes its value from; none where it has no list."""

    def list_named(self, path: tuple[str, ...]) -> tuple[Literal, ...] | None:
        """The values of a list by its name, or None where there is no such list."""

    def ways(self, classifier: Classifier) -> tuple[Way, ...]:
        """The roles seen from a class, inherited ones too."""

    def class_named(self, path: tuple[str, ...]) -> Classifier | tuple[str, ...]:
        """The class of that name, or the names that are near."""

    def is_kind(self, one: Classifier, other: Classifier) -> bool:
        """Whether the first is the second, or a subclass of it."""

    def below(self, classifier: Classifier) -> tuple[Classifier, ...]:
        """The direct subclasses of a class."""

    def share(self, one: Classifier, other: Classifier) -> bool:
        """Whether an object can be of both classes."""

    def definition(self, classifier: Classifier, name: str) -> Definition | None:
        """What an operation or property is that a class defines or inherits."""

    def key(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """The attributes that together identify an object."""


class Thing(NamedTuple):
    """An object, and what it is."""

    object: f.Object
    classifier: Classifier


class Whole(NamedTuple):
    """A value with parts, on the way to one of them."""

    of: f.Object
    classifier: Classifier
    names: tuple[str, ...]
    keys: tuple[ElementKey, ...]
    attribute: Attribute


class Coded(NamedTuple):
    """A value of a list that stands alone, `List::value` or `#value`."""

    path: tuple[str, ...]
    span: s.Span


class Valued(NamedTuple):
    """A value with the attribute it is of, so that codes can be told from texts."""

    field: f.Field
    attribute: Attribute


class Tupled(NamedTuple):
    """Values together, by name."""

    parts: tuple[tuple[str, Operand], ...]


class Branch(NamedTuple):
    """Elements of a collection: `value` of each that `source` gives, which `value` calls `variable`. Without a
    source it is one element, which is there where `condition` is so."""

    source: f.Source | None
    variable: str
    value: Operand
    condition: f.Formula = YES


class Many(NamedTuple):
    """A collection: the elements of all branches. `is_set`: no element comes twice; `is_merged`: what comes
    twice counts once. `known` are conditions that must be so for it to be known what belongs to it.
    """

    branches: tuple[Branch, ...]
    is_set: bool = False
    is_merged: bool = False
    known: tuple[f.Formula, ...] = ()


Operand = f.Term | Valued | Whole | Coded | Thing | Tupled | Many
"""What an expression can stand for."""

_NUMBERS = frozenset(("integer", "decimal", "real", "year"))
_ORDERED = _NUMBERS | {"date", "datetime", "time"}


def kind_of(term: f.Term) -> str:
    """What a term's value is."""
    kind = getattr(term, "primitive", None)
    if kind is not None:
        return str(kind)
    return "text" if isinstance(term, f.Part | f.Concat | f.Cased) else "integer"


def are_alike(one: str, other: str) -> bool:
    """Whether values of two kinds can be compared."""
    return one == other or {one, other} <= _NUMBERS


def are_numbers(*kinds: str) -> bool:
    """Whether all are numbers."""
    return set(kinds) <= _NUMBERS


def are_ordered(*kinds: str) -> bool:
    """Whether all have an order that every database knows."""
    return set(kinds) <= _ORDERED
