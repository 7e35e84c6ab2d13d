"""What several rows break together, as functions of a view that give the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from generator.data.samples.rows import Row, View, key_of
from generator.physical.relational import ForeignKey, InRows, PeriodColumns, Table

Found = Callable[[View], Iterator[Row]]


def counted(home: str, places: Sequence[InRows], least: int, most: int | None) -> Found:
    """The rows that have fewer or more of something than they may."""
    keys = [key_of(place.key) for place in places]

    def found(view: View) -> Iterator[Row]:
        indexes = [view.index(place.table, place.owner) for place in places]
        for row in view.of(home):
            number = 0
            for key, index in zip(keys, indexes, strict=True):
                number += len(index.get(key(row.values), ()))
            if number < least or (most is not None and number > most):
                yield row

    return found


def twice(table: str, columns: tuple[str, ...]) -> Found:
    """The rows that agree with another on columns."""

    def found(view: View) -> Iterator[Row]:
        for rows in view.index(table, columns).values():
            if len(rows) > 1:
                yield from rows

    return found


def dangling(table: str, key: ForeignKey) -> Found:
    """The rows that refer to nothing."""
    value_of = key_of(key.columns)

    def found(view: View) -> Iterator[Row]:
        for row in view.of(table):
            value = value_of(row.values)
            if value is not None and not view.by(key.table, key.references, value):
                yield row

    return found


def overlapping(periods: Sequence[PeriodColumns]) -> Found:
    """The versions of an object that hold at a moment when another one does, in every dimension."""
    table, owner = periods[0].table, periods[0].owner

    def meet(one: Row, other: Row) -> bool:
        if all(one.values[each.start] == other.values[each.start] for each in periods):
            return False  # the same version: a key told twice
        for each in periods:
            for first, second in ((one, other), (other, one)):
                till, start = second.values[each.end], first.values[each.start]
                if start is None or (till is not None and not start < till):
                    return False
        return True

    def found(view: View) -> Iterator[Row]:
        for rows in view.index(table, owner).values():
            for one in rows:
                if any(other is not one and meet(one, other) for other in rows):
                    yield one

    return found


def in_none(table: Table, children: Sequence[Table]) -> Found:
    """The objects of an abstract class that are of none of its subclasses."""
    key = key_of(table.primary_key)

    def found(view: View) -> Iterator[Row]:
        for row in view.of(table.name):
            value = key(row.values)
            if not any(view.by(one.name, one.primary_key, value) for one in children):
                yield row

    return found
