"""What rows are held to: each rule of a profile as functions of rows, for each table it is about.

The same as `physical.rule_breaks` and `data.checks` say in SQL, said in Python and on its own: what a sample
promises is not taken from what checks it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.constraints.evaluate import condition_on
from generator.constraints.evaluate_sides import agreements_on, gaps_on, sides_on
from generator.data.expected import ExpectedTable
from generator.data.own_checks import LEADS
from generator.data.samples import across
from generator.data.samples.conditions import has_more_digits, told_of
from generator.data.samples.rows import Row, View
from generator.data.samples.held_kinds import UNDETERMINED, VIOLATED, held_kinds
from generator.data.samples.stands import Spot
from generator.data.samples.tracks import Step, Tracks
from generator.physical.designs import Designs
from generator.physical.relational import InRow, InRows, Location, Path, Table
from generator.physical.rule_set import Rule

Local = Callable[[Row], str]
Across = Callable[[View], Iterable[Row]]
NO_PATTERN = frozenset(("text", "uri", "json", "geometry"))  # anything that can be written is one


class Held(NamedTuple):
    """A rule on the rows of one table. Exactly one of `local` (a row by itself), `around` (a row and what it
    leads to) and `across` (gives the rows that break it) tells. `columns` are what it is about, `reads` the
    columns of any table that it looks at, `steps` how it gets from one row to others, `spots` where its operands stand,
    for the kinds that an architect states, `sides` what its own columns are compared with, in constraints, `gaps` the differences of numbers there, and `agreements` what they must be to agree with another row.
    """

    id: str
    kind: str
    table: str
    columns: tuple[str, ...]
    reads: frozenset[tuple[str, str]]
    rule: Rule | None = None
    local: Local | None = None
    around: Local | None = None
    across: Across | None = None
    only: Local | None = None
    steps: tuple[Step, ...] = ()
    spots: tuple[Spot, ...] = ()
    sides: tuple[tuple[str, Callable[[Row], Any]], ...] = ()
    gaps: tuple[Callable[[Row], Any], ...] = ()
    agreements: tuple[Callable[[Row], Iterator[dict[str, Any]]], ...] = ()


class Rulebook:
    """Everything that rows of a profile are held to, and the ways between the rows."""

    def __init__(self, designs: Designs, tables: tuple[ExpectedTable, ...]) -> None:
        self.schema = designs.relational
        self.tracks = Tracks(self.schema)
        self.tables = {table.name: table for table in self.schema.tables}
        self._expected = {one.name: one for one in tables}
        self._of_element: dict[int | None, list[Table]] = defaultdict(list)
        for table in self.schema.tables:
            self._of_element[table.element].append(table)
        self.held = [one for rule in designs.rules.rules for one in self._of_rule(rule)]
        told = {one.id for one in self.held}
        self.silent = tuple(one for one in designs.rules.rules if one.id not in told)
        covered = {
            (one.table, one.kind, name)
            for one in self.held
            for name in one.columns
            if one.kind != "key" or len(one.columns) == 1
        }
        self.held += [one for table in tables for one in self._own(table, covered)]

    def of_element(self, element: int | None) -> list[Table]:
        """The tables of an element of the model."""
        return self._of_element[element]

    # -- by rule --------------------------------------------------------------------------------
    def _of_rule(self, rule: Rule) -> Iterator[Held]:
        make = _MAKE.get(type(rule.test))
        if isinstance(rule.test, f.Formula):
            make = Rulebook._formula
        elif isinstance(rule.test, k.Demand):
            make = held_kinds
        for one in (make or Rulebook._record)(self, rule):
            yield one._replace(id=rule.id, kind=rule.kind, rule=rule)

    def _places(self, path: Path) -> tuple[Location, ...]:
        return self.schema.places.get(path, ())

    def _column(self, path: Path, like: Location) -> str | None:
        for place in self._places(path):
            if (
                place.table == like.table
                and isinstance(place, type(like))
                and len(place.columns) == 1
                and self._is_delivered(place.table, place.columns[0])
            ):
                return place.columns[0]
        return None

    def _is_delivered(self, table: str, name: str) -> bool:
        return any(one.name == name for one in self._expected[table].columns)

    def _held(self, place: Location, columns: Iterable[str], **how: Any) -> Held:
        only = None
        if isinstance(place, InRow) and place.where is not None:
            only = self._where(place)
        return _held(place.table, columns, only=only, **how)

    def _where(self, place: InRow) -> Local | None:
        names = {one.name: one.name for one in self.tables[place.table].columns}
        told = told_of(place.where, names)  # type: ignore[arg-type]
        return None if told is None else lambda row: "yes" if told(row.values) is True else ""

    def _record(self, rule: Rule) -> Iterator[Held]:
        for place in self._places(rule.paths[0]) if rule.paths else ():
            found = {operand: self._column(path, place) for operand, path in operands(rule)}
            names = {operand: name for operand, name in found.items() if name is not None}
            told = told_of(rule.test, names) if len(names) == len(found) else None  # type: ignore[arg-type]
            if told is not None:
                yield self._held(place, names.values(), local=_denied(told))

    def _present(self, rule: Rule) -> Iterator[Held]:
        groups: dict[str, list[InRow]] = {}
        for place in self._places(rule.paths[0]):
            if isinstance(place, InRow) and self._is_delivered(place.table, place.columns[0]):
                groups.setdefault(place.table, []).append(place)
        for places in groups.values():
            columns = [one.columns[0] for one in places]
            yield self._held(places[0], columns, local=_absent(columns))

    def _of_type(self, rule: Rule) -> Iterator[Held]:
        test: Any = rule.test
        for place, name in self._single(rule):
            if isinstance(test, e.Digits):
                yield self._held(place, (name,), local=_digits(name, test))
            elif self._kind(place.table, name) not in NO_PATTERN:
                yield self._held(place, (name,), local=_wrong(name))

    def _single(self, rule: Rule) -> Iterator[tuple[Location, str]]:
        for place in self._places(rule.paths[0]):
            if len(place.columns) == 1 and self._is_delivered(place.table, place.columns[0]):
                yield place, place.columns[0]

    def _kind(self, table: str, name: str) -> str:
        return self._expected[table].column(name).type.primitive

    def _counted(self, rule: Rule) -> Iterator[Held]:
        test: Any = rule.test
        rows = [one for one in self._places(rule.paths[0]) if isinstance(one, InRows)]
        for home in dict.fromkeys(one.home for one in rows):
            places = [one for one in rows if one.home == home]
            if test.least or test.most is not None:
                at_home = InRow(home, places[0].key, (), places[0].where)
                reads = {
                    each
                    for one in places
                    for each in (
                        *((home, name) for name in one.key),
                        *((one.table, name) for name in one.owner),
                    )
                }
                counted = across.counted(home, places, test.least, test.most)
                yield self._held(at_home, (), across=counted, looks=reads)
        if test.least and not rows:
            yield from self._present(rule)

    def _distinct(self, rule: Rule) -> Iterator[Held]:
        for place in self._places(rule.paths[0]):
            if isinstance(place, InRows) and place.columns:
                kinds = {self._kind(place.table, name) for name in place.columns}
                if not kinds & {"json", "binary", "geometry"}:
                    yield self._twice(place, (*place.owner, *place.columns))

    def _twice(self, place: Location, columns: tuple[str, ...]) -> Held:
        found = tuple(dict.fromkeys(columns))
        return self._held(place, found, across=across.twice(place.table, found))

    def _unique(self, rule: Rule) -> Iterator[Held]:
        for place in self._places(rule.paths[0]):
            same = [
                [one for one in self._places(path) if one.table == place.table]
                for path in rule.paths
            ]
            if all(same):
                columns = tuple(name for found in same for name in found[0].columns)
                yield self._twice(InRow(place.table, (), ()), columns)

    def _refers(self, rule: Rule) -> Iterator[Held]:
        for place in self._places(rule.paths[0]):
            for key in self.tables[place.table].foreign_keys:
                if set(key.columns) <= set(place.columns):
                    dangling = across.dangling(place.table, key)
                    reads = {(key.table, name) for name in key.references}
                    yield self._held(place, key.columns, across=dangling, looks=reads)

    def _no_overlap(self, rule: Rule) -> Iterator[Held]:
        test: Any = rule.test
        periods = [self.schema.periods.get((rule.entity, start)) for start, _end in test.periods]
        known = [one for one in periods if one is not None]
        if known:
            columns = [name for one in known for name in (*one.owner, one.start, one.end)]
            place = InRow(known[0].table, (), ())
            yield self._held(place, columns, across=across.overlapping(known))

    def _ordered(self, rule: Rule) -> Iterator[Held]:
        test: Any = rule.test
        period = self.schema.periods.get((rule.entity, test.first))
        if period is not None:
            names = {test.first: period.start, test.second: period.end}
            told = told_of(test, names)
            assert told is not None
            yield self._held(InRow(period.table, (), ()), names.values(), local=_denied(told))

    def _specialised(self, rule: Rule) -> Iterator[Held]:
        below = [table for path in rule.paths for table in self._of_element[path[0]][:1]]
        for table in self._of_element[rule.entity][:1]:
            children = [
                one
                for one in below
                if len(one.primary_key) == len(table.primary_key) and one is not table
            ]
            if children:
                reads = {(one.name, name) for one in children for name in one.primary_key}
                missing = across.in_none(table, children)
                place = InRow(table.name, (), ())
                yield self._held(place, table.primary_key, across=missing, looks=reads)

    def _formula(self, rule: Rule) -> Iterator[Held]:
        """A rule is not held to some objects of its class and silent on the others."""
        found = [self._of_home(rule, home) for home in self.schema.homes.get(rule.entity, ())]
        if None not in found:
            yield from found  # type: ignore[misc]

    def _of_home(self, rule: Rule, home: InRow) -> Held | None:
        """In the table of the objects where that is enough, else in that of their versions."""
        anchor = self.tracks.families.anchor(home.table)
        places = [home]
        if anchor != home.table:
            places.insert(0, InRow(anchor, self.tables[anchor].primary_key, ()))
        for place in places:
            self.tracks.forget()
            try:
                asked = condition_on(rule.test, self.tracks, place.table)  # type: ignore[arg-type]
            except LookupError:
                continue
            held = self.looking(place, around=_decided(asked))
            gaps = gaps_on(rule.test, self.tracks, place.table)  # type: ignore[arg-type]
            return held._replace(
                sides=tuple(self._sides(rule, place)),
                gaps=tuple(gaps),
                agreements=tuple(self._agreements(rule, place)),
            )
        return None

    def _sides(self, rule: Rule, place: InRow) -> Iterator[tuple[str, Callable[[Row], Any]]]:
        for keys, asked in sides_on(rule.test, self.tracks, place.table):  # type: ignore[arg-type]
            name = self.tracks.in_row(place.table, keys)
            if name is not None:
                yield name, asked

    def _agreements(self, rule: Rule, place: InRow) -> Iterator[Callable[[Row], Any]]:
        home = place.table

        def in_row(told: Callable[[Row], Any]) -> Callable[[Row], Any]:
            def named(row: Row) -> Iterator[dict[str, Any]]:
                for values in told(row):
                    found = {self.tracks.in_row(home, keys): one for keys, one in values.items()}
                    yield {name: one for name, one in found.items() if name is not None}

            return named

        found = agreements_on(rule.test, self.tracks, home)  # type: ignore[arg-type]
        yield from map(in_row, found)

    def looking(self, place: Location, **how: Any) -> Held:
        """A rule on rows that looks at what the tracks have been asked for since they forgot."""
        own = [name for table, name in sorted(self.tracks.reads) if table == place.table]
        if not self.tracks.steps and "around" in how:
            how["local"] = how.pop("around")
        steps = tuple(dict.fromkeys(self.tracks.steps))
        return self._held(place, own, looks=set(self.tracks.reads), steps=steps, **how)

    # -- what the tables themselves demand ------------------------------------------------------
    def _own(self, table: ExpectedTable, covered: set[tuple[str, str, str]]) -> Iterator[Held]:
        """Surrogate keys and references have no rule of the model."""
        if table.is_code_list:
            return
        for one in table.columns:
            id_ = f"{table.name}.{one.name}"
            asked = one.must_be_there or one.name in table.primary_key
            if (
                asked
                and not {(table.name, kind, one.name) for kind in ("required", "count")} & covered
            ):
                required = _held(table.name, (one.name,), local=_absent([one.name]))
                yield required._replace(id=f"{id_}/required", kind="required")
            if (
                table.name,
                "type",
                one.name,
            ) not in covered and one.type.primitive not in NO_PATTERN:
                typed = _held(table.name, (one.name,), local=_wrong(one.name))
                yield typed._replace(id=f"{id_}/type", kind="type")
        for key in self.tables[table.name].foreign_keys:
            if not {(table.name, kind, key.columns[0]) for kind in LEADS} & covered:
                reads = {(key.table, name) for name in key.references}
                dangling = across.dangling(table.name, key)
                reference = _held(table.name, key.columns, reads, across=dangling)
                id_ = f"{table.name}.{key.columns[0]}/reference"
                yield reference._replace(id=id_, kind="reference")
        first, *more = table.primary_key
        if not more and (table.name, "key", first) not in covered:
            key = _held(table.name, (first,), across=across.twice(table.name, (first,)))
            yield key._replace(id=f"{table.name}.{first}/key", kind="key")


_MAKE: dict[type, Callable[[Rulebook, Rule], Iterator[Held]]] = {
    c.Present: Rulebook._present,
    c.Ordered: Rulebook._ordered,
    e.Counted: Rulebook._counted,
    e.Distinct: Rulebook._distinct,
    e.Unique: Rulebook._unique,
    e.Refers: Rulebook._refers,
    e.InCodeList: Rulebook._refers,
    e.NoOverlap: Rulebook._no_overlap,
    e.Specialised: Rulebook._specialised,
    e.OfType: Rulebook._of_type,
    e.Digits: Rulebook._of_type,
}


def operands(rule: Rule) -> tuple[tuple[str, Path], ...]:
    """A rule's operands with the paths that they mean."""
    test: Any = rule.test
    for field in ("operands", "members"):
        if hasattr(test, field):
            return tuple(zip(getattr(test, field), rule.paths, strict=True))
    return ((test.operand, rule.paths[0]),)


def _held(
    table: str, columns: Iterable[str], looks: Iterable[tuple[str, str]] = (), **how: Any
) -> Held:
    names = tuple(dict.fromkeys(columns))
    return Held("", "", table, names, frozenset((*((table, one) for one in names), *looks)), **how)


def _denied(told: Callable[[dict[str, Any]], bool | None]) -> Local:
    return lambda row: VIOLATED if told(row.values) is False else ""


def _decided(asked: Callable[[Any], bool | None]) -> Local:
    def decided(row: Row) -> str:
        told = asked(row)
        return "" if told else UNDETERMINED if told is None else VIOLATED

    return decided


def _absent(columns: list[str]) -> Local:
    return lambda row: "" if any(row.has(name) for name in columns) else VIOLATED


def _wrong(name: str) -> Local:
    return lambda row: VIOLATED if name in row.wrong else ""


def _digits(name: str, test: e.Digits) -> Local:
    def digits(row: Row) -> str:
        value = row.values[name]
        more = value is not None and has_more_digits(value, test.total, test.fraction)
        return VIOLATED if more else ""

    return digits
