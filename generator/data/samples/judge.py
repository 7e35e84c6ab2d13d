"""Which rules rows break, all of them or those that a change can touch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Set
from typing import NamedTuple

from generator.data.samples.held import UNDETERMINED, VIOLATED, Held
from generator.data.samples.plan import Plan
from generator.data.samples.rows import Row, View


class Verdict(NamedTuple):
    """A row breaks a rule, or it is undetermined whether it does."""

    held: Held
    row: Row
    verdict: str = VIOLATED

    @property
    def mark(self) -> tuple[str, int, str]:
        """What tells it from others."""
        return self.held.id, id(self.row), self.verdict


class Judge:
    """Holds rows to rules. Rules in `without` are left out."""

    def __init__(self, plan: Plan, without: Set[str] = frozenset()) -> None:
        self._tracks = plan.book.tracks
        self.held = [one for one in plan.book.held if one.id not in without]
        self._by_table: dict[str, list[Held]] = defaultdict(list)
        for one in self.held:
            if one.local is not None:
                self._by_table[one.table].append(one)
        self.wide = [one for one in self.held if one.local is None]
        self._reading: dict[str, list[Held]] = defaultdict(list)
        for one in self.wide:
            for table in sorted({one.table, *(table for table, _name in one.reads)}):
                self._reading[table].append(one)

    def verdicts(self, view: View, skipped: Set[str] = frozenset()) -> list[Verdict]:
        """All that is wrong. Rules across the rows of `skipped` tables are left out."""
        found = [one for row in view.own() for one in self.of_row(row)]
        for held in self.wide:
            if held.table not in skipped:
                found += self.across(held, view)
        return found

    def of_row(self, row: Row) -> Iterator[Verdict]:
        """What is wrong with a row by itself."""
        for held in self._by_table[row.table]:
            told = held.local(row)  # type: ignore[misc]
            if told and (held.only is None or held.only(row)):
                yield Verdict(held, row, told)

    def across(self, held: Held, view: View) -> Iterator[Verdict]:
        """The rows that break a rule together."""
        self._tracks.view = view
        if held.across is not None:
            for row in held.across(view):
                if held.only is None or held.only(row):
                    yield Verdict(held, row)
        elif held.around is not None:
            for row in view.of(held.table):
                if held.only is None or held.only(row):
                    if told := held.around(row):
                        yield Verdict(held, row, told)

    def touched(self, tables: Iterable[str]) -> list[Held]:
        """The rules across rows that look at a table."""
        return list({id(one): one for table in tables for one in self._reading[table]}.values())


def broken(verdicts: Iterable[Verdict]) -> set[str]:
    """The rules that are violated."""
    return {one.held.id for one in verdicts if one.verdict != UNDETERMINED}
