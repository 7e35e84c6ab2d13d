"""Parts of a sample: rows that refer to each other, each with all that it must have above and below it."""

from __future__ import annotations

import datetime
from collections import defaultdict, deque

from generator.data.samples.chance import Chance, mark_of
from generator.data.samples.fill import Style
from generator.data.samples.make import Maker
from generator.data.samples.plan import Group, Plan
from generator.data.samples.rows import Row, Values, View, key_of
from generator.physical.relational import Table

_ANEW = 3  # tries
_VAIN = 4  # times in vain, and no more is tried
_OFTEN = 10**9
_CLOSING = 300  # rows that may be needed above and below one
_EFFORT = 600  # rows that are tried for one
_ALL_EFFORT = 20_000  # and for a part
_FIRST = datetime.date(2020, 1, 1)


class Grower(Maker):
    """Makes parts. What was made shared by the first part is beneath all others."""

    def __init__(self, plan: Plan, seed: str, style: Style) -> None:
        super().__init__(plan, seed, style)
        self._groups: dict[str, list[Group]] = defaultdict(list)
        for group in plan.groups:
            self._groups[group.home].append(group)
        self._roots = [
            one.name
            for one in plan.made
            if one.name not in plan.shared
            and self._comes_of_itself(one)
            and (plan.owner(one) is None or plan.owner(one).table in plan.shared)
        ]
        self._waiting: deque[tuple[Row, Group]] = deque()  # what must be below
        self._wished: deque[tuple[Row, Group, int]] = deque()  # what can be, too
        self._vain: dict[str, int] = {}  # how often no row of a table could be made

    # -- parts ----------------------------------------------------------------------------------
    def part(self, number: int) -> View:
        """A part. The same number gives the same part, after the same parts before it."""
        self.start(number)
        for table in self.plan.made:
            if table.name in self.plan.shared:
                if self._is_first:
                    wanted = min(self.style.shared, self.plan.most_shared(table.name))
                    for _ in range(int(wanted) - len(self.view.of(table.name))):
                        self.whole(table.name)
            elif self._comes_of_itself(table):
                for _ in range(_ANEW):
                    if self.view.of(table.name) or self.whole(table.name):
                        break
        for _ in range(self.style.budget if self._roots else 0):
            if len(self._made) >= self.style.budget:
                break
            self.whole(self.chance.pick(self._roots))
        return self.view

    def repeats(self) -> bool:
        """Whether rows that were changed after they were made now have a key that is another's."""
        for row in self.view.own():
            for unique in self.plan.uniques[row.table]:
                key = key_of(unique.columns)(row.values) if unique.is_remembered else None
                if key is not None and self._marks.get((id(row), unique.columns)) != mark_of(key):
                    known = self._given[row.table, unique.columns]
                    if mark_of(key) in known:
                        return True
                    known.add(mark_of(key))
        return False

    def start(self, number: int) -> None:
        """Begin with nothing but what is shared."""
        self._marks.clear()
        self.chance = self.filler.chance = Chance(self.seed, "part", number)
        self.filler.part, self.filler.is_first = number, self._is_first
        self.filler.near = _FIRST + datetime.timedelta(days=self.chance.below(1600))
        self.view = self.filler.view = View(self.beneath)
        self._made.clear()
        self._tried = 0
        self._waiting.clear()
        self._wished.clear()
        if self._is_first:
            for name in sorted(self.plan.shared):
                self.view.rows[name] = []

    def keep(self) -> None:
        """What the part has of shared tables is there for all that follow."""
        if self._is_first:
            for name in sorted(self.plan.shared):
                self.beneath.rows[name] = self.view.rows[name]
            self.beneath.forget()
            self._is_first = False

    def _comes_of_itself(self, table: Table) -> bool:
        """An object of an abstract class comes with one of its subclasses."""
        return table.name not in self.plan.abstract or table.name not in self.plan.subtables

    def whole(self, name: str, given: Values | None = None) -> bool:
        """An object with all that must be above and below it, and more below it where that is possible. Where
        it is not possible nothing is made."""
        if not self._attempt(name, given or {}):
            return False
        while self._wished:
            home, group, number = self._wished.popleft()
            for _ in range(number):
                if len(self._made) >= self.style.budget or not self._attempt(
                    *self._below_of(home, group)
                ):
                    break
        return True

    def _attempt(self, name: str, given: Values) -> bool:
        if self._vain.get(name, 0) >= _VAIN:
            return False
        before = len(self._made)
        self._most_tried = min(self._tried + _EFFORT, _ALL_EFFORT)
        if self.object(name, given) is not None and self._work(
            before + _CLOSING + len(self.plan.made)
        ):
            self._vain[name] = -_OFTEN
            return True
        self._take_back(before)
        self._vain[name] = self._vain.get(name, 0) + 1
        return False

    def _below_of(self, home: Row, group: Group) -> tuple[str, Values]:
        table, columns = self.chance.pick(group.members)
        return table, dict(zip(columns, (home.values[name] for name in group.key), strict=True))

    def _work(self, most: int) -> bool:
        """Make what must be below the rows made so far; false where that cannot be, or has no end."""
        while self._waiting:
            home, group = self._waiting.popleft()
            while self._number_below(home, group) < group.least:
                name, given = self._below_of(home, group)
                if len(self._made) > most or self.object(name, given) is None:
                    return False
        return True

    def _number_below(self, home: Row, group: Group) -> int:
        key = key_of(group.key)(home.values)
        return sum(len(self.view.by(table, columns, key)) for table, columns in group.members)

    def _ask(self, row: Row) -> None:
        is_shared = row.table in self.plan.shared
        for group in self._groups[row.table]:
            if group.least:
                self._waiting.append((row, group))
            if not is_shared and len(self._made) < self.style.budget:
                most = 6 if group.most is None else min(group.most - group.least, 6)
                wished = self.chance.few(most, 30 if group.least else 62)
                if wished:
                    self._wished.append((row, group, wished))

    def _forget(self, gone: set[int]) -> None:
        self._waiting = deque(one for one in self._waiting if id(one[0]) not in gone)
        self._wished = deque(one for one in self._wished if id(one[0]) not in gone)
