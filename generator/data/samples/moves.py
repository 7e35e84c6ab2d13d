"""What can be tried to make a rule hold, or not hold: the values and rows that it looks at, changed a little."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from generator.constraints import formula as f
from generator.constraints.language import language_of
from generator.constraints.worth import constant
from generator.data.samples.copies import twin
from generator.data.samples.facts import NUMBERS, WHOLE, Facts
from generator.data.samples.held import Held
from generator.data.samples.rows import Row, View, key_of
from generator.data.samples.state import Change, State

_MOST_ROWS = 12
_DRAWN = 3
_MOST_MORE = 5
_LONGEST = 200


def moves(state: State, held: Held, row: Row) -> Iterator[Change]:
    """Changes to what a rule on a row looks at, of any kind, the smallest first."""
    rows = _around(state.view, held, row)
    places = [
        (one, name)
        for one in rows
        for table, name in sorted(held.reads)
        if table == one.table and _is_free(state, table, name)
    ]
    values = _values_in(state, held, places)
    choices = [_sets(state, one, name, values) for one, name in places]
    yield from _by_turns(choices)
    yield from _references(state, held, rows)
    for one in rows:
        if one is not row or held.around is None:
            yield Change(drops=(one,))
    for one in rows:
        yield from _more(state, held, one, values)


def _sets(state: State, row: Row, name: str, known: dict[str, dict[Any, None]]) -> Iterator[Change]:
    for value in _choices(state, row, name, known):
        if value != row.values[name]:
            yield Change(sets=((row, name, value),))


def _by_turns(choices: list[Iterator[Change]]) -> Iterator[Change]:
    """The first of each, the second of each, and so on: all places are looked at soon."""
    while choices:
        left = []
        for each in choices:
            change = next(each, None)
            if change is not None:
                left.append(each)
                yield change
        choices = left


def _more(
    state: State, held: Held, row: Row, known: dict[str, dict[Any, None]]
) -> Iterator[Change]:
    """New rows that refer to a row, one or as many as the rule speaks of; and copies of it."""
    numbers = [one for one in known.get("number", ()) if type(one) is int and 1 < one <= _MOST_MORE]
    for table in state.plan.made:
        for key in table.foreign_keys:
            if key.table == row.table and any(table.name == each for each, _name in held.reads):
                values = (row.values[name] for name in key.references)
                given = dict(zip(key.columns, values, strict=True))
                for number in (1, *numbers):
                    yield Change(adds=((table.name, given),) * number)
    if any(not columns and table == row.table for _home, table, columns, _others in held.steps):
        for number in (1, *numbers):
            copies = tuple(copy for _ in range(number) for copy in twin(state, row).copies)
            yield Change(copies=copies)


def _around(view: View, held: Held, row: Row) -> list[Row]:
    """The rows that a rule gets to from a row, and itself."""
    found = {id(row): row}
    for _home, table, columns, _others in held.steps:
        for other in view.of(table) if not columns else ():
            if len(found) < _MOST_ROWS:
                found.setdefault(id(other), other)
    for _step in held.steps:
        for home, table, columns, others in held.steps:
            for one in [each for each in found.values() if each.table == home]:
                for other in view.by(table, others, key_of(columns)(one.values)):
                    if len(found) < _MOST_ROWS:
                        found.setdefault(id(other), other)
    if held.across is not None:
        own = key_of(held.columns)(row.values) if held.columns else None
        for other in view.of(row.table):
            if own is not None and key_of(held.columns)(other.values) == own:
                found.setdefault(id(other), other)
    return list(found.values())


def _is_free(state: State, table: str, name: str) -> bool:
    """Whether a value can change without another row having to change as well."""
    if state.plan.tables[table].rows or name not in state.plan.facts[table]:
        return False
    far = {each for key in state.plan.tables[table].foreign_keys for each in key.columns}
    is_code = state.plan.facts[table][name].codes is not None
    is_key = name in state.plan.tables[table].primary_key
    is_shared = table in state.plan.shared and not state.view.rows.get(table)
    return (name not in far or is_code) and not is_key and not is_shared


def _values_in(
    state: State, held: Held, places: list[tuple[Row, str]]
) -> dict[str, dict[Any, None]]:
    """The values that stand in the places, and those that the rule itself names, by kind."""
    found: dict[str, dict[Any, None]] = {}
    for row, name in places:
        value = row.values[name]
        if value is not None:
            found.setdefault(_kind(state.plan.facts[row.table][name].primitive), {})[value] = None
    test = held.rule.test if held.rule is not None else None
    waiting: list[Any] = [test] if isinstance(test, f.Formula) else []
    while waiting:
        one = waiting.pop()
        if isinstance(one, f.Matches):
            found.setdefault("text", {}).update(dict.fromkeys(_like(one.pattern)))
        elif isinstance(one, f.Find):
            found.setdefault("text", {})[one.sought] = None
        elif isinstance(one, f.Number):
            found.setdefault("digits", {})[True] = None
        if isinstance(one, f.Constant):
            found.setdefault(_kind(one.primitive), {})[constant(one)] = None
        elif isinstance(one, tuple):
            waiting += one
    return found


def _like(pattern: str) -> Iterator[str]:
    """Some texts of a pattern."""
    language = language_of(pattern, 0, _LONGEST)
    for number in range(min(_DRAWN, language.size)):
        yield language.nth(number * language.size // _DRAWN)


def _kind(primitive: str) -> str:
    return "number" if primitive in NUMBERS else primitive


def _choices(state: State, row: Row, name: str, known: dict[str, dict[Any, None]]) -> Iterator[Any]:
    """Values to try in a place: those that are near others, none at all, and some new ones."""
    facts = state.plan.facts[row.table][name]
    if state.grower.filler.is_closed(row.table, name):
        return
    tried: dict[Any, None] = {}
    for value in known.get(_kind(facts.primitive), {}):
        for each in near_values(facts, value):
            tried[each] = None
    if facts.primitive == "text":
        tried |= dict.fromkeys(_texts(row.values[name] or "x", known))
    if facts.primitive == "boolean":
        tried |= {True: None, False: None}
    for code in (facts.codes or ())[:20]:
        tried[code] = None
    if facts.primitive in NUMBERS and row.values[name] is not None:
        for one in known.get("number", {}):
            tried |= dict.fromkeys(near_values(facts, row.values[name] + one))
            tried |= dict.fromkeys(near_values(facts, row.values[name] - one))
    for value in tried:
        if facts.accepts(value):
            yield value
    if facts.is_nullable:
        yield None
    for _ in range(_DRAWN):
        yield state.grower.filler.draw(row.table, name, state.grower.chance.word())


def _texts(text: str, known: dict[str, dict[Any, None]]) -> Iterator[str]:
    """Texts as long as a number tells, with others in them, in other letters, or that write numbers."""
    for size in known.get("number", {}):
        if isinstance(size, int) and 0 < size < _LONGEST:
            for length in (size - 1, size, size + 1, size // 2, 1):
                yield (text * length)[: max(length, 1)]
    for other in known.get("text", {}):
        yield from (
            other + text,
            text + other,
            other.upper(),
            other.lower(),
            other[: len(other) // 2],
        )
        yield other[len(other) // 2 :]
    for number in known.get("number", {}) if "digits" in known else ():
        yield from (str(number), str(number + 1), str(number - 1))


def near_values(facts: Facts, value: Any) -> Iterator[Any]:
    """A value as this column would hold it, and its neighbours."""
    if facts.primitive in NUMBERS:
        if not isinstance(value, int | Decimal) or isinstance(value, bool):
            return
        exact = int(value) if facts.primitive in WHOLE else Decimal(value)
        yield from (exact, exact + facts.step, exact - facts.step)
    elif facts.primitive == "date" and isinstance(value, datetime.date):
        day = value.date() if isinstance(value, datetime.datetime) else value
        yield from (day, day + facts.step, day - facts.step)
    elif facts.primitive == "datetime" and isinstance(value, datetime.datetime):
        yield from (value, value + facts.step, value - facts.step)
    elif type(value) is str and facts.primitive not in ("date", "datetime", "time"):
        yield value


def _references(state: State, held: Held, rows: list[Row]) -> Iterator[Change]:
    """Other rows to refer to."""
    for one in rows:
        for key in state.plan.tables[one.table].foreign_keys:
            reads = all((one.table, name) in held.reads for name in key.columns)
            if not reads or set(key.columns) & set(state.plan.tables[one.table].primary_key):
                continue
            if key.table in state.plan.lists:
                continue
            for other in state.view.of(key.table)[:_MOST_ROWS]:
                pairs = zip(key.columns, key.references, strict=True)
                yield Change(sets=tuple((one, near, other.values[far]) for near, far in pairs))
            if not state.plan.is_mandatory(state.plan.tables[one.table], key):
                yield Change(sets=tuple((one, near, None) for near in key.columns))
