"""The relational design: tables as values, neutral of any database.

Names are those the strategy wants; a dialect makes them fit. Types are our primitives with their
limits; a dialect spells them. Conditions are `constraints.condition` trees over columns.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from generator.constraints.condition import Condition
from generator.diagnostics import Diagnostic
from generator.model.elements import ElementKey
from generator.physical.ledger import Entry


class SqlType(NamedTuple):
    """A primitive and its limits. `is_key`: the column stands in a key or index, so that engines
    which cannot index long texts need a bounded type."""

    primitive: str
    length: int | None = None
    digits: int | None = None
    fraction: int | None = None
    is_key: bool = False


class Column(NamedTuple):
    """A column. `default` is a text, number or truth value; `expression` makes it generated;
    `fills` says the database makes the value (`uuid`, `identity`)."""

    name: str
    type: SqlType
    is_nullable: bool
    element: ElementKey | None = None
    comment: str = ""
    default: str | int | bool | None = None
    expression: str | None = None
    fills: str | None = None
    attribute: str = ""  # the model's name of a single attribute that is this column


class UniqueKey(NamedTuple):
    """Columns that together differ between rows; rows with a null in them do not take part."""

    name: str
    columns: tuple[str, ...]
    element: ElementKey | None = None


class ForeignKey(NamedTuple):
    """Columns that hold the key of a row of another table."""

    name: str
    columns: tuple[str, ...]
    table: str
    references: tuple[str, ...]
    cascades: bool = False
    element: ElementKey | None = None


class Check(NamedTuple):
    """A condition on each row."""

    name: str
    condition: Condition
    element: ElementKey | None = None


class Index(NamedTuple):
    """An index that is no constraint: for the foreign keys, which most engines do not index."""

    name: str
    columns: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """A table; `rows` are the codes of a lookup table, one tuple a row in column order."""

    name: str
    columns: tuple[Column, ...]
    primary_key: tuple[str, ...]
    uniques: tuple[UniqueKey, ...] = ()
    foreign_keys: tuple[ForeignKey, ...] = ()
    checks: tuple[Check, ...] = ()
    indexes: tuple[Index, ...] = ()
    element: ElementKey | None = None
    comment: str = ""
    rows: tuple[tuple[str | None, ...], ...] = ()


Path = tuple[ElementKey, ...]


class PeriodColumns(NamedTuple):
    """Where the versions of a class keep a period: `owner` are the columns of the object's key."""

    table: str
    owner: tuple[str, ...]
    start: str
    end: str


class InRow(NamedTuple):
    """Where a single value stands: in columns of a table that has one row an object. `key` are the
    columns there that hold the object's key."""

    table: str
    key: tuple[str, ...]
    columns: tuple[str, ...]
    where: Condition | None = None  # which rows of the table are objects of the class


class InRows(NamedTuple):
    """Where many values stand: in rows of `table` whose `owner` columns hold the object's key; the
    objects themselves are the rows of `home`."""

    home: str
    key: tuple[str, ...]
    table: str
    owner: tuple[str, ...]
    columns: tuple[str, ...]
    where: Condition | None = None


Location = InRow | InRows


@dataclass(frozen=True, slots=True, kw_only=True)
class Schema:
    """All tables in an order in which they can be created; `late` are the foreign keys that close
    a cycle, by table. `places` tells where the model's properties went: a path
    leads from an entity's attribute or an association end through structures. `homes` are the rows
    that are objects of a class, those of its subclasses among them."""

    tables: tuple[Table, ...]
    late: Mapping[str, tuple[ForeignKey, ...]] = field(default_factory=dict)
    places: Mapping[Path, tuple[Location, ...]] = field(default_factory=dict)
    periods: Mapping[tuple[ElementKey, str], PeriodColumns] = field(default_factory=dict)
    homes: Mapping[ElementKey, tuple[InRow, ...]] = field(default_factory=dict)
    found: tuple[Diagnostic, ...] = ()
    ledger: tuple[Entry, ...] = ()
