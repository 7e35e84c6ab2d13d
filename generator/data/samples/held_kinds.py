"""The rules that architects state by stereotypes and tags, as functions of rows: what `physical.kinds` say in SQL."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from generator.constraints import kinds as k
from generator.constraints.worth import compared, literal
from generator.data.samples import across, periods
from generator.data.samples.rows import Row, View
from generator.data.samples.stands import Spot, Stand, objects, time_spots, values
from generator.physical.relational import InRow, Path
from generator.physical.rule_set import Rule

if TYPE_CHECKING:
    from generator.data.samples.held import Held, Rulebook

VIOLATED, UNDETERMINED = "violated", "undetermined"


def held_kinds(book: Rulebook, rule: Rule) -> Iterator[Held]:
    """A rule on the rows of each table that it is about; none where its values have no columns that one query
    could look at."""
    make = _MAKE.get(type(rule.test))
    if make is None:
        return
    try:
        found = list(make(book, rule))
    except LookupError:
        return
    yield from found


def _at(stand: Stand, rule: Rule) -> tuple[Spot, ...]:
    stand.book.tracks.forget()
    return tuple(stand.spot(path) for path in rule.paths)


# -- values of one object -----------------------------------------------------------------------------
def _in_order(book: Rulebook, rule: Rule) -> Iterator[Held]:
    test: k.InOrder = rule.test  # type: ignore[assignment]
    missing = {"fail": VIOLATED, "undetermined": UNDETERMINED}.get(test.missing, "")
    for stand in objects(book, rule):
        first, second = spots = _at(stand, rule)

        def order(row: Row, first: Spot = first, second: Spot = second) -> str:
            low, high = first.value(row), second.value(row)
            if low is None or high is None:
                return missing
            return "" if compared(test.operator, low, high) else VIOLATED

        yield book.looking(stand.home, around=order, spots=spots)


def _valid_on(book: Rulebook, rule: Rule) -> Iterator[Held]:
    test: k.ValidOn = rule.test  # type: ignore[assignment]
    known = {
        code: tuple(None if one is None else literal("date", one) for one in days)
        for code, *days in test.keys
    }
    table = next(
        (one for one in book.of_element(test.target) if _has_days(one) and not one.rows), None
    )
    for stand in values(book, rule):
        code, day = spots = _at(stand, rule)
        if table is not None:
            book.tracks.step(stand.table, code.columns, table.name, ("code",))

        def valid(row: Row, code: Spot = code, day: Spot = day) -> str:
            used, on = code.value(row), day.value(row)
            if used is None or on is None:
                return ""
            if table is None:
                found = [known[used]] if used in known else []
            else:
                rows = book.tracks.view.by(table.name, ("code",), used)
                found = [(one.values["valid_from"], one.values["valid_to"]) for one in rows]
            return "" if any(_is_during(on, *days) for days in found) else VIOLATED

        yield book.looking(stand.home, around=valid, spots=spots)


def _has_days(table: Any) -> bool:
    return {"code", "valid_from", "valid_to"} <= {one.name for one in table.columns}


def _is_during(day: Any, first: Any, last: Any) -> bool:
    is_after = first is None or compared("<=", first, day) is True
    return is_after and (last is None or compared("<=", day, last) is True)


def _by_value(wrong_of: Callable[[Any], Callable[[Any], bool]], among: Any = values) -> Any:
    """Kinds that one value keeps or breaks; a missing one breaks none."""

    def make(book: Rulebook, rule: Rule) -> Iterator[Held]:
        wrong = wrong_of(rule.test)
        for stand in among(book, rule):
            (spot,) = spots = _at(stand, rule)

            def told(row: Row, spot: Spot = spot) -> str:
                value = spot.value(row)
                return VIOLATED if value is not None and wrong(value) else ""

            yield book.looking(stand.home, around=told, spots=spots)

    return make


def _elsewhere(test: k.Under) -> Callable[[Any], bool]:
    codes = frozenset(test.keys)
    return lambda value: value not in codes


def _unusual(test: k.Plausible) -> Callable[[Any], bool]:
    least, most = (
        None if one is None else literal(test.primitive, one) for one in (test.least, test.most)
    )
    return lambda value: (least is not None and compared("<", value, least) is True) or (
        most is not None and compared(">", value, most) is True
    )


def fits(test: k.Checksum | k.BornOnADay, text: str) -> bool:
    """Whether the digits of an identifier fit together; what has another form is left to the pattern.

    >>> fits(k.BornOnADay("cpr"), "2902000001"), fits(k.BornOnADay("cpr"), "2902004001")
    (False, True)
    """
    length = len(test.weights) if isinstance(test, k.Checksum) else 10
    if len(text) != length or not (text.isascii() and text.isdecimal()):
        return True
    if isinstance(test, k.Checksum):
        weighed = zip(map(int, text), test.weights, strict=True)
        return sum(digit * weight for digit, weight in weighed) % test.modulus == 0
    year, seventh = int(text[4:6]), int(text[6])
    if seventh <= 3 or (seventh in (4, 9) and year > 36):
        year += 1900
    else:
        year += 2000 if seventh in (4, 9) or year <= 57 else 1800
    try:
        datetime.date(year, int(text[2:4]), int(text[:2]))
    except ValueError:
        return False
    return True


# -- several objects ----------------------------------------------------------------------------------
def _grouped(book: Rulebook, rule: Rule) -> Iterator[Held]:
    """Too many agree, or too few."""
    test: Any = rule.test
    for stand in objects(book, rule):
        spots = _at(stand, rule)

        def found(
            view: View, stand: Stand = stand, spots: tuple[Spot, ...] = spots
        ) -> Iterator[Row]:
            groups: dict[Any, list[Row]] = {}
            for row in stand.rows(view):
                key = tuple(value for spot in spots for value in spot.values(row))
                if isinstance(test, k.Among) or test.nulls == "equal" or None not in key:
                    groups.setdefault(key, []).append(row)
            for rows in groups.values():
                is_wrong = len(rows) < test.k if isinstance(test, k.Among) else len(rows) > 1
                yield from rows if is_wrong else ()

        yield book.looking(stand.home, across=found, spots=spots)


def _in_time(told: Callable[[Any, list[periods.Period]], Iterator[Row]]) -> Any:
    """Kinds that look at the periods of each owner."""

    def make(book: Rulebook, rule: Rule) -> Iterator[Held]:
        for stand in objects(book, rule):
            spots = _at(stand, rule)
            key = book.tables[stand.table].primary_key

            def found(
                view: View, stand: Stand = stand, spots: tuple[Spot, ...] = spots
            ) -> Iterator[Row]:
                owners, times = time_spots(spots, rule.test)
                groups: dict[Any, list[periods.Period]] = {}
                for row in stand.rows(view):
                    owner = tuple(value for spot in owners for value in spot.values(row))
                    bounds = tuple(spot.value(row) for spot in times)
                    mark = tuple(str(row.values[name]) for name in key)
                    if None not in owner:
                        groups.setdefault(owner, []).append(periods.Period(row, mark, bounds))
                for group in groups.values():
                    yield from told(rule.test, group)

            yield book.looking(stand.home, across=found, spots=spots)

    return make


def _complete(book: Rulebook, rule: Rule) -> Iterator[Held]:
    """A unit of which, in some period, there is no object. A day by which something is due counts as passed:
    what is right stays right on any day."""
    test: k.Complete = rule.test  # type: ignore[assignment]
    unit, calendar, *more = rule.paths
    for record in objects(book, rule):
        book.tracks.forget()
        whose, when = record.spot(unit), record.spot(calendar)
        units, unit_key = _referred(book, record, unit)
        home = Stand(book, units, book.tables[units].primary_key, lambda _row: True)
        source: Stand | None = None
        given: tuple[Spot, ...] = ()
        period_key: tuple[str, ...] = ()
        try:
            table, period_key = _referred(book, record, calendar)
        except LookupError:
            if len(when.columns) != 1:
                raise
        else:
            source = Stand(book, table, book.tables[table].primary_key, lambda _row: True)
            paths = more[bool(test.due) :]
            given = (
                *((source.spot(more[0]),) if test.due else ()),
                *(home.spot(path) for path in paths[:2]),
                *(source.spot(path) for path in paths[2:]),
            )
        book.tracks.reads |= {(units, name) for name in unit_key}
        found = across.incomplete(
            record, (home, unit_key, whose), (source, period_key, when), given, bool(test.due)
        )
        yield book.looking(InRow(units, home.key, ()), across=found, spots=(whose, when))


def _referred(book: Rulebook, stand: Stand, path: Path) -> tuple[str, tuple[str, ...]]:
    """The table that a value refers to, and its columns."""
    for place in book.schema.places.get(path, ()):
        if isinstance(place, InRow) and place.table == stand.table:
            for key in book.tables[stand.table].foreign_keys:
                if key.columns == place.columns:
                    return key.table, key.references
    raise LookupError("it refers to objects in several tables")


def _known(book: Rulebook, rule: Rule) -> Iterator[Held]:
    test: k.Known = rule.test  # type: ignore[assignment]
    for stand in values(book, rule):
        if not test.attribute:
            yield from _dangling(book, stand)
            continue
        book.tracks.forget()
        spot = stand.spot(rule.paths[0])
        others = [(one.table, one.columns) for one in book.schema.places.get(rule.paths[1], ())]
        book.tracks.reads |= {(table, name) for table, names in others for name in names}

        def found(view: View, stand: Stand = stand, spot: Spot = spot) -> Iterator[Row]:
            for row in view.of(stand.table):
                value = spot.value(row)
                if value is not None and not any(
                    view.by(table, names, value) for table, names in others
                ):
                    yield row

        if others:
            yield book.looking(stand.home, across=found, spots=(spot,))


def _dangling(book: Rulebook, stand: Stand) -> Iterator[Held]:
    assert stand.place is not None
    for key in book.tables[stand.table].foreign_keys:
        if set(key.columns) <= set(stand.place.columns):
            book.tracks.forget()
            book.tracks.reads |= {(stand.table, name) for name in key.columns}
            book.tracks.reads |= {(key.table, name) for name in key.references}
            found = across.dangling(stand.table, key)
            spots = (Spot(stand.table, key.columns),)
            yield book.looking(stand.home, across=found, spots=spots)


_MAKE: dict[type, Callable[[Rulebook, Rule], Iterator[Held]]] = {
    k.InOrder: _in_order,
    k.ValidOn: _valid_on,
    k.Under: _by_value(_elsewhere),
    k.Plausible: _by_value(_unusual),
    k.NoSmallCount: _by_value(lambda test: lambda value: 0 < value < test.k, objects),
    k.Checksum: _by_value(lambda test: lambda value: not fits(test, value)),
    k.BornOnADay: _by_value(lambda test: lambda value: not fits(test, value)),
    k.UniqueBy: _grouped,
    k.Among: _grouped,
    k.Apart: _in_time(lambda test, group: periods.meeting(group, test.bounds == "[]")),
    k.Bitemporal: _in_time(lambda _test, group: periods.meeting(group, False)),
    k.Seamless: _in_time(lambda test, group: periods.after_gaps(group, test.bounds == "[]")),
    k.Complete: _complete,
    k.Known: _known,
}
