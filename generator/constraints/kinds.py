"""What the rules demand that architects state by stereotypes and tags, as values in no target's words.

Operands are paths, as in `constraints.expression`; the comment of each says which of its fields a rule's
`paths` belong to, in that order. A missing value breaks none of them, unless its text says so: whether a value
must be there is a rule of its own.
"""

from __future__ import annotations

from typing import NamedTuple

Code = tuple[str, str | None, str | None]
"""A code, and the first and last day on which it may be used."""


class InOrder(NamedTuple):
    """The first value comes before the second (`<`), or is not after it (`<=`). `missing` says what a missing
    one means: `pass`, `fail`, or `undetermined`. Paths: first, second."""

    first: str
    operator: str
    second: str
    missing: str


class ValidOn(NamedTuple):
    """The value is a code of a list on the day of another value. Paths: operand, day."""

    operand: str
    day: str
    code_list: str
    target: int  # the list's key
    keys: tuple[Code, ...]  # its codes


class Under(NamedTuple):
    """The value is below one of some codes of a list; `including` says whether it may be one of them, and
    `leaf` whether nothing may be below it. Paths: operand."""

    operand: str
    code_list: str
    roots: tuple[str, ...]
    including: bool
    leaf: bool
    keys: tuple[str, ...]  # the codes that are


class Apart(NamedTuple):
    """Of objects that agree on `owner`, no two hold at the same time. An interval without an end is open; one
    that ends before it starts holds never. Paths: owner, start, end."""

    owner: tuple[str, ...]
    start: str
    end: str
    bounds: str  # `[)`: the end is not part of it; `[]`: it is


class Seamless(NamedTuple):
    """Between objects that agree on `owner` there is no time when none of them holds. Paths as in `Apart`."""

    owner: tuple[str, ...]
    start: str
    end: str
    bounds: str


class Complete(NamedTuple):
    """Each object at `unit` has an object for each period: the objects at the role `calendar`, or the values
    of an attribute that occur. Of the periods count those whose day `due` has passed, and those that the
    unit's own time meets: it is `(unit's start, unit's end, period's start, period's end)`, days included.
    Paths: unit, calendar, due, times."""

    unit: str
    calendar: str
    due: str = ""
    times: tuple[str, ...] = ()


class Known(NamedTuple):
    """The value is that of an attribute of some object of another class, or, where none is named, the object
    referred to exists. Paths: operand, attribute."""

    operand: str
    entity: str
    attribute: str


class UniqueBy(NamedTuple):
    """No two objects agree on all operands. `nulls` says whether two missing values agree (`equal`), or an
    object that lacks one takes no part (`distinct`). Paths: operands."""

    operands: tuple[str, ...]
    nulls: str


class Checksum(NamedTuple):
    """The digits of an identifier fit together: those times `weights`, summed up, have no rest by `modulus`.
    What has another form is left to the pattern. Paths: operand."""

    operand: str
    identifier: str
    weights: tuple[int, ...]
    modulus: int


class BornOnADay(NamedTuple):
    """The first six digits of a CPR number are a day, in the century that the seventh tells. Paths: operand."""

    operand: str


class Bitemporal(NamedTuple):
    """Of objects that agree on `owner`, no two are valid at the same time and registered at the same time;
    both intervals are half open. Paths: owner, valid from and to, registered from and to."""

    owner: tuple[str, ...]
    valid: tuple[str, str]
    registered: tuple[str, str]


class Plausible(NamedTuple):
    """The value is in a range that it seldom leaves. Paths: operand."""

    operand: str
    least: str | None
    most: str | None
    primitive: str
    basis: str


class Among(NamedTuple):
    """At least `k` objects agree on all operands, so that none stands out; two missing values agree. Paths:
    operands."""

    operands: tuple[str, ...]
    k: int


class NoSmallCount(NamedTuple):
    """A number of people is zero or at least `k`. Paths: operand."""

    operand: str
    k: int


Demand = (
    InOrder
    | ValidOn
    | Under
    | Apart
    | Seamless
    | Complete
    | Known
    | UniqueBy
    | Checksum
    | BornOnADay
    | Bitemporal
    | Plausible
    | Among
    | NoSmallCount
)
