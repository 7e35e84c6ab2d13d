"""A sample of a profile: rows of any number that obey its rules, written while they are made."""

from __future__ import annotations

from collections.abc import Callable
from math import inf, isqrt
from typing import NamedTuple

from generator.data.samples.fill import Style
from generator.data.samples.grow import Grower
from generator.data.samples.judge import Judge
from generator.data.samples.mend import mend
from generator.data.samples.plan import Plan
from generator.data.samples.state import State
from generator.data.samples.writers import Writer, Written

_FAILURES = 25  # parts in a row that cannot be made right
_FEW = 2  # rows that a table of the first part keeps, if it had so many
_UNMET = 2  # tries before a rule counts as one that cannot be met


class Sample(NamedTuple):
    """What was made: the files, the rules that some rows break since no other rows were found, those that are
    only known to hold within a part, the tables of which no row was found that obeys all rules, and why there
    are fewer rows than asked for."""

    files: tuple[Written, ...]
    unmet: tuple[str, ...]
    within_parts: tuple[str, ...]
    empty: tuple[str, ...] = ()
    stopped: str = ""

    @property
    def rows(self) -> int:
        """All rows of all files."""
        return sum(one.rows for one in self.files)


def sample(plan: Plan, rows: int, seed: str, writer: Writer, step: Callable[[str], None]) -> Sample:
    """About so many rows: at least so many, and at most one part more."""
    style = Style(budget=min(40, rows), shared=max(2, min(200, isqrt(rows) // 2)))
    return _Run(plan, seed, style, writer, step).run(rows)


class _Run:
    def __init__(
        self, plan: Plan, seed: str, style: Style, writer: Writer, step: Callable[[str], None]
    ) -> None:
        self._plan, self._writer, self._step = plan, writer, step
        self._grower = Grower(plan, seed, style)
        self._unmet: set[str] = set()
        self._judge = Judge(plan)

    def run(self, wanted: int) -> Sample:
        made = number = failed = 0
        stopped = ""
        while made < wanted:
            found = self._part(number, is_first=made == 0)
            number += 1
            failed = 0 if found else failed + 1
            if failed > _FAILURES:
                stopped = self._reason()
                break
            made += found
            if number % 500 == 0:
                self._step(f"{made} rows")
        unmet = [one.id for one in self._plan.book.held if one.id in self._unmet]
        files = self._writer.close()
        full = {one.table for one in files if one.rows}
        return Sample(
            files,
            tuple(dict.fromkeys(unmet)),
            self._plan.parts.within,
            tuple(one.name for one in self._plan.made if one.name not in full),
            stopped,
        )

    def _part(self, number: int, is_first: bool) -> int:
        """One part more; the number of its rows, none where it could not be made right."""
        skipped = frozenset() if is_first else frozenset(self._plan.shared)
        view = self._grower.part(number)
        if is_first:
            self._find_unmet(number)
            view = self._grower.view
        elif self._judge.verdicts(view, skipped):
            state = State(self._plan, self._judge, self._grower, skipped)
            if mend(state, self._grower.chance) or self._grower.repeats():
                return 0
        rows = [row for table in self._plan.made for row in view.rows.get(table.name, ())]
        self._writer.write(rows)
        self._grower.keep()
        return len(rows)

    def _find_unmet(self, number: int) -> None:
        """The rules that the first part breaks however often it is made are those that cannot be met."""
        for attempt in range(_UNMET * 4):
            left = []
            if self._judge.verdicts(self._grower.view):
                state = State(self._plan, self._judge, self._grower, least=_FEW)
                left = mend(state, self._grower.chance)
            if not left:
                return
            if attempt % _UNMET == _UNMET - 1:
                self._unmet |= {one.held.id for one in left}
                self._judge = Judge(self._plan, frozenset(self._unmet))
            self._grower.part(-1 - attempt)
        self._unmet |= {one.held.id for one in self._judge.verdicts(self._grower.view)}
        self._judge = Judge(self._plan, frozenset(self._unmet))

    def _reason(self) -> str:
        most = self._plan.capacity
        tight = [
            f"{one.name} ({int(most[one.name])})" for one in self._plan.made if most[one.name] < inf
        ]
        why = f" Keys allow at most so many rows: {', '.join(tight)}." if tight else ""
        return f"No more rows were found that obey all rules.{why}"
