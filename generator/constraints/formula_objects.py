"""The objects and values that a formula speaks of: one, or many. `constraints.formula` says of them what is so."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.model.elements import ElementKey

if TYPE_CHECKING:
    from generator.constraints.formula import Formula


# -- objects ----------------------------------------------------------------------------------------
class Here(NamedTuple):
    """The object that the constraint is about."""


class Each(NamedTuple):
    """The object, or the one of many values, that a quantifier looks at."""

    variable: str


class Step(NamedTuple):
    """The one object that an end leads to, or none. `way` is `link` where it leads to the object of an
    association class that makes the link, and `linked` where it leads from that object to an end.
    """

    source: Object
    end: ElementKey
    name: str
    target: ElementKey
    way: str = ""


class As(NamedTuple):
    """The object where it is one of a subclass; whoever asks it for a value asks `IsKind` first."""

    source: Object
    target: ElementKey
    name: str


Object = Here | Each | Step | As
Conditions = tuple[tuple[str, "Formula"], ...]
"""Conditions, each with the variable that stands for the object in it."""


def bare(one: Object) -> Object:
    """The object, whatever it is taken for."""
    while isinstance(one, As):
        one = one.source
    return one


# -- many objects or values -------------------------------------------------------------------------
class Reach(NamedTuple):
    """The objects that an end leads to, those for which all conditions of `given` are certainly so."""

    source: Object
    end: ElementKey
    name: str
    target: ElementKey
    given: Conditions = ()
    way: str = ""


class All(NamedTuple):
    """All objects of a class, those of its subclasses too."""

    target: ElementKey
    name: str
    given: Conditions = ()


class Entries(NamedTuple):
    """The values of an attribute that has several: each is simple, or has parts."""

    source: Object
    names: tuple[str, ...]
    keys: tuple[ElementKey, ...]
    given: Conditions = ()


class Seen(NamedTuple):
    """An object where it is one of a class, else nothing."""

    source: Object
    target: ElementKey
    name: str
    given: Conditions = ()


class Along(NamedTuple):
    """Of each of `outer`, which `inner` calls `variable`, all of `inner`: what two ways reach comes twice."""

    outer: Source
    variable: str
    inner: Source
    given: Conditions = ()


Source = Reach | All | Entries | Seen | Along
