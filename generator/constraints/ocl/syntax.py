"""What an OCL text says, before anybody knows what its names mean (OCL 2.4, chapter 7 and annex A).

Every node has the span of its text, so that a message can show which part is meant.
"""

from __future__ import annotations

from typing import NamedTuple


class Span(NamedTuple):
    """From which character of the repaired text to which, from 0, the last not included."""

    start: int
    end: int


class Literal(NamedTuple):
    """A value: `kind` is integer, real, string, boolean, null, invalid, or `enum` for `#value`."""

    kind: str
    text: str
    span: Span


class Self(NamedTuple):
    """The object that the constraint is about."""

    span: Span


class Name(NamedTuple):
    """A name that stands alone: a variable, a property of self, a type, or a value `List::value`."""

    path: tuple[str, ...]
    span: Span


class Property(NamedTuple):
    """`source.name`, or `source->name` as people write for operations without parentheses."""

    source: Expression
    name: str
    span: Span
    is_arrow: bool = False
    is_before: bool = False  # `@pre`


class Call(NamedTuple):
    """`source.name(…)`, `source->name(…)`, or `name(…)` where there is no source."""

    source: Expression | None
    name: str
    arguments: tuple[Expression, ...]
    span: Span
    is_arrow: bool = False


class Variable(NamedTuple):
    """A variable of an iterator or of `let`, with its type and value where they are written."""

    name: str
    type: Expression | None
    value: Expression | None
    span: Span


class Iterate(NamedTuple):
    """`source->name(a, b : T | body)`; without variables the body is about each element itself."""

    source: Expression
    name: str
    variables: tuple[Variable, ...]
    body: Expression
    span: Span


class Unary(NamedTuple):
    """`not x` or `-x`."""

    operator: str
    operand: Expression
    span: Span


class Binary(NamedTuple):
    """`left operator right`."""

    operator: str
    left: Expression
    right: Expression
    span: Span


class If(NamedTuple):
    """`if condition then … else … endif`."""

    condition: Expression
    then: Expression
    otherwise: Expression
    span: Span


class Let(NamedTuple):
    """`let variable = value in body`."""

    variable: Variable
    body: Expression
    span: Span


class Range(NamedTuple):
    """`first..last`, inside a collection."""

    first: Expression
    last: Expression
    span: Span


class Collection(NamedTuple):
    """`Set{…}` and its kin."""

    kind: str
    items: tuple[Expression, ...]
    span: Span


class Tuple(NamedTuple):
    """`Tuple{name = value, …}`."""

    parts: tuple[Variable, ...]
    span: Span


class CollectionType(NamedTuple):
    """`Set(T)`, as a type."""

    kind: str
    element: Expression
    span: Span


Expression = (
    Literal
    | Self
    | Name
    | Property
    | Call
    | Iterate
    | Unary
    | Binary
    | If
    | Let
    | Range
    | Collection
    | Tuple
    | CollectionType
)


class Statement(NamedTuple):
    """One `inv`, `def`, `pre` … of a text; a bare expression is an `inv` without a name.

    `context` is the class that the text itself names. `message` is what `inv name('…')` says.
    """

    kind: str
    name: str
    body: Expression
    span: Span
    context: tuple[str, ...] = ()
    message: Expression | None = None
    parameters: tuple[Variable, ...] = ()
