"""How the tables of a profile hang together, as far as it matters for making rows of them.

A sample is made in parts that do not know of each other, so that it can be of any size: within a part every
object that a rule can lead to is at hand. What all parts share are the tables that can only have so many rows,
since a key of theirs can only have so many values: a year, a municipality. They are filled by the first part.
"""

from __future__ import annotations

from math import inf
from typing import Any, NamedTuple

from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.data.expected import ExpectedTable, expected_tables
from generator.data.samples.across_parts import across_parts
from generator.data.samples.conditions import Told, told_of
from generator.data.samples.domains import Domain
from generator.data.samples.facts import AllFacts
from generator.data.samples.held import Held, Rulebook
from generator.data.samples.hints import Hints
from generator.physical.designs import Designs
from generator.physical.relational import ForeignKey, InRow, InRows, Table

_SHARED = 5_000  # tables that can have more rows than this are filled by every part
_YEARS = 8
_FEW = 6  # units, or periods, where each unit needs something in each period
_NUMBERED = 10**6  # keys with fewer values are remembered instead


class Group(NamedTuple):
    """Rows that stand below a row of `home`: at least so many of them all, at most so many."""

    home: str
    key: tuple[str, ...]
    least: int
    most: int | None
    members: tuple[tuple[str, tuple[str, ...]], ...]


class Unique(NamedTuple):
    """Columns that differ between rows. `numbered` is the column whose values see to it, `is_remembered` says
    that what was given is kept in memory, for want of anything better."""

    columns: tuple[str, ...]
    numbered: str = ""
    is_remembered: bool = False


