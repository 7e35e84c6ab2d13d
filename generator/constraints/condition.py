"""Conditions on one row or record, as values: what a CHECK can say, in no target's words.

An operand is the name of a column in a table's checks, and a path of the model in a rule.

SQL's logic has three values and a CHECK passes when it is unknown, so each node says nothing of
null: a condition on a column that is null does not fail. Whether a value must be there at all is
said by `Present`.
"""

from __future__ import annotations

from typing import NamedTuple


class Present(NamedTuple):
    """The operand holds a value."""

    operand: str


class Absent(NamedTuple):
    """The operand holds no value."""

    operand: str


class OneOf(NamedTuple):
    """The value is one of these codes."""

    operand: str
    values: tuple[str, ...]


class Compared(NamedTuple):
    """The value stands in a relation (`<`, `<=`, `>`, `>=`, `=`) to a literal; `primitive` says
    what kind of literal it is."""

    operand: str
    operator: str
    literal: str
    primitive: str


class Ordered(NamedTuple):
    """The first column's value comes before the second's (`<`), or is not after it (`<=`)."""

    first: str
    operator: str
    second: str


class LongerThan(NamedTuple):
    """The text has at least `least` and at most `most` characters."""

    operand: str
    least: int | None
    most: int | None


class Matches(NamedTuple):
    """The whole text matches a pattern that `constraints.pattern` has accepted."""

    operand: str
    pattern: str


class Not(NamedTuple):
    """The condition does not hold."""

    condition: Condition


class And(NamedTuple):
    """All conditions hold."""

    conditions: tuple[Condition, ...]


class Or(NamedTuple):
    """At least one condition holds."""

    conditions: tuple[Condition, ...]


class ExactlyOne(NamedTuple):
    """Exactly one of these operands holds a value; at most one where `or_none`."""

    operands: tuple[str, ...]
    or_none: bool = False


class AllOrNone(NamedTuple):
    """Either no member holds a value, or every required one does: what is there is whole."""

    members: tuple[str, ...]
    required: tuple[str, ...]


Condition = (
    Present
    | Absent
    | OneOf
    | Compared
    | Ordered
    | LongerThan
    | Matches
    | Not
    | And
    | Or
    | ExactlyOne
    | AllOrNone
)
