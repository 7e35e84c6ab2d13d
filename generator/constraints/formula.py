"""What a constraint demands of one object, typed and bound to the model: no names are left to look up.

OCL's logic has four values; here a condition is certainly true, certainly false, or neither, because a
value is missing where one is needed. Who compiles a condition asks for the first two.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from generator.constraints.formula_objects import (
    All,
    Along,
    As,
    Conditions,
    Each,
    Entries,
    Here,
    Object,
    Reach,
    Seen,
    Source,
    Step,
    bare,
)
from generator.model.elements import ElementKey


# -- terms ------------------------------------------------------------------------------------------
class Constant(NamedTuple):
    """A value of a primitive, as `constraints.literals` writes it."""

    primitive: str
    text: str


class Field(NamedTuple):
    """A single value of an object: the names and keys of its attributes, from the object inwards."""

    names: tuple[str, ...]
    keys: tuple[ElementKey, ...]
    primitive: str
    of: Object = Here()


class Arithmetic(NamedTuple):
    """`left operator right` of numbers (`div` and `mod` of whole ones, towards zero); missing where either
    is, or where the divisor is zero."""

    operator: str
    left: Term
    right: Term
    primitive: str


class Numeric(NamedTuple):
    """`abs`, `floor` or `round` of one number, `max` or `min` of two."""

    name: str
    arguments: tuple[Term, ...]
    primitive: str


class Length(NamedTuple):
    """How many characters a text has."""

    text: Term


class Part(NamedTuple):
    """The characters of a text from the `first` to the `last`, both counted from 1 and included
    (OCL 2.4, 11.5.3: outside the text it is invalid)."""

    text: Term
    first: int
    last: int


class Concat(NamedTuple):
    """Two texts, one after the other."""

    left: Term
    right: Term


class Cased(NamedTuple):
    """A text in capitals, or in small letters."""

    text: Term
    is_upper: bool


class Find(NamedTuple):
    """At which character, counted from 1, a text that is not empty first stands in another; 0: nowhere."""

    text: Term
    sought: str


class Number(NamedTuple):
    """The number that a text writes; missing where it writes none."""

    text: Term
    primitive: str


class Presence(NamedTuple):
    """1 where there is a value, else 0: the size of an optional value."""

    term: Field


class Pick(NamedTuple):
    """One of two terms; missing where it is undetermined which."""

    condition: Formula
    then: Term
    otherwise: Term
    primitive: str


class Count(NamedTuple):
    """How many objects or values there are."""

    source: Source


class Differing(NamedTuple):
    """How many different values, or objects, there are; a missing value is one of them."""

    source: Source
    term: Term | Object  # of `Each(variable)`
    variable: str


class Sum(NamedTuple):
    """The sum of a value over objects, 0 where there are none; missing where one of the values is."""

    source: Source
    field: Term  # of `Each(variable)`
    variable: str
    primitive: str


class Extreme(NamedTuple):
    """The largest or smallest value over objects; missing where there are none, or one of the values is."""

    source: Source
    field: Term
    variable: str
    is_largest: bool
    primitive: str


Term = (
    Constant
    | Field
    | Arithmetic
    | Numeric
    | Length
    | Part
    | Concat
    | Cased
    | Find
    | Number
    | Presence
    | Pick
    | Count
    | Differing
    | Sum
    | Extreme
)


# -- conditions -------------------------------------------------------------------------------------
class Truth(NamedTuple):
    """Always so, or never."""

    value: bool


class Given(NamedTuple):
    """There is a value, or an object."""

    term: Field | Object


class Holds(NamedTuple):
    """A truth value is true; missing, it is neither true nor false."""

    field: Field


class Compare(NamedTuple):
    """`left operator right`. Two missing values are equal, a missing one and another are not; any other
    comparison with a missing value is undetermined (OCL 2.4, 11.2.3)."""

    operator: str
    left: Term
    right: Term


class OneOf(NamedTuple):
    """A value is one of several; undetermined where it is missing."""

    field: Field
    values: tuple[Constant, ...]

    def spelt(self) -> Provided:
        """The same, one comparison after the other, for those who have no shorter words."""
        told = (Compare("=", self.field, each) for each in self.values)
        return Provided(Given(self.field), Either(tuple(told)))


class Matches(NamedTuple):
    """A whole text matches a pattern that `constraints.pattern` has accepted."""

    text: Term
    pattern: str


class IsKind(NamedTuple):
    """An object is one of a class, its subclasses included; undetermined where there is no object."""

    object: Object
    target: ElementKey
    name: str


class Inverse(NamedTuple):
    """The condition is not so."""

    condition: Formula


class Both(NamedTuple):
    """All conditions are so."""

    conditions: tuple[Formula, ...]


class Either(NamedTuple):
    """At least one condition is so."""

    conditions: tuple[Formula, ...]


class Choice(NamedTuple):
    """One of two conditions; undetermined where it is undetermined which."""

    condition: Formula
    then: Formula
    otherwise: Formula


class Provided(NamedTuple):
    """As `formula`, and undetermined where `condition` is not certainly so."""

    condition: Formula
    formula: Formula


class Known(NamedTuple):
    """The condition is not undetermined; this itself never is."""

    condition: Formula


class Valid(NamedTuple):
    """A term can be worked out; this itself is never undetermined."""

    term: Term


class Decided(NamedTuple):
    """Of each of some objects it is known whether it belongs to them; never undetermined."""

    source: Source


class Same(NamedTuple):
    """Two ways lead to the same object."""

    left: Object
    right: Object


class Some(NamedTuple):
    """The condition is so of at least one of the objects, which it calls `variable`."""

    source: Source
    variable: str
    condition: Formula


class Distinct(NamedTuple):
    """No two of the objects agree on all of `keys`; two missing values agree."""

    source: Source
    variable: str
    keys: tuple[Term | Object, ...]


class Alone(NamedTuple):
    """No other object of a class agrees with `self` on all of `keys`, which are said of `Each(variable)`, and
    of `self` by `own`; two missing values agree. It says of each object what `Distinct` says of all.
    """

    source: All
    variable: str
    keys: tuple[Term | Object, ...]
    own: tuple[Term | Object, ...]


Formula = (
    Truth
    | Given
    | Holds
    | Compare
    | OneOf
    | Matches
    | IsKind
    | Same
    | Some
    | Distinct
    | Alone
    | Inverse
    | Both
    | Either
    | Choice
    | Provided
    | Known
    | Valid
    | Decided
)
"""A condition on an object and what it leads to."""


def fields_of(one: Formula | Term) -> tuple[Field, ...]:
    """The object's own values that a condition is about, each once, in the order they are named."""
    return tuple(each for each in all_fields(one) if each.of == Here())


