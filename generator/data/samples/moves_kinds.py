"""What can be tried so that rows keep the kinds of rules that architects state, where changing a value at a time
would not get there."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import Any

from generator.constraints import kinds as k
from generator.constraints.worth import compared, literal
from generator.data.samples.copies import renewed, twin
from generator.data.samples.held import Held
from generator.data.samples.moves import near_values
from generator.data.samples.rows import Row, key_of
from generator.data.samples.solving import solved
from generator.data.samples.stands import Spot, time_spots
from generator.data.samples.state import Change, State

_DAY = datetime.timedelta(days=1)
_FEW = 10


def kind_moves(state: State, held: Held, row: Row) -> Iterator[Change]:
    """Changes after which a row may keep a rule."""
    test = held.rule.test if held.rule is not None else None
    if held.sides:
        yield from _equal(state, held, row)
    yield from _agreeing(state, held, row)
    for name, value in solved(state, held, row):
        if value != row.values[name]:
            yield Change(sets=((row, name, value),))
    make = _MAKE.get(type(test))
    if make is not None:
        yield from make(state, held, row, test)


def put(state: State, *wanted: tuple[Row, Spot, Sequence[Any]]) -> Iterator[Change]:
    """Values set where operands stand, as far as they can be set there."""
    sets = []
    for row, spot, values in wanted:
        there = spot.row(row)
        if there is None or not state.view.rows.get(there.table):
            return
        for name, value in zip(spot.columns, values, strict=True):
            facts = state.plan.facts[there.table].get(name)
            is_closed = state.grower.filler.is_closed(there.table, name)
            if facts is None or (not facts.is_nullable if value is None else is_closed):
                return
            if there.values[name] != value:
                sets.append((there, name, value))
    if sets:
        yield Change(sets=tuple(sets))


def peers(state: State, held: Held, row: Row) -> list[Row]:
    """The other rows that a rule is about."""
    rows = state.view.of(held.table)
    return [one for one in rows if one is not row and (held.only is None or held.only(one))]


def _equal(state: State, held: Held, row: Row) -> Iterator[Change]:
    """What is compared made equal to the other side, or next to it."""
    if not state.view.rows.get(row.table):
        return
    for name, asked in held.sides:
        facts = state.plan.facts[row.table].get(name)
        other = asked(row)
        if facts is None or other is None:
            continue
        if isinstance(other, float):
            other = Decimal(repr(other))
        for value in near_values(facts, other):
            if value != row.values[name] and facts.accepts(value):
                yield Change(sets=((row, name, value),))


def _agreeing(state: State, held: Held, row: Row) -> Iterator[Change]:
    """What another row has to agree with made to agree with one that there is."""
    if not state.view.rows.get(row.table):
        return
    facts = state.plan.facts[row.table]
    for told in held.agreements:
        for values in islice(told(row), _FEW):
            known = all(name in facts and facts[name].accepts(one) for name, one in values.items())
            if values and known and any(row.values[name] != one for name, one in values.items()):
                yield Change(sets=tuple((row, name, one) for name, one in values.items()))


# -- periods ----------------------------------------------------------------------------------------
def _in_time(state: State, held: Held, row: Row, test: Any) -> Iterator[Change]:
    owners, times = time_spots(held.spots, test)
    whose = [spot.values(row) for spot in owners]
    group = [
        one for one in peers(state, held, row) if [spot.values(one) for spot in owners] == whose
    ]
    gap = _DAY if getattr(test, "bounds", "[)") == "[]" else 0 * _DAY
    for start, end in zip(times[::2], times[1::2], strict=True):
        yield from _apart(state, (start, end), row, group, gap)
    for spot in owners:
        nothing = (None,) * len(spot.columns)
        yield from put(state, (row, spot, nothing))
        yield from put(state, *((one, spot, nothing) for one in (row, *group)))
    yield from put(state, (row, times[0], (None,)))
    yield Change(drops=(row,))
    for one in group[:2]:
        yield Change(drops=(one,))


def _apart(
    state: State, axis: tuple[Spot, Spot], row: Row, group: list[Row], gap: datetime.timedelta
) -> Iterator[Change]:
    """A period right after all others, or right before; and the others closed when it begins."""
    start, end = axis
    begins, ends = start.value(row), end.value(row)
    if begins is None:
        return
    length = ends - begins if ends is not None and ends > begins else _DAY
    known = [(one, start.value(one), end.value(one)) for one in group]
    lasts = [till or begin for _one, begin, till in known if begin is not None]
    if lasts:
        first = max(lasts) + gap
        yield from put(state, (row, start, (first,)), (row, end, (first + length,)))
        yield from put(state, (row, start, (first,)), (row, end, (None,)))
        earliest = min(begin for _one, begin, _till in known if begin is not None) - gap
        yield from put(state, (row, start, (earliest - length,)), (row, end, (earliest,)))
        yield from put(state, (row, start, (first,)))
    for one, begin, till in known:
        if begin is not None and begin < begins and (till is None or till != begins - gap):
            yield from put(state, (one, end, (begins - gap,)))
        if begin is not None and begin > begins:
            yield from put(state, (row, end, (begin - gap,)))


# -- groups -----------------------------------------------------------------------------------------
def _among(state: State, held: Held, row: Row, test: k.Among) -> Iterator[Change]:
    others: dict[Any, Row] = {}
    mine = [spot.values(row) for spot in held.spots]
    for one in peers(state, held, row):
        told = [spot.values(one) for spot in held.spots]
        if told != mine:
            others.setdefault(repr(told), one)
    for one in list(others.values())[:_FEW]:
        yield from put(state, *((row, spot, spot.values(one)) for spot in held.spots))
        yield from put(state, *((one, spot, spot.values(row)) for spot in held.spots))
    for spot in held.spots:
        nothing = (None,) * len(spot.columns)
        yield from put(state, (row, spot, nothing))
        every = (row, *peers(state, held, row))
        yield from put(state, *((one, spot, nothing) for one in every))
    given = {
        name: value
        for spot in held.spots
        if spot.go is None
        for name, value in zip(spot.columns, spot.values(row), strict=True)
        if value is not None
    }
    yield from _twins(state, held, row, test.k - 1)
    yield Change(adds=((row.table, given),) * (test.k - 1))
    yield Change(drops=(row,))


def _twins(state: State, held: Held, row: Row, number: int) -> Iterator[Change]:
    """Copies of a row, one period after the other, with all that tells people apart or with some of it
    missing."""
    plan = state.plan
    near = [spot for spot in held.spots if spot.go is None]
    open_ = [
        name
        for spot in near
        for name in spot.columns
        if plan.facts[row.table][name].is_nullable and row.values[name] is not None
    ]
    kept = tuple(name for spot in near for name in spot.columns)
    copies = []
    period = next(_periods(state, row), None)
    for place in range(number):
        other = renewed(state, row, kept)
        if period is not None:
            start, end, gap = period
            begins, ends = row.values[start], row.values[end] or row.values[start]
            length = max(ends - begins, _DAY)
            first = begins + (place + 1) * (length + gap)
            other |= {start: first, end: first + length}
            last = (row, end, begins + length)
        copies.append((row, other))
    sets = [last] if period is not None and copies else []
    for names in ((), *((name,) for name in open_), tuple(open_)):
        emptied = [(row, name, None) for name in names]
        yield Change(sets=(*sets, *emptied), copies=tuple(copies))


def _periods(state: State, row: Row) -> Iterator[tuple[str, str, datetime.timedelta]]:
    """The start and end of a row's own periods, and what is between two that follow each other."""
    for held in state.plan.book.held:
        test = held.rule.test if held.rule is not None else None
        if held.table == row.table and isinstance(test, k.Apart | k.Seamless):
            start, end = held.spots[-2:]
            if start.go is None and end.go is None and row.values[start.columns[0]] is not None:
                gap = _DAY if test.bounds == "[]" else 0 * _DAY
                yield start.columns[0], end.columns[0], gap


