"""What the binder asks of the model, what it finds there, and why a constraint cannot be compiled."""

from __future__ import annotations

from typing import NamedTuple, Protocol

from generator.constraints import formula as f
from generator.constraints.ocl import syntax as s
from generator.model.elements import Attribute, Classifier, ElementKey, End, Literal
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


class World(Protocol):
    """The model as a profile has it."""

    def parts(self, classifier: Classifier) -> tuple[Attribute, ...]:
        """The attributes of a class, inherited ones too."""

    def target(self, attribute: Attribute) -> Classifier | None:
        """The data type whose parts an attribute's value has, or None where it is simple."""

    def primitive(self, attribute: Attribute) -> str | None:
        """What a single simple value is; None where there are several, or none that can be compared."""

    def values(self, attribute: Attribute) -> tuple[Literal, ...]:
        """The values of the list an attribute takes its value from; none where it has no list."""

    def list_named(self, path: tuple[str, ...]) -> tuple[Literal, ...] | None:
        """The values of a list by its name, or None where there is no such list."""

    def ends(self, classifier: Classifier) -> tuple[End, ...]:
        """The ends that lead away from the class, inherited ones too."""

    def class_at(self, end: End) -> Classifier | None:
        """The class of objects at an end, or None where it is no class of the model."""

    def is_single(self, end: End) -> bool:
        """Whether an end leads to one object at most."""


class Thing(NamedTuple):
    """An object, and what it is."""

    object: f.Object
    classifier: Classifier


class Things(NamedTuple):
    """Objects, and what they are."""

    reach: f.Reach
    classifier: Classifier


class Collected(NamedTuple):
    """A value of each of some objects; `variable` is the object in `field`."""

    things: Things
    variable: str
    field: f.Field


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


Operand = f.Term | Valued | Whole | Coded | Thing | Things | Collected
"""What an expression can stand for."""

_NUMBERS = frozenset(("integer", "decimal", "real", "year"))


def kind_of(term: f.Term) -> str:
    """What a term's value is."""
    if isinstance(term, f.Constant | f.Field | f.Arithmetic | f.Sum):
        return term.primitive
    return "text" if isinstance(term, f.Part) else "integer"


def are_alike(one: str, other: str) -> bool:
    """Whether values of two kinds can be compared."""
    return one == other or {one, other} <= _NUMBERS


def are_numbers(*kinds: str) -> bool:
    """Whether all are numbers."""
    return set(kinds) <= _NUMBERS
