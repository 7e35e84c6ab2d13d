"""What can be done to a row that keeps a rule that an architect states by a stereotype, so that it breaks it."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from generator.constraints import condition as c
from generator.constraints import kinds as k
from generator.constraints.worth import literal
from generator.data.samples.copies import twin
from generator.data.samples.digits import fitting
from generator.data.samples.facts import Facts
from generator.data.samples.held import Held
from generator.data.samples.moves import moves
from generator.data.samples.moves_kinds import peers, put
from generator.data.samples.rows import Row, key_of
from generator.data.samples.stands import Spot, time_spots
from generator.data.samples.state import Change, State

_DAY = datetime.timedelta(days=1)
_NO_DAYS = ("3102", "0013", "3113", "9912")
_FEW = 8


def kind_breaks(state: State, held: Held, row: Row) -> Iterator[Change]:
    """Changes after which a row may break a rule; where it has no way of its own, any."""
    test = held.rule.test  # type: ignore[union-attr]
    make = _MAKE.get(type(test))
    if make is not None:
        yield from make(state, held, row, test)
    yield from moves(state, held, row)


def _one(state: State, row: Row, spot: Spot, values: Sequence[Any]) -> Iterator[Change]:
    for value in values:
        yield from put(state, (row, spot, (value,)))


def _facts(state: State, spot: Spot) -> Facts:
    return state.plan.facts[spot.table][spot.columns[0]]


# -- values of one object -----------------------------------------------------------------------------
def _in_order(state: State, held: Held, row: Row, test: k.InOrder) -> Iterator[Change]:
    first, second = held.spots
    low, high = first.value(row), second.value(row)
    step = _facts(state, first).step
    if test.missing == "fail":
        for spot in (second, first):
            yield from put(state, (row, spot, (None,)))
    if low is not None:
        yield from _one(state, row, second, (low, low - step, low - 9 * step))
    if high is not None:
        yield from _one(state, row, first, (high, high + step, high + 9 * step))
    if low is not None and high is not None and low != high:
        yield from put(state, (row, first, (high,)), (row, second, (low,)))


def _valid_on(state: State, held: Held, row: Row, test: k.ValidOn) -> Iterator[Change]:
    code, day = held.spots
    facts, on = _facts(state, code), day.value(row)
    codes = [one for one in test.keys if facts.codes is None or one[0] in facts.codes]
    codes.sort(key=lambda one: one[0] != code.value(row))
    for one, first, last in codes:
        for bound, step in ((first, -_DAY), (last, _DAY)):
            if bound is not None:
                outside: Any = literal("date", bound) + step
                if isinstance(on, datetime.datetime):
                    outside = datetime.datetime.combine(outside, datetime.time())
                yield from put(state, (row, day, (outside,)))
                yield from put(state, (row, code, (one,)), (row, day, (outside,)))
        yield from put(state, (row, code, (one,)))


def _under(state: State, held: Held, row: Row, test: k.Under) -> Iterator[Change]:
    (spot,) = held.spots
    every: dict[Any, None] = {}
    for key in state.plan.tables[spot.table].foreign_keys:
        if key.columns == spot.columns:
            every |= {one[0]: None for one in state.plan.tables[key.table].rows}
    for other in state.plan.book.held:
        is_here = other.table == spot.table and other.columns == spot.columns
        if is_here and other.rule is not None and isinstance(other.rule.test, c.OneOf):
            every |= dict.fromkeys(other.rule.test.values)
    known = str(row.values[spot.columns[0]] or "x")
    others = [one for one in every if one not in test.keys]
    yield from _one(state, row, spot, (*others, "~", f"{known}x", "~" * len(known)))


def _unusual(state: State, held: Held, row: Row, test: k.Plausible) -> Iterator[Change]:
    (spot,) = held.spots
    facts = _facts(state, spot)
    for bound, sign in ((test.least, -1), (test.most, 1)):
        if bound is not None:
            value = literal(test.primitive, bound)
            yield from _one(
                state, row, spot, [_plus(value, sign * number * facts.step) for number in (1, 10)]
            )


def _plus(value: Any, step: Any) -> Any:
    if isinstance(value, datetime.time):
        return (datetime.datetime.combine(datetime.date(2024, 1, 1), value) + step).time()
    return value + step


def _few(state: State, held: Held, row: Row, test: k.NoSmallCount) -> Iterator[Change]:
    yield from _one(state, row, held.spots[0], (test.k - 1, 1))


def _digit(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    """Another digit, the last first."""
    (spot,) = held.spots
    text = spot.value(row)
    for place in range(len(text or "") - 1, -1, -1):
        if text[place].isdecimal():
            digit = (int(text[place]) + 1) % 10
            yield from _one(state, row, spot, (f"{text[:place]}{digit}{text[place + 1:]}",))


def _no_day(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    """A day that is none, with digits that fit together."""
    (spot,) = held.spots
    sums = [one for one in _facts(state, spot).digits_fit if isinstance(one, k.Checksum)]
    text = spot.value(row) or "3102500000"
    yield from _one(state, row, spot, [fitting(f"{day}{text[4:]}", sums) for day in _NO_DAYS])


def _strange(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    """A value that is nowhere."""
    (spot,) = held.spots
    table = state.plan.tables[spot.table]
    for key in table.foreign_keys:
        if key.columns == spot.columns and key.table not in state.plan.lists:
            there = state.plan.tables[key.table]
            values = [state.grower.numbers.new_value(there, name) for name in key.references]
            yield from put(state, (row, spot, values))
    for _ in range(3):
        value = state.grower.filler.draw(spot.table, spot.columns[0], state.grower.chance.word())
        yield from _one(state, row, spot, (value,))


# -- several objects ----------------------------------------------------------------------------------
def _alike(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    """Another row that agrees with it."""
    for other in peers(state, held, row)[:_FEW]:
        yield from put(state, *((other, spot, spot.values(row)) for spot in held.spots))
    yield twin(state, row, *((spot, spot.values(row)) for spot in held.spots))


def _at_once(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    """Another period of the owner at the same time, a bit later, or a bit earlier."""
    owners, times = time_spots(held.spots, _test)
    bounds = [spot.value(row) for spot in times]
    start, end = bounds[:2]
    if start is None:
        return
    others = [(start, end)]
    if end is not None:
        others += [(end, end + _DAY), (end - _DAY, end + _DAY), (start, end + _DAY)]
        others += [(start + _DAY, end), (start - _DAY, end), (start - _DAY, start)]
    else:
        others += [(start + _DAY, None), (start - _DAY, None)]
    later = tuple(bounds[2:])
    for first, last in others:
        told = list(zip(times, (first, last, *later), strict=True))
        for other in peers(state, held, row)[:_FEW]:
            yield from put(
                state,
                *((other, spot, spot.values(row)) for spot in owners),
                *((other, spot, (value,)) for spot, value in told),
            )
        whose = ((spot, spot.values(row)) for spot in owners)
        yield twin(state, row, *whose, *((spot, (value,)) for spot, value in told))


def _gap(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    """A period that begins, or a period before it that ends, some days off."""
    owners, times = time_spots(held.spots, _test)
    start, end = (spot.value(row) for spot in times)
    if start is None:
        return
    for days in (2 * _DAY, 5 * _DAY, 40 * _DAY):
        till = None if end is None else end + days
        moved = ((row, times[0], (start + days,)), (row, times[1], (till,)))
        yield from put(state, *moved)
        yield from put(state, moved[0])
        if end is not None:
            yield from put(state, (row, times[1], (end - days,)))
            whose = [(spot, spot.values(row)) for spot in owners]
            for till in (end + 2 * days, None):
                after = ((times[0], (end + days,)), (times[1], (till,)))
                yield twin(state, row, *whose, *after)
    yield Change(drops=(row,))
    for other in peers(state, held, row)[:_FEW]:
        for days in (2 * _DAY, 5 * _DAY):
            if end is not None:
                yield from put(
                    state,
                    *((other, spot, spot.values(row)) for spot in owners),
                    (other, times[0], (end + days,)),
                    (other, times[1], (end + 2 * days,)),
                )


def _apart_from_others(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    """One of a group that is not in it any more."""
    yield Change(drops=(row,))
    for spot in held.spots:
        yield from put(state, (row, spot, (None,) * len(spot.columns)))
        others = {spot.values(one): None for one in peers(state, held, row)}
        for values in list(others)[:_FEW]:
            yield from put(state, (row, spot, values))
        if len(spot.columns) == 1:
            facts = _facts(state, spot)
            for code in (facts.codes or ())[:_FEW]:
                yield from _one(state, row, spot, (code,))
    yield twin(state, row, *((spot, spot.values(row)) for spot in held.spots))


def _lacking(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    """A unit without one of its objects."""
    whose, when = held.spots
    keys = state.plan.tables[whose.table].foreign_keys
    key = next(one for one in keys if one.columns == whose.columns)
    mine = key_of(key.references)(row.values)
    for one in state.view.by(whose.table, whose.columns, mine)[:_FEW]:
        yield Change(drops=(one,))
        for spot in (when, whose):
            yield from put(state, (one, spot, (None,) * len(spot.columns)))
        if len(when.columns) == 1:
            drawn = state.grower.filler.draw(
                when.table, when.columns[0], state.grower.chance.word()
            )
            yield from put(state, (one, when, (drawn,)))
    period = next((one for one in keys if one.columns == when.columns), None)
    if period is not None and period.table not in state.plan.lists:
        yield Change(adds=((period.table, {}),))


_MAKE: dict[type, Callable[[State, Held, Row, Any], Iterator[Change]]] = {
    k.InOrder: _in_order,
    k.ValidOn: _valid_on,
    k.Under: _under,
    k.Plausible: _unusual,
    k.NoSmallCount: _few,
    k.Checksum: _digit,
    k.BornOnADay: _no_day,
    k.Known: _strange,
    k.UniqueBy: _alike,
    k.Among: _apart_from_others,
    k.Apart: _at_once,
    k.Bitemporal: _at_once,
    k.Seamless: _gap,
    k.Complete: _lacking,
}
