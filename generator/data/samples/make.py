"""Rows with all that they refer to: where there is nothing to refer to, it is made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.data.samples.chance import Chance, mark_of
from generator.data.samples.fill import Filler, Style
from generator.data.samples.numbers import Numbers
from generator.data.samples.plan import Group, Plan, Unique
from generator.data.samples.rows import Row, Values, View, key_of
from generator.physical.relational import ForeignKey, Table

_DEEPEST = 60
_TRIES = 40
_WITH_NEW = (6, 7, 20)  # attempts in which rows are made to refer to
_ANEW = 3  # subclasses that are tried
_MOST_ROWS = 1_000  # of a part, where rows ask for ever more rows


class Maker:
    """Makes rows in a view. `beneath` is what all parts share, and the codes of lists."""

    def __init__(self, plan: Plan, seed: str, style: Style) -> None:
        self.plan, self.seed, self.style = plan, seed, style
        self.numbers = Numbers(plan, seed)
        self._given: dict[tuple[str, tuple[str, ...]], set[Any]] = defaultdict(set)
        self._below: dict[tuple[int, Any], int] = defaultdict(int)  # of shared rows, by group
        self.filler = Filler(plan, style)
        self.chance = Chance(seed)
        self._limits: dict[tuple[str, tuple[str, ...]], list[tuple[int, Group]]] = defaultdict(list)
        for number, group in enumerate(plan.groups):
            for member in group.members if group.most is not None else ():
                self._limits[member].append((number, group))
        self.beneath = View()
        for table in plan.schema.tables:
            names = [one.name for one in table.columns]
            self.beneath.rows[table.name] = [
                Row(table.name, dict(zip(names, codes, strict=True))) for codes in table.rows
            ]
        for table in plan.made:
            if table.name not in plan.shared:
                del self.beneath.rows[table.name]
        self.view = View(self.beneath)
        self._open: list[Row] = []
        self._made: list[Row] = []  # in this part
        self._marks: dict[tuple[int, tuple[str, ...]], int] = {}  # of its rows, as they were made
        self._tried = self._most_tried = 0
        self._most_rows = _MOST_ROWS + 30 * len(plan.made)
        self._is_first = True

    # -- objects --------------------------------------------------------------------------------
    def object(
        self, name: str, given: Values | None = None, above: dict[str, Values] | None = None
    ) -> Row | None:
        """An object of a table's class, or of one of its subclasses; its row in the table, or None where there
        can be no more."""
        below = self.plan.subtables.get(name, ())
        is_abstract = name in self.plan.abstract
        if below and (is_abstract or self.chance.percent(60)):
            for child in self.chance.shuffled(below)[:_ANEW]:
                row = self.object(child, None, {**(above or {}), name: given or {}})
                if row is not None:
                    table = self.plan.tables[child]
                    keys = (one for one in table.foreign_keys if one.table == name)
                    key = next(one for one in keys if self.plan.is_subclass(table, one))
                    found = self.view.by(name, key.references, key_of(key.columns)(row.values))
                    return found[0] if found else None
            if is_abstract:
                return None
        return self.row(name, given or {}, above or {})

    def row(self, name: str, given: Values, above: dict[str, Values]) -> Row | None:
        """A row of a table, with some of its values."""
        table = self.plan.tables[name]
        if len(self._open) > _DEEPEST or (name in self.plan.shared and not self._is_first):
            return None
        self._tried += 1
        if self._tried > self._most_tried or len(self._made) > self._most_rows:
            return None
        row = Row(name, dict.fromkeys((one.name for one in table.columns), None) | given)
        before = len(self._made)
        self._open.append(row)
        is_whole = self._complete(table, row, given, above)
        self._open.pop()
        if not is_whole:
            self._take_back(before)
            return None
        self.view.add(row)
        self._made.append(row)
        self._remember(table, row, 1)
        self._ask(row)
        return row

    def _complete(self, table: Table, row: Row, given: Values, above: dict[str, Values]) -> bool:
        """Give a row all its values; false where that is not possible."""
        who = self.chance.word()
        if not self.numbers.name(table, row, given):
            return False
        empty, full = self.filler.choices(table, row)
        first = sorted(table.foreign_keys, key=lambda one: not self.plan.is_identity(table, one))
        return (
            all(self._refer(table, row, key, empty, full, above) for key in first)
            and self.filler.fill(table, row, who, empty, full)
            and self._tell_apart(table, row, given, who)
        )

    @property
    def count(self) -> int:
        """How many rows the part has got."""
        return len(self._made)

    def trim(self, count: int) -> None:
        """Only so many of the rows are there still."""
        del self._made[count:]

    def _take_back(self, before: int) -> None:
        """What was made for a row that could not be made."""
        gone = self._made[before:]
        del self._made[before:]
        for row in reversed(gone):
            self.view.drop(row)
            self._remember(self.plan.tables[row.table], row, -1)
        if gone:
            self._forget({id(row) for row in gone})

    def _ask(self, row: Row) -> None:
        """What a new row asks to be below it."""

    def _forget(self, gone: set[int]) -> None:
        """What rows asked for that are no more."""

    # -- references -----------------------------------------------------------------------------
    def _refer(
        self,
        table: Table,
        row: Row,
        key: ForeignKey,
        empty: set[str],
        full: set[str],
        above: dict[str, Values],
    ) -> bool:
        """Set a reference; false where a mandatory one has nothing to refer to."""
        if all(row.values[name] is not None for name in key.columns):
            if self.plan.is_identity(table, key) and key.table not in self.plan.lists:
                return self._identity(table, row, key, above)
            return True
        if set(key.columns) & empty:
            return True
        if key.table in self.plan.lists and len(key.columns) == 1:
            return self._code(table, row, key, set(key.columns) <= full)
        if self.plan.is_subclass(table, key):
            return self._identity(table, row, key, above)
        is_needed = self.plan.is_mandatory(table, key) or bool(set(key.columns) & full)
        if not is_needed and not self.chance.percent(self.style.links):
            return True
        return self._point(table, row, key, is_needed) or not is_needed

    def _identity(self, table: Table, row: Row, key: ForeignKey, above: dict[str, Values]) -> bool:
        pairs = list(zip(key.columns, key.references, strict=True))
        known = {far: row.values[near] for near, far in pairs if row.values[near] is not None}
        if len(known) == len(pairs) and not self.plan.is_subclass(table, key):
            return True
        if len(known) == len(pairs):  # by way of another superclass, it is there already
            order = tuple(known[far] for _near, far in pairs)
            far = tuple(far for _near, far in pairs)
            if self.view.by(key.table, far, order if len(order) > 1 else order[0]):
                return True
        parent = self.row(key.table, {**above.get(key.table, {}), **known}, above)
        if parent is None:
            return False
        row.values.update((near, parent.values[far]) for near, far in pairs)
        return True

    def _code(self, table: Table, row: Row, key: ForeignKey, is_needed: bool) -> bool:
        (name,) = key.columns
        facts = self.plan.facts[table.name][name]
        wanted = self.plan.only_if.get(table.name, {}).get(name)
        if wanted is not None and not any(told(row.values) for told in wanted):
            return True
        if facts.may_lack and not is_needed and self.chance.percent(self.style.missing):
            return True
        if self.filler.is_closed(table.name, name):
            return True
        if not facts.codes:
            return facts.is_nullable
        row.values[name] = self.filler.draw(table.name, name, 0)
        return True

    def _point(self, table: Table, row: Row, key: ForeignKey, is_needed: bool) -> bool:
        for one in self._candidates(table, row, key):
            if self._has_room(table, key, one):
                row.values.update(
                    (near, one.values[far])
                    for near, far in zip(key.columns, key.references, strict=True)
                )
                return True
        if not is_needed:
            return False
        return self._new(table, row, key)

    def _new(self, table: Table, row: Row, key: ForeignKey) -> bool:
        """Refer to a new row, or where rows must refer in a circle, to one that is being made."""
        pairs = list(zip(key.columns, key.references, strict=True))
        for one in self._open:
            if one.table == key.table and all(one.values[far] is not None for _near, far in pairs):
                if self._has_room(table, key, one) and self._agrees(row, one, key):
                    row.values.update((near, one.values[far]) for near, far in pairs)
                    return True
        known = {far: row.values[near] for near, far in pairs if row.values[near] is not None}
        made = self.object(key.table, known)
        if made is None or any(
            row.values[near] is not None and row.values[near] != made.values[far]
            for near, far in pairs
        ):
            return False
        row.values.update((near, made.values[far]) for near, far in pairs)
        return True

    @staticmethod
    def _agrees(row: Row, other: Row, key: ForeignKey) -> bool:
        pairs = zip(key.columns, key.references, strict=True)
        return all(row.values[near] in (None, other.values[far]) for near, far in pairs)

    def _candidates(self, table: Table, row: Row, key: ForeignKey) -> Iterator[Row]:
        rows = self.view.of(key.table)
        if not rows:
            return
        start = min(self.chance.below(len(rows)), self.chance.below(len(rows)))
        for place in range(len(rows)):
            one = rows[(start + place) % len(rows)]
            if self._agrees(row, one, key) and all(
                one.values[far] is not None for far in key.references
            ):
                yield one

    def _has_room(self, table: Table, key: ForeignKey, home: Row) -> bool:
        """Whether one more may refer to a row."""
        for number, group in self._limits[table.name, key.columns]:
            if group.home != home.table:
                continue
            there = key_of(group.key)(home.values)
            have = self._below[number, there] if home.table in self.plan.shared else 0
            if not have:
                have = sum(
                    len(self.view.by(name, columns, there)) for name, columns in group.members
                )
            if group.most is not None and have >= group.most:
                return False
        value = key_of(key.references)(home.values)
        for unique in self.plan.uniques[table.name]:
            if set(unique.columns) <= set(key.columns):
                order = tuple(
                    home.values[key.references[key.columns.index(name)]] for name in unique.columns
                )
                value = order if len(order) > 1 else order[0]
                if self.view.by(table.name, unique.columns, value):
                    return False
        return True

    # -- keys -----------------------------------------------------------------------------------
    def _tell_apart(self, table: Table, row: Row, given: Values, who: int) -> bool:
        for attempt in range(_TRIES):
            unique = next(
                (one for one in self.plan.uniques[table.name] if self._is_taken(row, one)), None
            )
            if unique is None:
                return True
            if not self._vary(table, row, unique, given, attempt):
                return False
        return False

    def _is_taken(self, row: Row, unique: Unique) -> bool:
        key = key_of(unique.columns)(row.values)
        if key is None:
            return False
        if unique.is_remembered and mark_of(key) in self._given[row.table, unique.columns]:
            return True
        return bool(self.view.by(row.table, unique.columns, key))

    def _vary(self, table: Table, row: Row, unique: Unique, given: Values, attempt: int) -> bool:
        far = {name: key for key in table.foreign_keys for name in key.columns}
        open_ = [name for name in unique.columns if name not in given]
        if not open_:
            return False
        name = self.chance.pick(open_)
        key = far.get(name)
        if key is not None and key.table not in self.plan.lists:
            if set(key.columns) & set(given) or self.plan.is_subclass(table, key):
                return attempt < _TRIES - 1
            before = {near: row.values[near] for near in key.columns}
            row.values.update(dict.fromkeys(key.columns))
            is_old = attempt not in _WITH_NEW
            found = self._point(table, row, key, True) if is_old else self._new(table, row, key)
            if not found:
                row.values.update(before)
            return True
        domain = self.plan.domains[table.name][name]
        facts = domain.facts
        if facts.primitive == "integer" and facts.codes is None and attempt > 2:
            row.values[name] = domain.nth(attempt % (domain.size or _TRIES))
        else:
            row.values[name] = self.filler.draw(table.name, name, self.chance.word(), days=4000)
        return True

    def _remember(self, table: Table, row: Row, number: int) -> None:
        for unique in self.plan.uniques[table.name]:
            if unique.is_remembered:
                key = key_of(unique.columns)(row.values)
                if key is not None:
                    known = self._given[table.name, unique.columns]
                    (known.add if number > 0 else known.discard)(mark_of(key))
                    self._marks[id(row), unique.columns] = mark_of(key)
        for key in table.foreign_keys:
            for place, group in self._limits[table.name, key.columns]:
                value = key_of(key.columns)(row.values)
                if group.home in self.plan.shared and value is not None:
                    self._below[place, value] += number
