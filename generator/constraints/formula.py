"""What a constraint demands of one object, typed and bound to the model: no names are left to look up.

OCL's logic has four values; here a condition is certainly true, certainly false, or neither, because a
value is missing where one is needed. Who compiles a condition asks for the first two.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.model.elements import ElementKey


# -- objects ----------------------------------------------------------------------------------------
class Here(NamedTuple):
    """The object that the constraint is about."""


class Each(NamedTuple):
    """The object that a quantifier looks at."""

    variable: str


class Step(NamedTuple):
    """The one object that an end leads to, or none."""

    source: Object
    end: ElementKey
    name: str
    target: ElementKey


Object = Here | Each | Step


class Reach(NamedTuple):
    """The objects that an end leads to, those for which all conditions are certainly so: each condition
    with the variable that stands for the object in it."""

    source: Object
    end: ElementKey
    name: str
    target: ElementKey
    given: tuple[tuple[str, Formula], ...] = ()


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
    """`left operator right` of numbers; missing where either is, or where the divisor is zero."""

    operator: str
    left: Term
    right: Term
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


class Presence(NamedTuple):
    """1 where there is a value, else 0: the size of an optional value."""

    term: Field


class Count(NamedTuple):
    """How many objects there are."""

    source: Reach


class Sum(NamedTuple):
    """The sum of a value over objects, 0 where there are none; missing where one of the values is."""

    source: Reach
    field: Field  # of `Each(variable)`
    variable: str
    primitive: str


Term = Constant | Field | Arithmetic | Length | Part | Presence | Count | Sum


# -- conditions -------------------------------------------------------------------------------------
class Truth(NamedTuple):
    """Always so, or never."""

    value: bool


class Given(NamedTuple):
    """There is a value, or an object."""

    term: Field | Step


class Holds(NamedTuple):
    """A truth value is true; missing, it is neither true nor false."""

    field: Field


class Compare(NamedTuple):
    """`left operator right`. Two missing values are equal, a missing one and another are not; any other
    comparison with a missing value is undetermined (OCL 2.4, 11.2.3)."""

    operator: str
    left: Term
    right: Term


class Inverse(NamedTuple):
    """The condition is not so."""

    condition: Formula


class Both(NamedTuple):
    """All conditions are so."""

    conditions: tuple[Formula, ...]


class Either(NamedTuple):
    """At least one condition is so."""

    conditions: tuple[Formula, ...]


class Same(NamedTuple):
    """Two ways lead to the same object."""

    left: Object
    right: Object


class Some(NamedTuple):
    """The condition is so of at least one of the objects, which it calls `variable`."""

    source: Reach
    variable: str
    condition: Formula


Formula = Truth | Given | Holds | Compare | Same | Some | Inverse | Both | Either
"""A condition on an object and what it leads to."""


def fields_of(one: Formula | Term) -> tuple[Field, ...]:
    """The object's own values that a condition is about, each once, in the order they are named."""
    found: dict[Field, None] = {}
    waiting: list[object] = [one]
    while waiting:
        here = waiting.pop(0)
        if isinstance(here, Field) and here.of == Here():
            found[here] = None
        elif isinstance(here, tuple):
            waiting[:0] = [each for each in here if isinstance(each, tuple)]
    return tuple(found)


def looks_around(one: Formula | Term) -> bool:
    """Whether a condition is about other objects too.

    >>> looks_around(Same(Here(), Step(Here(), 1, "job", 2)))
    True
    """
    waiting: list[object] = [one]
    while waiting:
        here = waiting.pop()
        if isinstance(here, Step | Reach):
            return True
        if isinstance(here, tuple):
            waiting += here
    return False


def size_of(one: object) -> int:
    """How many nodes a formula has as it is written out, what it holds twice counted twice.

    >>> size_of(Inverse(Truth(True)))
    2
    """
    known: dict[int, int] = {}

    def size(node: object) -> int:
        if not isinstance(node, tuple):
            return 0
        if id(node) not in known:
            is_node = hasattr(node, "_fields")
            known[id(node)] = is_node + sum(map(size, node))
        return known[id(node)]

    return size(one)
