"""The kinds of rules in plain Python, from what each is said to mean; nothing of the program is used. Each tells
the objects that break a rule."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Iterator
from typing import Any

Object = dict[str, Any]
Told = set[tuple[int, str]]
_DAY = datetime.timedelta(days=1)


def _told(objects: Iterable[Object]) -> Told:
    return {(one["id"], "violated") for one in objects}


def value(one: Object, name: str) -> Any:
    """A value; of another object, which one."""
    found = one.get(name)
    return found["id"] if isinstance(found, dict) else found


def order(objects: list[Object], first: str, last: str, *, strict: bool, missing: str) -> Told:
    """`first <= last`, or `<` where it is strict."""
    told: Told = set()
    for one in objects:
        low, high = one.get(first), one.get(last)
        if low is None or high is None:
            if missing != "pass":
                told.add((one["id"], "violated" if missing == "fail" else "undetermined"))
        elif low > high or (strict and low == high):
            told.add((one["id"], "violated"))
    return told


def _moments(one: Object, start: str, end: str, closed: bool) -> tuple[Any, Any] | None:
    """From when to when, the latter excluded; None where it never holds."""
    low, high = one.get(start), one.get(end)
    if low is None:
        return None
    if high is not None and closed:
        high += _DAY
    if high is not None and high <= low:
        return None
    return low, high


def _owned(
    objects: list[Object], owner: tuple[str, ...], start: str, end: str, closed: bool
) -> Iterator[list[tuple[Object, Any, Any]]]:
    groups: dict[tuple[Any, ...], list[tuple[Object, Any, Any]]] = {}
    for one in objects:
        period = _moments(one, start, end, closed)
        whose = tuple(value(one, name) for name in owner)
        if period is not None and None not in whose:
            groups.setdefault(whose, []).append((one, *period))
    yield from groups.values()


def _meet(low: Any, high: Any, other_low: Any, other_high: Any) -> bool:
    return (other_high is None or low < other_high) and (high is None or other_low < high)


def no_overlap(
    objects: list[Object], owner: tuple[str, ...], start: str, end: str, *, closed: bool
) -> Told:
    """Pair by pair."""
    return _told(
        one
        for group in _owned(objects, owner, start, end, closed)
        for one, low, high in group
        if any(other is not one and _meet(low, high, *period) for other, *period in group)
    )


def no_gap(
    objects: list[Object], owner: tuple[str, ...], start: str, end: str, *, closed: bool
) -> Told:
    """Day by day: a period that begins on a day before which none of its owner's holds, though one did."""
    told = []
    for group in _owned(objects, owner, start, end, closed):
        for one, low, _high in group:
            before = [(each, till) for each, begin, till in group if begin < low]
            is_held = any(till is None or till >= low for _each, till in before)
            if before and not is_held and not _is_tied_with_earlier(group, one, low):
                told.append(one)
    return _told(told)


def _is_tied_with_earlier(group: list[tuple[Object, Any, Any]], one: Object, low: Any) -> bool:
    """Of several that begin on the day after a gap, the first by key is told."""
    return any(begin == low and each["id"] < one["id"] for each, begin, _till in group)


def unique(objects: list[Object], names: tuple[str, ...], *, equal_nulls: bool) -> Told:
    """No two agree."""
    return _told(
        one
        for one in objects
        for mine in [tuple(value(one, name) for name in names)]
        if equal_nulls or None not in mine
        if any(
            other is not one and tuple(value(other, name) for name in names) == mine
            for other in objects
        )
    )


def among(objects: list[Object], names: tuple[str, ...], k: int) -> Told:
    """At least k agree."""
    return _told(
        one
        for one in objects
        if sum(all(value(one, name) == value(other, name) for name in names) for other in objects)
        < k
    )


def bitemporal(
    objects: list[Object], owner: str, valid: tuple[str, str], known: tuple[str, str]
) -> Told:
    """Both intervals meet."""
    told = []
    for one in objects:
        for other in objects:
            if one is other or one.get(owner) is None or one[owner] != other.get(owner):
                continue
            pairs = [
                (_moments(one, *axis, False), _moments(other, *axis, False))
                for axis in (valid, known)
            ]
            if all(mine and theirs and _meet(*mine, *theirs) for mine, theirs in pairs):
                told.append(one)
    return _told(told)


