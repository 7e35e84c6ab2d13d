"""For each kind of rule, what can be done to a row that keeps it so that it breaks it, the likeliest first."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from decimal import Decimal
from itertools import islice, product
from typing import Any

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.constraints.worth import literal
from generator.constraints.language import language_of
from generator.data.samples.breaks_kinds import kind_breaks
from generator.data.samples.copies import renewed
from generator.data.samples.facts import NUMBERS, WHOLE, Facts
from generator.data.samples.held import Held
from generator.data.samples.moves import moves
from generator.data.samples.rows import Row, Wrong, key_of
from generator.data.samples.state import Change, State
from generator.physical.relational import InRows

_MOST = 400


def breaks(state: State, held: Held, row: Row) -> Iterator[Change]:
    """Changes after which a row may break a rule."""
    test: Any = held.rule.test if held.rule is not None else None
    if isinstance(test, f.Formula):
        found: Iterator[Change] = moves(state, held, row)
    elif isinstance(test, k.Demand):
        found = kind_breaks(state, held, row)
    elif held.kind == "count" and held.local is not None:
        found = _without(state, held, row)
    else:
        found = _BREAKS.get(type(test), moves)(state, held, row)
    return islice(found, _MOST)


def unknown(state: State, held: Held, row: Row) -> Iterator[Change]:
    """Changes after which it may be undetermined whether a row breaks a rule: a value is missing."""
    for change in moves(state, held, row):
        if change.sets and all(value is None for _row, _name, value in change.sets):
            yield change


def _facts(state: State, row: Row, name: str) -> Facts:
    return state.plan.facts[row.table][name]


def _set(row: Row, name: str, values: Iterator[Any]) -> Iterator[Change]:
    for value in values:
        yield Change(sets=((row, name, value),))


# -- one value --------------------------------------------------------------------------------------
def _without(_state: State, held: Held, row: Row) -> Iterator[Change]:
    yield Change(sets=tuple((row, name, None) for name in held.columns))


def _unknown_code(state: State, held: Held, row: Row) -> Iterator[Change]:
    (name,) = held.columns
    facts = _facts(state, row, name)
    tables = [
        key.table for key in state.plan.tables[row.table].foreign_keys if key.columns == (name,)
    ]
    listed = [one[0] for table in tables for one in state.plan.tables[table].rows]
    allowed = set(facts.codes or ())
    yield from _set(row, name, (one for one in listed if one is not None and one not in allowed))
    known = str(row.values[name] or "x")
    for pattern in facts.patterns:
        language = language_of(pattern.text, facts.least, facts.most)
        texts = (language.nth(at * language.size // 97) for at in range(min(97, language.size)))
        yield from _set(row, name, (one for one in texts if one not in {*listed, *allowed}))
    yield from _set(row, name, iter(("~" * len(known), "~", f"{known}x", known[:-1] or "?")))


def _outside(state: State, held: Held, row: Row) -> Iterator[Change]:
    (name,) = held.columns
    test: Any = held.rule.test  # type: ignore[union-attr]
    facts, bound = _facts(state, row, name), literal(test.primitive, test.literal)
    if facts.primitive in WHOLE and isinstance(bound, Decimal):
        bound = int(bound)
    sign = -1 if test.operator in (">=", ">") else 1
    step = facts.step if facts.primitive in NUMBERS else facts.step
    steps = [0] if test.operator in ("<", ">") else []
    for number in (*steps, 1, 2, 10):
        if isinstance(bound, datetime.time):
            moment = (
                datetime.datetime.combine(datetime.date(2024, 1, 1), bound) + sign * number * step
            )
            yield from _set(row, name, iter((moment.time(),)))
        else:
            yield from _set(row, name, iter((bound + sign * number * step,)))


def _length(state: State, held: Held, row: Row) -> Iterator[Change]:
    (name,) = held.columns
    test: Any = held.rule.test  # type: ignore[union-attr]
    facts, text = _facts(state, row, name), row.text(name) or "x"
    wanted = [test.most + 1] if test.most is not None else []
    wanted += [test.least - 1] if (test.least or 0) > 1 else []
    for size in wanted:
        for pattern in facts.patterns:
            language = language_of(pattern.text, size, size)
            yield from _set(row, name, (language.nth(at) for at in range(min(language.size, 3))))
        longer = (text * (size // len(text) + 1))[:size]
        others = ["1" * size, "x" * size]
        values = [longer, *others]
        if facts.primitive in WHOLE:
            values = [int("1" * size)]
        yield from _set(row, name, iter(values))


def _unlike(state: State, held: Held, row: Row) -> Iterator[Change]:
    (name,) = held.columns
    text = row.text(name) or "x"
    if not isinstance(row.values[name], str):
        return
    for mark, place in product("90x~- ", range(len(text))):
        if text[place] != mark:
            yield from _set(row, name, iter((text[:place] + mark + text[place + 1 :],)))
    yield from _set(row, name, iter((text[:-1] or "~", f"{text}~", text.swapcase())))


_WRONG = {
    "integer": ("12,5", "ti"),
    "identity": ("12,5", "ti"),
    "decimal": ("1,5", "ti"),
    "real": ("1,5", "ti"),
    "boolean": ("måske", "2"),
    "date": ("2024-02-30", "31-01-2024"),
    "datetime": ("2024-01-31T25:00:00", "31-01-2024 12:00"),
    "time": ("25:00:00", "kl. 12"),
    "duration": ("tre dage",),
    "year": ("MMXXIV", "24"),
    "uuid": ("g0000000-0000-4000-8000-000000000000",),
    "binary": ("æøå",),
}


def _wrong(state: State, held: Held, row: Row) -> Iterator[Change]:
    (name,) = held.columns
    texts = _WRONG.get(_facts(state, row, name).primitive, ())
    yield from _set(row, name, (Wrong(one) for one in texts))


def _digits(state: State, held: Held, row: Row) -> Iterator[Change]:
    (name,) = held.columns
    test: Any = held.rule.test  # type: ignore[union-attr]
    value = row.values[name]
    if value is None:
        return
    exact = Decimal(value)
    if test.fraction is not None and not isinstance(value, int):
        more = Decimal(1).scaleb(-test.fraction - 1)
        yield from _set(row, name, iter((exact - more, exact + more)))
    if test.total is not None:
        large = Decimal(10) ** (test.total - (test.fraction or 0))
        as_is = int if isinstance(value, int) else Decimal
        yield from _set(row, name, iter((as_is(large), as_is(-large))))


# -- several values of a row ------------------------------------------------------------------------
def _ordered(state: State, held: Held, row: Row) -> Iterator[Change]:
    first, second = held.columns
    start = row.values[first]
    if start is not None:
        step = _facts(state, row, first).step
        yield from _set(row, second, iter((start, start - step)))


def _one_too_many(state: State, held: Held, row: Row) -> Iterator[Change]:
    yield Change(sets=tuple((row, name, None) for name in held.columns))
    for name in held.columns:
        if row.values[name] is None:
            for value in _some(state, row, name):
                yield Change(sets=((row, name, value),))


def _some(state: State, row: Row, name: str) -> Iterator[Any]:
    """A right value of a column, be it a reference."""
    for key in state.plan.tables[row.table].foreign_keys:
        if key.columns == (name,) and key.table not in state.plan.lists:
            for other in state.view.of(key.table)[:3]:
                yield other.values[key.references[0]]
            return
    yield state.grower.filler.draw(row.table, name, state.grower.chance.word())


def _in_part(state: State, held: Held, row: Row) -> Iterator[Change]:
    test: Any = held.rule.test  # type: ignore[union-attr]
    names = dict(zip(test.members, held.columns, strict=True))
    for needed in test.required:
        filled = tuple(
            (row, names[one], value)
            for one in test.members
            if one != needed and row.values[names[one]] is None
            for value in islice(_some(state, row, names[one]), 1)
        )
        for sets in (((row, names[needed], None),), ((row, names[needed], None), *filled)):
            yield Change(sets=sets)


# -- several rows -----------------------------------------------------------------------------------
def _twice(state: State, held: Held, row: Row) -> Iterator[Change]:
    yield Change(copies=((row, renewed(state, row, held.columns)),))
    for other in state.view.of(row.table):
        if other is not row:
            yield Change(sets=tuple((other, name, row.values[name]) for name in held.columns))


def _miscounted(state: State, held: Held, row: Row) -> Iterator[Change]:
    test: Any = held.rule.test  # type: ignore[union-attr]
    places = [
        one
        for one in state.plan.schema.places.get(held.rule.paths[0], ())  # type: ignore[union-attr]
        if isinstance(one, InRows) and one.home == row.table
    ]
    below = [
        other
        for place in places
        for other in state.view.by(place.table, place.owner, key_of(place.key)(row.values))
    ]
    if test.least and len(below) >= test.least:
        fewer = tuple(below[test.least - 1 :])
        yield Change(drops=fewer)
        yield Change(drops=fewer, cascades=False)
    if test.most is not None:
        missing = max(test.most + 1 - len(below), 0)
        for place in places:
            given = {
                name: row.values[far] for name, far in zip(place.owner, place.key, strict=True)
            }
            yield Change(adds=((place.table, given),) * missing)
            for other in below[:1]:
                copies = tuple((other, renewed(state, other, place.owner)) for _ in range(missing))
                yield Change(copies=copies)


def _dangling(state: State, held: Held, row: Row) -> Iterator[Change]:
    table = state.plan.tables[row.table]
    if isinstance(held.rule.test, e.InCodeList) and len(held.columns) == 1:  # type: ignore[union-attr]
        yield from _unknown_code(state, held, row)
        return
    key = next(one for one in table.foreign_keys if one.columns == held.columns)
    there = state.plan.tables[key.table]
    for _attempt in range(3):
        values = tuple(
            (row, near, state.grower.numbers.new_value(there, far))
            for near, far in zip(key.columns, key.references, strict=True)
        )
        yield Change(sets=values)
        yield Change(sets=values[-1:])


def _overlap(state: State, held: Held, row: Row) -> Iterator[Change]:
    periods = [one for one in state.plan.schema.periods.values() if one.table == row.table]
    for one in periods:
        start, end = row.values[one.start], row.values[one.end]
        for value in (start + datetime.timedelta(minutes=1), start - datetime.timedelta(days=1)):
            changed = (
                {one.start: value}
                if end is None or value < end
                else {one.start: value, one.end: None}
            )
            yield Change(copies=((row, changed),))


def _of_no_class(state: State, held: Held, row: Row) -> Iterator[Change]:
    yield Change(copies=((row, renewed(state, row, ())),))
    for name in state.plan.subtables.get(row.table, ()):
        key = key_of(state.plan.tables[row.table].primary_key)(row.values)
        below = state.view.by(name, state.plan.tables[name].primary_key, key)
        if below:
            yield Change(drops=tuple(below))


_BREAKS: dict[type, Callable[[State, Held, Row], Iterator[Change]]] = {
    c.Present: _without,
    c.OneOf: _unknown_code,
    c.Compared: _outside,
    c.LongerThan: _length,
    c.Matches: _unlike,
    c.Ordered: _ordered,
    c.ExactlyOne: _one_too_many,
    c.AllOrNone: _in_part,
    e.OfType: _wrong,
    e.Digits: _digits,
    e.Unique: _twice,
    e.Distinct: _twice,
    e.Counted: _miscounted,
    e.Refers: _dangling,
    e.InCodeList: _dangling,
    e.NoOverlap: _overlap,
    e.Specialised: _of_no_class,
}
