"""What several rows break together, as functions of a view that give the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any

from generator.constraints.worth import compared
from generator.data.samples.rows import Row, View, key_of
from generator.data.samples.stands import Spot, Stand
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


def incomplete(
    record: Stand,
    units: tuple[Stand, tuple[str, ...], Spot],
    periods: tuple[Stand | None, tuple[str, ...], Spot],
    given: Sequence[Spot],
    is_due: bool,
) -> Found:
    """The units that lack an object in a period. `given` are the day that it is due, where there is one, the
    unit's start and end, and the period's; without periods of their own, all that occur are meant.
    """
    home, unit_key, whose = units
    source, period_key, when = periods

    def wanted(view: View) -> Iterator[tuple[Row | None, tuple[Any, ...]]]:
        if source is None:
            every = (when.values(row) for row in record.rows(view))
            yield from ((None, key) for key in dict.fromkeys(every) if None not in key)
            return
        for row in source.rows(view):
            if not is_due or given[0].value(row) is not None:
                yield row, tuple(row.values[name] for name in period_key)

    def found(view: View) -> Iterator[Row]:
        there = {(whose.values(row), when.values(row)) for row in record.rows(view)}
        asked = list(wanted(view))
        for row in home.rows(view):
            mine = tuple(row.values[name] for name in unit_key)
            for period, key in asked:
                if (mine, key) not in there and _share_time(row, period, given[is_due:]):
                    yield row
                    break

    return found


def _share_time(unit: Row, period: Row | None, times: Sequence[Spot]) -> bool:
    """Whether a unit's time and a period share a day; a missing bound is open."""
    if period is None or not times:
        return True
    start, end = (spot.value(unit) for spot in times[:2])
    first, last = (spot.value(period) for spot in times[2:])
    for low, high in ((start, last), (first, end)):
        if low is not None and high is not None and compared("<=", low, high) is not True:
            return False
    return True
