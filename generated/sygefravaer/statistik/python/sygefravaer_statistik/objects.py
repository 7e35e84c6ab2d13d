"""The objects of a delivery: where each stands, what it is known by, and what leads from one to another.

An association counts wherever it is stated: at either of its ends, or by one object standing in the other.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any, NamedTuple

from .json_values import Model
from .verdicts import as_key, pointer, values_at

Names = tuple[str, ...]
Kinds = tuple[type[Model], ...]


class Placed(NamedTuple):
    """An object and its place in the document, as a JSON Pointer (RFC 6901)."""

    path: str
    one: Model


class Hop(NamedTuple):
    """From an object to others: by the field of its class, or back along a field of theirs."""

    fields: Mapping[type[Model], str]
    is_back: bool = False


Ways = tuple[tuple[Hop, ...], ...]


class Reference(NamedTuple):
    """How a reference names an object: by which fields, and by which fields there of each class.

    `word` is the field that tells the class, and `words` what it says.
    """

    names: Names
    targets: Mapping[type[Model], Names]
    word: str
    words: Mapping[type[Model], str]


class World:
    """Every object of a delivery. The subclass for a model fills the tables."""

    keys: Mapping[type[Model], Names]
    references: Mapping[type[Model], Reference]
    ways: Mapping[str, Ways]
    pairs: Mapping[str, tuple[Hop, Hop]]

    def __init__(self, delivery: Model) -> None:
        self.placed: list[Placed] = []
        self._of: dict[type[Model], list[Model]] = {}
        for name, path in _fields(type(delivery)):
            self._place(getattr(delivery, name), path)
        self._found: dict[tuple[type[Model], Names], dict[tuple[Any, ...], Model]] = {}
        self._led: dict[tuple[int, int], list[Model]] = {}
        self._back: dict[int, dict[int, list[Model]]] = {}
        self._counted: dict[tuple[Any, ...], Counter[tuple[Any, ...]]] = {}
        self._versions: dict[tuple[Any, ...], dict[tuple[Any, ...], list[Model]]] = {}

    def _place(self, value: Any, path: str) -> None:
        if isinstance(value, list):
            for number, one in enumerate(value):
                self._place(one, f"{path}/{number}")
        elif isinstance(value, dict):
            for name, one in value.items():
                self._place(one, path + pointer([str(name)]))
        elif isinstance(value, Model):
            self.placed.append(Placed(path, value))
            self._of.setdefault(type(value), []).append(value)
            for name, alias in _fields(type(value)):
                self._place(getattr(value, name), path + alias)

    def key_of(self, one: Model) -> str:
        """What identifies an object, as text; of several values, joined with a slash."""
        values = [getattr(one, name) for name in self.keys.get(type(one), ())]
        return "/".join("" if each is None else str(each) for each in values)

    # -- what leads where -----------------------------------------------------------------------
    def led(self, one: Model | None, ways: Ways) -> list[Any]:
        """The objects that an object leads to, each once."""
        known = self._led.get((id(one), id(ways)))
        if known is not None or one is None:
            return known or []
        found: dict[int, Model] = {}
        for way in ways:
            here = [one]
            for hop in way:
                here = [far for near in here for far in self._hop(near, hop)]
            found.update((id(far), far) for far in here)
        known = self._led[id(one), id(ways)] = list(found.values())
        return known

    def first(self, one: Model | None, ways: Ways) -> Any:
        """The object that an object leads to, or None."""
        return next(iter(self.led(one, ways)), None)

    def count(self, end: str, one: Model) -> int:
        """How many objects an end leads to."""
        return len(self.led(one, self.ways[end]))

    def _hop(self, one: Model, hop: Hop) -> Sequence[Model]:
        if not hop.is_back:
            name = hop.fields.get(type(one))
            return () if name is None else list(self._targets(one, name))
        back = self._back.get(id(hop))
        if back is None:
            back = self._back[id(hop)] = {}
            for kind, name in hop.fields.items():
                for source in self._of.get(kind, ()):
                    for target in self._targets(source, name):
                        back.setdefault(id(target), []).append(source)
        return back.get(id(one), ())

    def _targets(self, one: Model, name: str) -> Iterator[Model]:
        for value in values_at(one, name):
            if type(value) not in self.references:
                yield value
            elif (found := self._referred(value)) is not None:
                yield found

    def _referred(self, reference: Model) -> Model | None:
        """The object that a reference names, or None where the delivery does not hold it."""
        told = self.references[type(reference)]
        key = _key(reference, told.names)
        word = getattr(reference, told.word) if told.word else None
        for kind, names in told.targets.items():
            if word is not None and word != told.words[kind]:
                continue
            known = self._found.get((kind, names))
            if known is None:
                known = self._found[kind, names] = {}
                for one in self._of.get(kind, ()):
                    known.setdefault(_key(one, names), one)
            if key in known:
                return known[key]
        return None

    def all_of(self, kinds: Kinds) -> list[Any]:
        """All objects of some classes."""
        return [one for kind in kinds for one in self._of.get(kind, ())]

    # -- what rules across objects ask ----------------------------------------------------------
    def leads_nowhere(self, one: Model, place: str) -> bool:
        """Whether a reference at a place names an object that the delivery does not hold."""
        return any(self._referred(each) is None for each in values_at(one, place))

    def is_twice(
        self, one: Model, places: Names, kinds: Kinds, missing_agree: bool = False
    ) -> bool:
        """Whether another object has the same values. An object that lacks one does not take part, but where
        two missing values agree."""
        values = _values(one, places)
        return (missing_agree or None not in values) and self.how_many(one, places, kinds) > 1

    def how_many(self, one: Model, places: Names, kinds: Kinds) -> int:
        """How many objects have the same values as this; two missing ones are the same."""
        known = self._counted.get((places, kinds))
        if known is None:
            everyone = (each for kind in kinds for each in self._of.get(kind, ()))
            known = self._counted[places, kinds] = Counter(
                _values(each, places) for each in everyone
            )
        return known[_values(one, places)]

    def has_none(self, kinds: Kinds, place: str, value: Any) -> bool:
        """Whether no object has a value at a place."""
        known = self._counted.get((kinds, place))
        if known is None:
            known = self._counted[kinds, place] = Counter(
                as_key(value) for one in self.all_of(kinds) for value in values_at(one, place)
            )
        return as_key(value) not in known

    def meets_another(
        self,
        one: Model,
        owner: Names,
        periods: tuple[tuple[str, str], ...],
        is_closed: bool,
        kinds: Kinds,
    ) -> bool:
        """Whether another object of the same owner holds at a moment when this one does, in all periods."""
        spans = [_span(one, period, is_closed) for period in periods]
        whose = _values(one, owner)
        if None in spans or None in whose:
            return False
        return any(
            all(
                _overlap(mine, _span(other, period, is_closed))
                for mine, period in zip(spans, periods)
            )
            for other in self._owned(owner, kinds).get(whose, ())
            if other is not one
        )

    def follows_a_gap(
        self,
        one: Model,
        owner: Names,
        periods: tuple[tuple[str, str], ...],
        is_closed: bool,
        kinds: Kinds,
    ) -> bool:
        """Whether no object of the same owner holds just before this one starts, though one did earlier. Of
        several that start then, the first by key is told."""
        (period,) = periods
        mine, whose = _span(one, period, is_closed), _values(one, owner)
        if mine is None or None in whose:
            return False
        is_before = False
        for other in self._owned(owner, kinds).get(whose, ()):
            span = _span(other, period, is_closed)
            if span is None or other is one:
                continue
            if span[0] < mine[0]:
                is_before = True
                if span[1] is None or span[1] >= mine[0]:
                    return False
            elif span[0] == mine[0] and self._known_by(other) < self._known_by(one):
                return False
        return is_before

    def lacks_one(
        self,
        unit: Model,
        records: Kinds,
        periods: Kinds,
        places: tuple[str, str],
        due: str | None,
        times: Names,
    ) -> bool:
        """Whether there is a period without a record for a unit. The periods are objects, or the values that
        occur. Those count whose last day has passed and which the unit's own time meets."""
        known = self._counted.get((records, places))
        if known is None:
            known = self._counted[records, places] = Counter(
                (id(each), period)
                for one in self.all_of(records)
                for period in self._periods(one, places[1], bool(periods))
                for each in (*self._targets(one, places[0]), None)
            )
        if not periods:
            occurring = {period for _unit, period in known}
            return any((id(unit), period) not in known for period in occurring)
        return any(
            (id(unit), id(one)) not in known
            for one in self.all_of(periods)
            if _is_due(one, due) and _share_a_day(unit, one, times)
        )

    def _periods(self, record: Model, place: str, are_objects: bool) -> list[Any]:
        if are_objects:
            return [id(one) for one in self._targets(record, place)]
        return [as_key(value) for value in values_at(record, place)]

    def _known_by(self, one: Model) -> tuple[str, ...]:
        return tuple(str(getattr(one, name)) for name in self.keys.get(type(one), ()))

    def _owned(self, owner: Names, kinds: Kinds) -> dict[tuple[Any, ...], list[Model]]:
        known = self._versions.get((owner, kinds))
        if known is None:
            known = self._versions[owner, kinds] = {}
            for each in self.all_of(kinds):
                known.setdefault(_values(each, owner), []).append(each)
        return known

    def often(self, what: str, made: Callable[[], Iterable[Any]], own: Any) -> bool:
        """Whether what an object is told by occurs more than once among all; `what` says in words what is
        counted, which is done once."""
        known = self._counted.get((what,))
        if known is None:
            known = self._counted[(what,)] = Counter(made())
        return known[own] > 1

    def is_linked_twice(self, one: Model, rule: str, kinds: Kinds) -> bool:
        """Whether another object links the same two objects."""
        hops = self.pairs[rule]
        known = self._counted.get((rule, kinds))
        if known is None:
            everyone = (each for kind in kinds for each in self._of.get(kind, ()))
            known = self._counted[rule, kinds] = Counter(
                self._pair(each, hops) for each in everyone
            )
        pair = self._pair(one, hops)
        return None not in pair and known[pair] > 1

    def _pair(self, one: Model, hops: tuple[Hop, Hop]) -> tuple[int | None, ...]:
        ends = [next(iter(self._hop(one, hop)), None) for hop in hops]
        return tuple(None if each is None else id(each) for each in ends)

    def overlaps(
        self, one: Model, keys: Names, periods: tuple[tuple[str, str], ...], kinds: Kinds
    ) -> bool:
        """Whether another version of the same object holds at a moment when this one does."""
        others = self._owned(keys, kinds).get(_values(one, keys), ())
        return any(
            any(getattr(one, start) != getattr(other, start) for start, _end in periods)
            and all(_meet(one, other, start, end) for start, end in periods)
            for other in others
            if other is not one
        )