class Plan:
    """What making rows of a profile needs to know."""

    def __init__(self, designs: Designs) -> None:
        self.designs, self.schema = designs, designs.relational
        self.fitted = designs.fitted("duckdb")
        self.expected = expected_tables(designs, self.fitted)
        self.delivered = {one.name: one for one in self.expected}
        self.book = Rulebook(designs, self.expected)
        self.tables = self.book.tables
        self.facts = AllFacts(self.book, self.expected).of
        self.lists = {one.name for one in self.schema.tables if one.rows}
        self._take_codes()
        self._fill_keys()
        self.domains = {
            table: {name: Domain(one) for name, one in facts.items()}
            for table, facts in self.facts.items()
        }
        self.made = [one for one in self.schema.tables if one.name not in self.lists]
        self.subtables = self._subtables()
        self.abstract = {one.table for one in self.book.held if one.kind == "abstract"}
        self.groups = list(self._groups())
        self.capacity = self._capacities()
        self.shared = {
            one.name
            for one in self.made
            if self.capacity[one.name] <= _SHARED or self.delivered[one.name].is_code_list
        }
        self._share_versions()
        self._share_periods()
        self.uniques = {one.name: self._uniques(one) for one in self.made}
        self.only_if = self._only_if()
        self.hints = Hints(self.book, self.tables)
        self.parts = across_parts(self)

    # -- codes ----------------------------------------------------------------------------------
    def _take_codes(self) -> None:
        """A reference to a list of codes holds one of them."""
        for table in self.schema.tables:
            for key in table.foreign_keys:
                if key.table not in self.lists or len(key.columns) != 1:
                    continue
                there = self.tables[key.table]
                place = [one.name for one in there.columns].index(key.references[0])
                codes = tuple(row[place] for row in there.rows if row[place] is not None)
                facts = self.facts[table.name].get(key.columns[0])
                if facts is not None:
                    known = facts.codes if facts.codes is not None else codes
                    wanted = tuple(one for one in codes if one in known)
                    facts.codes = None
                    facts.codes = tuple(one for one in wanted if facts.accepts(one))

    def _fill_keys(self) -> None:
        """Where two missing values are alike, rows are made with all values of a key."""
        for held in self.book.held:
            test = held.rule.test if held.rule is not None else None
            names: list[str] = []
            if isinstance(test, k.UniqueBy) and test.nulls == "equal":
                names = [name for spot in held.spots if spot.go is None for name in spot.columns]
            elif isinstance(test, f.Alone):
                names = list(self.own_key(held) or ())
            for name in names:
                self.facts[held.table][name].is_filled = True

    # -- how tables refer to each other ---------------------------------------------------------
    @staticmethod
    def is_identity(table: Table, key: ForeignKey) -> bool:
        """Whether a row is the same object as the row that it refers to."""
        return set(key.columns) == set(table.primary_key) and key.table != table.name

    def is_mandatory(self, table: Table, key: ForeignKey) -> bool:
        """Whether a row must refer."""
        facts = self.facts[table.name]
        return not any(facts[name].may_lack for name in key.columns if name in facts)

    def _subtables(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for table in self.made:
            for key in table.foreign_keys:
                if self.is_identity(table, key) and key.table not in self.lists:
                    one_key = len(self.tables[key.table].primary_key) == len(key.columns)
                    if one_key and key.references == self.tables[key.table].primary_key:
                        found.setdefault(key.table, []).append(table.name)
        return found

    def is_subclass(self, table: Table, key: ForeignKey) -> bool:
        """Whether a reference leads to the row of the same object in the table of a superclass."""
        return self.is_identity(table, key) and table.name in self.subtables.get(key.table, ())

    def above(self, table: Table) -> Table | None:
        """The table of the superclass that an object has a row in as well."""
        keys = (key for key in table.foreign_keys if self.is_subclass(table, key))
        return next((self.tables[key.table] for key in keys), None)

    def owner(self, table: Table) -> ForeignKey | None:
        """The reference by which rows of a table come into being: of what they are a part."""
        keys = [
            key
            for key in table.foreign_keys
            if key.table not in self.lists
            and not self.is_subclass(table, key)
            and self.is_mandatory(table, key)
        ]
        whole = [key for key in keys if key.cascades]
        return next(iter((*whole, *keys)), None)

    def _groups(self) -> Any:
        known: set[tuple[str, tuple[str, ...]]] = set()
        for rule in self.designs.rules.rules:
            test: Any = rule.test
            if not isinstance(test, e.Counted):
                continue
            rows = [
                one for one in self.schema.places.get(rule.paths[0], ()) if isinstance(one, InRows)
            ]
            for home in dict.fromkeys(one.home for one in rows):
                members = tuple((one.table, one.owner) for one in rows if one.home == home)
                key = next(one.key for one in rows if one.home == home)
                known |= set(members)
                yield Group(home, key, test.least, test.most, members)
        for table in self.made:
            owner = self.owner(table)
            if owner is not None and (table.name, owner.columns) not in known:
                member = (table.name, owner.columns)
                yield Group(owner.table, owner.references, 0, None, (member,))

    # -- how many rows there can be -------------------------------------------------------------
    def _capacities(self) -> dict[str, float]:
        most: dict[str, float] = {one.name: inf for one in self.made}
        most |= {name: len(self.tables[name].rows) for name in self.lists}
        for _round in range(len(self.made) + 1):
            before = dict(most)
            for table in self.made:
                most[table.name] = min(most[table.name], self._by_keys(table, most))
            for group in self.groups:
                self._by_group(group, most)
            if most == before:
                break
        return most

    def _by_keys(self, table: Table, most: dict[str, float]) -> float:
        keys = [self._limit(table, columns, most) for columns in self._keys(table)]
        missing = [most[key.table] for key in table.foreign_keys if self.is_mandatory(table, key)]
        return min(keys, default=inf) if 0 not in missing else 0

    def _keys(self, table: Table) -> list[tuple[str, ...]]:
        facts = self.facts[table.name]
        asked = [
            one.columns
            for one in self.book.held
            if one.table == table.name and _is_unique(one) and not one.only
        ]
        stated = (self.own_key(one) for one in self.book.held if one.table == table.name)
        asked += [one for one in stated if one is not None]
        keys = (table.primary_key, *(one.columns for one in table.uniques), *asked)
        return [one for one in dict.fromkeys(keys) if all(name in facts for name in one)]

    def own_key(self, held: Held) -> tuple[str, ...] | None:
        """What an architect states as unique; of columns in several tables, one that alone sees to it."""
        test = held.rule.test if held.rule is not None else None
        if isinstance(test, f.Alone) and not held.only:
            return self._told_apart(held, test)
        if not isinstance(test, k.UniqueBy) or held.only:
            return None
        if all(spot.go is None for spot in held.spots):
            return tuple(dict.fromkeys(name for spot in held.spots for name in spot.columns))
        own = [spot.columns[0] for spot in held.spots if spot.go is None and len(spot.columns) == 1]
        sizes = {name: self.domains[held.table][name].size for name in own}
        endless = [name for name, size in sizes.items() if size is None or size >= _NUMBERED]
        return (endless[0],) if endless else None

    def _told_apart(self, held: Held, test: f.Alone) -> tuple[str, ...] | None:
        """The columns of a key that is written as a constraint, where the row itself has them."""
        found: list[str] = []
        tracks = self.book.tracks
        for one in test.own:
            try:
                if isinstance(one, f.Field) and one.of == f.Here():
                    found.append(tracks.column(held.table, one.keys))
                    continue
            except LookupError:
                return None
            if not isinstance(one, f.Step) or one.source != f.Here() or one.way:
                return None
            found += tracks.held(held.table, one.end)
        return tuple(dict.fromkeys(found)) or None

    def _limit(self, table: Table, columns: tuple[str, ...], most: dict[str, float]) -> float:
        """How many rows can differ on columns; those with a missing value do not count."""
        facts, left, number = self.facts[table.name], list(columns), 1.0
        if any(facts[name].may_lack for name in columns):
            return inf
        for key in table.foreign_keys:
            if set(key.columns) & set(left):
                number *= most[key.table]
                left = [name for name in left if name not in key.columns]
        for name in left:
            size = self.domains[table.name][name].size
            number *= inf if size is None or facts[name].fills else size
        return number

    def _by_group(self, group: Group, most: dict[str, float]) -> None:
        if len(group.members) != 1:
            return
        ((name, columns),) = group.members
        table = self.tables[name]
        key = next((one for one in table.foreign_keys if one.columns == columns), None)
        if key is None:
            return
        if group.most is not None and self.is_mandatory(table, key):
            most[name] = min(most[name], group.most * most[group.home])
        if group.least and group.home not in self.lists:
            most[group.home] = min(most[group.home], most[name] // group.least)

    def _share_versions(self) -> None:
        """The versions of a shared object are at hand where the object is."""
        for period in self.schema.periods.values():
            for key in self.tables[period.table].foreign_keys:
                if key.columns == period.owner and key.table in self.shared:
                    self.shared.add(period.table)

    def _share_periods(self) -> None:
        """Where there must be something in each period, all parts have the same periods; where those are the
        values that occur, all of it is in the first part."""
        self.few: set[str] = set()
        for held in self.book.held:
            if held.rule is None or not isinstance(held.rule.test, k.Complete):
                continue
            whose, when = held.spots
            keys = self.tables[when.table].foreign_keys
            period = next((one.table for one in keys if one.columns == when.columns), None)
            found = {held.table, whose.table} if period is None else {period}
            for name in found:
                above: Table | None = self.tables[name]
                while above is not None:
                    self.few |= {above.name, *self.subtables.get(above.name, ())}
                    above = self.above(above)
        self.few -= self.lists
        self.shared |= self.few

    def has_shared_owner(self, table: str) -> bool:
        """Whether what rows of a table are a part of is shared."""
        owner = self.owner(self.tables[table])
        return owner is not None and owner.table in self.shared

    # -- keys -----------------------------------------------------------------------------------
    def _uniques(self, table: Table) -> tuple[Unique, ...]:
        return tuple(self._unique(table, columns) for columns in self._keys(table))

    def _unique(self, table: Table, columns: tuple[str, ...]) -> Unique:
        facts = self.facts[table.name]
        far = {
            name: key.table for key in table.foreign_keys for name in key.columns if name in columns
        }
        within = [name for name in far.values() if name not in self.lists | self.shared]
        filled = any(facts[name].fills for name in columns)
        if table.name in self.shared or within or filled:
            numbered = self._largest(table, columns, far) if len(columns) == 1 else ""
            return Unique(columns, "" if filled else numbered)
        name = self._largest(table, columns, far)
        size = self.domains[table.name][name].size if name else 0
        is_enough = size is None or size >= _NUMBERED or len(columns) == 1
        return Unique(columns, name) if name and is_enough else Unique(columns, "", True)

    def _largest(self, table: Table, columns: tuple[str, ...], far: dict[str, str]) -> str:
        plain = [
            name
            for name in columns
            if name not in far or len(columns) == 1 and far[name] in self.lists
        ]
        if len(columns) > 1:
            facts = self.facts[table.name]
            plain = [name for name in plain if facts[name].primitive not in ("date", "datetime")]
        sizes = {name: self.domains[table.name][name].size for name in plain}
        return max(plain, key=lambda name: inf if sizes[name] is None else sizes[name], default="")

    def _only_if(self) -> dict[str, dict[str, list[Told]]]:
        """The columns that only objects of some classes have, and which rows those are."""
        found: dict[str, dict[str, list[Told]]] = {}
        for places in self.schema.places.values():
            for place in places:
                if isinstance(place, InRow) and place.where is not None:
                    names = {one.name: one.name for one in self.tables[place.table].columns}
                    told = told_of(place.where, names)
                    for name in place.columns if told is not None else ():
                        of_table = found.setdefault(place.table, {})
                        of_table.setdefault(name, []).append(told)  # type: ignore[arg-type]
        return found

    def kinds(self, table: str) -> tuple[str, ...]:
        """The columns that say of which class an object is."""
        return tuple(
            one.name
            for one in self.tables[table].columns
            if not one.attribute and self.facts[table].get(one.name) is not None
            if self.facts[table][one.name].codes is not None
        )

    def most_shared(self, table: str) -> float:
        """How many rows of a shared table look real: no more years than people look back on."""
        singles = [one.columns[0] for one in self.uniques[table] if len(one.columns) == 1]
        if table in self.few:
            return min(self.capacity[table], _FEW)
        are_years = any(self.domains[table][name].is_year for name in singles)
        return min(self.capacity[table], _YEARS if are_years else self.capacity[table])

    def headers(self, table: str) -> tuple[str, ...]:
        """The columns of a table's file by the design's names."""
        return tuple(one.name for one in self.delivered[table].columns)


def _is_unique(one: Held) -> bool:
    test = one.rule.test if one.rule is not None else None
    return isinstance(test, e.Unique | e.Distinct) or (one.rule is None and one.kind == "key")


def described(table: ExpectedTable) -> str:
    """A table as a message names it."""
    return table.title if table.title == table.name else f"{table.title} ({table.name})"