def _complete(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    missing = list(absent(state, held, row))
    record = held.spots[0].table
    if missing:
        yield Change(adds=tuple((record, given) for given in missing[:_FEW]))
    for given in missing[:3]:
        yield Change(adds=((record, given),))
    whose, when = held.spots
    known = [when.values(one) for one in state.view.of(record) if None not in when.values(one)]
    for one in state.view.of(record)[:_FEW]:
        for values in dict.fromkeys(known):
            yield from put(state, (one, when, values))
    for one in state.view.of(record)[:_FEW]:
        yield Change(drops=(one,))
    yield Change(drops=(row,))


def absent(state: State, held: Held, row: Row) -> Iterator[dict[str, Any]]:
    """What the objects hold that a unit lacks, in each period."""
    whose, when = held.spots
    plan = state.plan
    keys = plan.tables[whose.table].foreign_keys
    key = next(one for one in keys if one.columns == whose.columns)
    mine = tuple(row.values[name] for name in key.references)
    records = state.view.of(whose.table)
    there = {when.values(one) for one in records if whose.values(one) == mine}
    period = next((one for one in keys if one.columns == when.columns), None)
    if period is None:
        wanted = [when.values(one) for one in records]
    else:
        wanted = [
            tuple(one.values[name] for name in period.references)
            for one in state.view.of(period.table)
        ]
    for values in dict.fromkeys(wanted):
        if values not in there and None not in values:
            pairs = zip((*whose.columns, *when.columns), (*mine, *values), strict=True)
            yield dict(pairs)


# -- values of other rows ---------------------------------------------------------------------------
def _known(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    (spot,) = held.spots
    places = state.plan.schema.places.get(held.rule.paths[-1], ())  # type: ignore[union-attr]
    if len(held.rule.paths) < 2:  # type: ignore[union-attr]
        return
    for place in places:
        for one in state.view.of(place.table)[:_FEW]:
            value = one.values[place.columns[0]]
            if value is not None:
                yield from put(state, (row, spot, (value,)))
    yield from put(state, (row, spot, (None,)))


def _valid_on(state: State, held: Held, row: Row, test: k.ValidOn) -> Iterator[Change]:
    code, day = held.spots
    used, on = code.value(row), day.value(row)
    facts = state.plan.facts[code.table][code.columns[0]]
    known = {one: days for one, *days in test.keys}
    for one, days in known.items():
        if facts.codes is not None and one not in facts.codes:
            continue
        first, last = (None if each is None else literal("date", each) for each in days)
        is_on = on is not None and (first is None or compared("<=", first, on))
        if is_on and (last is None or compared("<=", on, last)):
            yield from put(state, (row, code, (one,)))
    for each in known.get(used, ()):
        if each is not None:
            yield from put(state, (row, day, (_like(on, literal("date", each)),)))
    yield from put(state, (row, code, (None,)))


def _like(other: Any, day: datetime.date) -> Any:
    """A day as a moment where others are moments."""
    if isinstance(other, datetime.datetime):
        return datetime.datetime.combine(day, datetime.time())
    return day


def _unique(state: State, held: Held, row: Row, _test: Any) -> Iterator[Change]:
    far = {
        name
        for table in state.plan.made
        for key in table.foreign_keys
        if table.name == row.table
        for name in key.columns
    }
    for spot in held.spots:
        there = spot.row(row)
        if there is None or set(spot.columns) & far or len(spot.columns) > 1:
            continue
        table = state.plan.tables[there.table]
        value = state.grower.numbers.new_value(table, spot.columns[0])
        if state.plan.facts[there.table][spot.columns[0]].accepts(value):
            yield from put(state, (row, spot, (value,)))
    if key_of(state.plan.tables[row.table].primary_key)(row.values) is not None:
        yield Change(drops=(row,))


_MAKE: dict[type, Callable[[State, Held, Row, Any], Iterator[Change]]] = {
    k.Apart: _in_time,
    k.Seamless: _in_time,
    k.Bitemporal: _in_time,
    k.Among: _among,
    k.Complete: _complete,
    k.Known: _known,
    k.ValidOn: _valid_on,
    k.UniqueBy: _unique,
}
