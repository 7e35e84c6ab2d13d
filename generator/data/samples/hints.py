"""What rules say of the order of values, so that right ones can be drawn at once.

A hint need not be true of every row (it may stand under a condition): it is where to look first. What a rule
demands is settled by the rule itself afterwards.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import formula as f
from generator.constraints.worth import constant, inverse_operator
from generator.data.samples.facts import ORDERED
from generator.data.samples.held import Held, Rulebook
from generator.model.words import words
from generator.physical.relational import Table

_STARTS = {
    "fra": "til",
    "start": "slut",
    "startdato": "slutdato",
    "fradato": "tildato",
    "from": "to",
}
_TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


class Hint(NamedTuple):
    """A value stands in a relation to another value: of the same row where `by` is empty, else of the row that
    the columns `by` refer to, or to a constant."""

    operator: str
    by: tuple[str, ...]
    other: str
    value: Any = None


class Pair(NamedTuple):
    """Two columns of a row, one of which is not before the other."""

    start: str
    end: str


class Hints:
    """The hints for each column, and the pairs of each table that look like a period."""

    def __init__(self, book: Rulebook, tables: dict[str, Table]) -> None:
        self._book, self._tables = book, tables
        self._of: dict[tuple[str, str], dict[Hint, None]] = {}
        self.pairs: dict[str, list[Pair]] = {}
        for held in book.held:
            if held.rule is not None:
                self._take(held, held.rule.test)
        for table in tables.values():
            for check in table.checks:
                if isinstance(check.condition, c.Ordered):
                    one = check.condition
                    self._enter(table.name, one.first, one.operator, (), one.second)
            self._by_name(table)
        self._follow()

    def of(self, table: str, column: str) -> tuple[Hint, ...]:
        """The hints for a column."""
        return tuple(self._of.get((table, column), ()))

    # -- gathering ------------------------------------------------------------------------------
    def _take(self, held: Held, test: Any) -> None:
        if isinstance(test, c.Ordered) and len(held.columns) == 2:
            first, second = held.columns
            self._enter(held.table, first, test.operator, (), second)
        elif isinstance(test, f.Formula):
            for one in _compared(test, True):
                self._formula(held.table, one)

    def _formula(self, table: str, one: f.Compare) -> None:
        if one.operator not in _TURNED:
            return
        for operator, left, right in (
            (one.operator, one.left, one.right),
            (_TURNED[one.operator], one.right, one.left),
        ):
            if not isinstance(left, f.Field) or left.of != f.Here():
                continue
            if left.primitive not in ORDERED:
                continue
            try:
                self._sides(table, operator, left, right)
            except LookupError:
                continue

    def _sides(self, table: str, operator: str, left: f.Field, right: f.Term) -> None:
        tracks = self._book.tracks
        name = tracks.column(table, left.keys)
        if isinstance(right, f.Constant):
            self._enter(table, name, operator, (), "", constant(right))
        elif isinstance(right, f.Field) and right.of == f.Here():
            self._enter(table, name, operator, (), tracks.column(table, right.keys))
        elif isinstance(right, f.Field) and isinstance(right.of, f.Step):
            if right.of.source == f.Here():
                tracks.steps.clear()
                ways = tracks.led(table, right.of.end, right.of.way)
                home, there, columns, _references = tracks.steps[0]
                if home == table and len(ways) == len(tracks.steps) == 1:
                    if self._refers(table, columns):
                        far = tracks.column(there, right.keys)
                        self._enter(table, name, operator, columns, far)

    def _refers(self, table: str, columns: tuple[str, ...]) -> bool:
        return any(key.columns == columns for key in self._tables[table].foreign_keys)

    def _enter(
        self,
        table: str,
        name: str,
        operator: str,
        by: tuple[str, ...],
        other: str,
        value: Any = None,
    ) -> None:
        self._of.setdefault((table, name), {})[Hint(operator, by, other, value)] = None
        if not by and other:
            turned = Hint(_TURNED[operator], (), name)
            self._of.setdefault((table, other), {})[turned] = None
            pair = Pair(name, other) if operator in ("<", "<=") else Pair(other, name)
            known = self.pairs.setdefault(table, [])
            if pair not in known and Pair(pair.end, pair.start) not in known:
                known.append(pair)

    def _by_name(self, table: Table) -> None:
        """Days that are called the beginning and the end of the same."""
        starts: dict[tuple[str, ...], str] = {}
        for column in table.columns:
            *before, last = [part.lower() for part in words(column.attribute or column.name)] or [
                ""
            ]
            if column.type.primitive not in ("date", "datetime"):
                continue
            if last in _STARTS:
                starts[(*before, _STARTS[last])] = column.name
            elif (*before, last) in starts:
                start = starts[(*before, last)]
                if not any(
                    {start, column.name} & set(one) for one in self.pairs.get(table.name, ())
                ):
                    self._enter(table.name, start, "<=", (), column.name)

    def _follow(self) -> None:
        """What is not after the end of a period is not after what the end is not after."""
        for (table, name), hints in list(self._of.items()):
            for hint in list(hints):
                if hint.by or not hint.other:
                    continue
                for far in list(self._of.get((table, hint.other), ())):
                    if far.by and far.operator[0] == hint.operator[0]:
                        self._of[table, name].setdefault(far, None)


def _compared(one: f.Formula, wanted: bool) -> Iterator[f.Compare]:
    """The comparisons that help to make a formula true, or false, with their operators turned accordingly."""
    match one:
        case f.Compare(operator, left, right):
            yield f.Compare(operator if wanted else inverse_operator(operator), left, right)
        case f.Inverse(inner):
            yield from _compared(inner, not wanted)
        case f.Both(conditions) | f.Either(conditions):
            for each in conditions:
                yield from _compared(each, wanted)