def complete(
    units: list[Object],
    records: list[Object],
    unit: str,
    calendar: str,
    periods: list[Object] | None,
    today: datetime.date,
) -> Told:
    """Each unit has a record for each period that is due and that its own time meets."""
    if periods is None:
        wanted: list[tuple[Any, Object]] = [
            (each, {}) for each in {one.get(calendar) for one in records} if each is not None
        ]
    else:
        wanted = [(each["id"], each) for each in periods]
    there = {(value(one, unit), value(one, calendar)) for one in records}
    told = []
    for one in units:
        for key, period in wanted:
            if periods is not None:
                if period.get("frist") is None or not period["frist"] < today:
                    continue
                starts = (one.get("aktivFra"), period.get("til"))
                ends = (period.get("fra"), one.get("aktivTil"))
                if any(None not in pair and pair[0] > pair[1] for pair in (starts, ends)):
                    continue
            if (one["id"], key) not in there:
                told.append(one)
    return _told(told)


def known(objects: list[Object], name: str, others: list[Object], attribute: str) -> Told:
    """The value is some other's."""
    values = {one.get(attribute) for one in others}
    return _told(one for one in objects if one.get(name) is not None and one[name] not in values)


def dangling(objects: list[Object], role: str, others: list[Object]) -> Told:
    """The object is there."""
    return _told(one for one in objects if one.get(role) is not None and one[role] not in others)


def valid_on(
    objects: list[Object], code: str, day: str, rows: dict[str, tuple[str, str, str]]
) -> Told:
    """The code may be used that day; the first and the last day are days of use."""
    told = []
    for one in objects:
        if one.get(code) is None or one.get(day) is None:
            continue
        _parent, first, last = rows.get(one[code], ("", "9999", ""))
        told += [one] * (not (first or "0") <= one[day].isoformat() <= (last or "9999"))
    return _told(told)


def below(
    objects: list[Object],
    code: str,
    roots: tuple[str, ...],
    how: str,
    rows: dict[str, tuple[str, str, str]],
) -> Told:
    """The code leads to a root by way of its broader codes."""

    def is_below(one: str) -> bool:
        parent = rows[one][0] if one in rows else ""
        return bool(parent) and (parent in roots or is_below(parent))

    def is_leaf(one: str) -> bool:
        return all(parent != one for parent, _first, _last in rows.values())

    told = []
    for one in objects:
        if one.get(code) is None:
            continue
        here = one[code]
        kept = is_below(here) and (how != "leaf" or is_leaf(here))
        if not (kept or (how == "withItself" and here in roots and here in rows)):
            told.append(one)
    return _told(told)


def outside(objects: list[Object], name: str, least: Any, most: Any) -> Told:
    """Outside the usual range."""
    return _told(
        one
        for one in objects
        if one.get(name) is not None
        if (least is not None and one[name] < least) or (most is not None and one[name] > most)
    )


def small(objects: list[Object], name: str, k: int) -> Told:
    """More than none and less than k."""
    return _told(one for one in objects if one.get(name) is not None and 0 < one[name] < k)


def form(objects: list[Object], name: str, pattern: str) -> Told:
    """The whole text has a form."""
    return _told(
        one for one in objects if one.get(name) is not None and not re.fullmatch(pattern, one[name])
    )


def checksum(objects: list[Object], name: str, weights: str, modulus: int) -> Told:
    """Digits times weights have a rest."""
    told = []
    for one in objects:
        text = one.get(name) or ""
        if len(text) == len(weights) and text.isdecimal():
            total = sum(int(digit) * int(weight) for digit, weight in zip(text, weights))
            told += [one] * (total % modulus != 0)
    return _told(told)


def birthday(objects: list[Object], name: str) -> Told:
    """A CPR number tells a day of a century."""
    told = []
    for one in objects:
        text = one.get(name) or ""
        if len(text) != 10 or not text.isdecimal():
            continue
        year, seventh = int(text[4:6]), int(text[6])
        if seventh <= 3:
            century = 1900
        elif seventh in (4, 9):
            century = 2000 if year <= 36 else 1900
        else:
            century = 2000 if year <= 57 else 1800
        try:
            datetime.date(century + year, int(text[2:4]), int(text[:2]))
        except ValueError:
            told.append(one)
    return _told(told)