def _meet(one: Model, other: Model, start: str, end: str) -> bool:
    """Whether two half-open periods have a moment in common; without an end, they last."""
    return all(
        getattr(late, end) is None or getattr(early, start) < getattr(late, end)
        for early, late in ((one, other), (other, one))
    )


def _span(one: Model, period: tuple[str, str], is_closed: bool) -> tuple[Any, Any] | None:
    """From when an object holds, and when it no longer does; None where it never holds."""
    start, end = (next(iter(values_at(one, place)), None) for place in period)
    if end is not None and is_closed:
        end += dt.timedelta(days=1)
    return None if start is None or (end is not None and end <= start) else (start, end)


def _is_due(period: Model, place: str | None) -> bool:
    return place is None or any(day < dt.date.today() for day in values_at(period, place))


def _share_a_day(unit: Model, period: Model, places: Names) -> bool:
    """Whether two times meet; a missing bound is open."""
    if not places:
        return True
    since, till = (next(iter(values_at(unit, place)), None) for place in places[:2])
    start, end = (next(iter(values_at(period, place)), None) for place in places[2:])
    return (since is None or end is None or since <= end) and (
        till is None or start is None or start <= till
    )


def _overlap(one: Any, other: Any) -> bool:
    return other is not None and all(
        late[1] is None or early[0] < late[1] for early, late in ((one, other), (other, one))
    )


def _key(one: Model, names: Names) -> tuple[Any, ...]:
    return tuple(as_key(getattr(one, name)) for name in names)


def _values(one: Model, places: Names) -> tuple[Any, ...]:
    """The values at places; None where there is none."""
    found = (values_at(one, place) for place in places)
    return tuple(tuple(map(as_key, each)) or None for each in found)


@cache
def _fields(kind: type[Model]) -> tuple[tuple[str, str], ...]:
    """The fields of a class with their names in JSON, as a JSON Pointer writes them."""
    return tuple(
        (name, pointer([field.serialization_alias or name]))
        for name, field in kind.model_fields.items()
    )
