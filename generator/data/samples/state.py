"""A view and all that is wrong with it, kept right while single things change and change back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Set
from typing import Any, NamedTuple

from generator.data.samples.grow import Grower
from generator.data.samples.held import Held
from generator.data.samples.judge import Judge, Verdict
from generator.data.samples.plan import Plan
from generator.data.samples.rows import Row, Values, View, key_of


class Change(NamedTuple):
    """Values to set, rows to take away, with those that must refer to them where `cascades`, and rows to make
    of tables, with some of their values."""

    sets: tuple[tuple[Row, str, Any], ...] = ()
    drops: tuple[Row, ...] = ()
    adds: tuple[tuple[str, Values], ...] = ()
    copies: tuple[tuple[Row, Values], ...] = ()
    cascades: bool = True


Undo = Callable[[], None]


class State:
    """What is wrong with a view, after each change."""

    def __init__(
        self,
        plan: Plan,
        judge: Judge,
        grower: Grower,
        skipped: Set[str] = frozenset(),
        least: int = 1,
    ) -> None:
        self.plan, self.judge, self.grower = plan, judge, grower
        self.view: View = grower.view
        self._skipped = skipped
        self._log: list[Undo] = []
        self._rows: dict[int, list[Verdict]] = {}
        self._wide: dict[int, list[Verdict]] = {}
        for row in self.view.own():
            self._look_at(row)
        self._look_around([one for one in judge.wide if one.table not in skipped])
        self._least = {name: min(least, len(rows)) for name, rows in self.view.rows.items()}

    def verdicts(self) -> list[Verdict]:
        """All that is wrong."""
        parts = (*self._rows.values(), *self._wide.values())
        return [one for part in parts for one in part]

    @property
    def is_emptied(self) -> bool:
        """Whether a table has lost too many rows: what is not there breaks no rule, and shows nothing."""
        return any(len(self.view.rows[name]) < least for name, least in self._least.items())

    def _look_at(self, row: Row) -> None:
        found = list(self.judge.of_row(row))
        if found:
            self._rows[id(row)] = found
        else:
            self._rows.pop(id(row), None)

    def _look_around(self, held: list[Held]) -> None:
        for one in held:
            found = list(self.judge.across(one, self.view))
            if found:
                self._wide[id(one)] = found
            else:
                self._wide.pop(id(one), None)

    # -- changes --------------------------------------------------------------------------------
    @property
    def depth(self) -> int:
        """How many changes have been made."""
        return len(self._log)

    def back_to(self, depth: int) -> None:
        """Take back what was changed since."""
        while len(self._log) > depth:
            self._log.pop()()

    def apply(self, change: Change) -> None:
        """Make a change."""
        rows, wide = dict(self._rows), dict(self._wide)
        undone: list[Undo] = []
        touched: dict[str, None] = {}
        for row, name, value in change.sets:
            undone.append(self._set(row, name, value))
            touched[row.table] = None
            self._look_at(row)
        for row in change.drops:
            for each in self._drop(row, change.cascades, undone):
                touched[each.table] = None
        before = {id(row) for row in self.view.own()} if change.adds else set()
        count = self.grower.count
        undone.append(lambda: self.grower.trim(count))
        self.grower.filler.closed.clear()
        for table, given in change.adds:
            self.grower.whole(table, dict(given))
        for row, name in self.grower.filler.closed:
            undone.append(lambda row=row, name=name: self.view.put(row, name, None))  # type: ignore[misc]
            self._look_at(row)
        added = [row for row in self.view.own() if id(row) not in before] if change.adds else []
        for row, other in change.copies:
            copy = Row(row.table, {**row.values, **other})
            self.view.add(copy)
            added.append(copy)
        for row in added:
            touched[row.table] = None
            self._look_at(row)
            undone.append(lambda row=row: _gone(self.view, row))  # type: ignore[misc]
        self._look_around(
            [one for one in self.judge.touched(touched) if one.table not in self._skipped]
        )

        def undo() -> None:
            for one in reversed(undone):
                one()
            self._rows, self._wide = rows, wide

        self._log.append(undo)

    def _set(self, row: Row, name: str, value: Any) -> Undo:
        before, wrong = row.values[name], dict(row.wrong)
        self.view.put(row, name, value)

        def undo() -> None:
            self.view.put(row, name, before)
            row.wrong = wrong

        return undo

    def _drop(self, row: Row, cascades: bool, undone: list[Undo]) -> Iterator[Row]:
        if not any(one is row for one in self.view.rows.get(row.table, ())):
            return
        place = self.view.drop(row)
        undone.append(lambda: self.view.insert(row, place))
        self._rows.pop(id(row), None)
        yield row
        for table in self.plan.made if cascades else ():
            for key in table.foreign_keys:
                if key.table != row.table or table.name not in self.view.rows:
                    continue
                value = key_of(key.references)(row.values)
                for other in list(self.view.by(table.name, key.columns, value)):
                    yield from self._drop(other, True, undone)


def _gone(view: View, row: Row) -> None:
    view.drop(row)