def all_fields(one: Formula | Term | Object) -> tuple[Field, ...]:
    """The values of whatever object that are asked for, each once, in the order they are named."""
    found: dict[Field, None] = {}
    waiting: list[object] = [one]
    while waiting:
        here = waiting.pop(0)
        if isinstance(here, Field):
            found[here] = None
        elif isinstance(here, tuple):
            waiting[:0] = [each for each in here if isinstance(each, tuple)]
    return tuple(found)


def looks_around(one: Formula | Term) -> bool:
    """Whether a condition is about other objects, or other rows, too.

    >>> looks_around(Same(Here(), Step(Here(), 1, "job", 2)))
    True
    """
    waiting: list[object] = [one]
    while waiting:
        here = waiting.pop()
        if isinstance(here, Step | As | IsKind | Reach | All | Entries | Seen):
            return True
        if isinstance(here, tuple):
            waiting += here
    return False


def renamed(one: Any, old: str, new: str) -> Any:
    """A node in which an object has another variable.

    >>> renamed(Given(Each("p1")), "p1", "p2")
    Given(term=Each(variable='p2'))
    """
    if not isinstance(one, tuple):
        return one
    if isinstance(one, Each):
        return Each(new) if one.variable == old else one
    parts = [renamed(each, old, new) for each in one]
    if all(each is part for each, part in zip(one, parts, strict=True)):
        return one
    return type(one)(*parts) if hasattr(one, "_fields") else tuple(parts)
