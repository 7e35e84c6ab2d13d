"""The files of one model, told apart: their facts are put one after the other, as pages of one book.

A model can be spread over several files. What each says of lines and of elements without an id is its
own, while ids hold in all of them.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from generator.diagnostics import Place
from generator.model.facts import Fact, Spot

_REFERENCES = ("reference", "owner", "source", "target", "stands_for")


class Sheet(NamedTuple):
    """What one file says. `rows` is empty where spots are lines of the file. Where the tool's tables
    are read, the line of a spot counts rows from 1, and `rows` says where each stands: at a line and
    column, or under the table and key of a database."""

    file: str
    facts: Sequence[Fact]
    rows: Sequence[Spot | str] = ()


class Book:
    """All sheets of a model. Lines count on from sheet to sheet, so that every element has a spot of
    its own and the order of the files is the order of the elements."""

    def __init__(self, sheets: Sequence[Sheet]) -> None:
        self._sheets = sheets
        self._starts = [0]
        for sheet in sheets[:-1]:
            last = max((one.spot[0] for one in sheet.facts), default=0)
            self._starts.append(self._starts[-1] + last + 1)

    @property
    def is_one_file(self) -> bool:
        """Whether nothing can refer to another file."""
        return len(self._sheets) == 1

    def facts(self) -> Iterator[Fact]:
        """The facts of all sheets, with spots and references that hold in all of them."""
        yield from self._sheets[0].facts
        for number, sheet in enumerate(self._sheets[1:], 1):
            start = self._starts[number]
            for fact in sheet.facts:
                yield _moved(fact, number, start)

    def place(self, spot: Spot) -> Place:
        """The file, and the line or row in it."""
        line, column = spot
        number = bisect_right(self._starts, line - 1) - 1 if line > 0 else 0
        sheet, line = self._sheets[number], line - self._starts[number]
        if not sheet.rows:
            return Place(sheet.file, max(line, 0), column)
        at = sheet.rows[line - 1] if line > 0 else ""
        return Place(sheet.file, row=at) if isinstance(at, str) else Place(sheet.file, *at)

    def sheet_of(self, spot: Spot) -> int:
        """The number of the sheet a spot is on."""
        return bisect_right(self._starts, spot[0] - 1) - 1 if spot[0] > 0 else 0


def _moved(fact: Fact, number: int, start: int) -> Fact:
    """A fact of a later sheet. What has no id is named by its place, which is the sheet's own."""
    changes: dict[str, object] = {}
    if fact.spot[0]:
        changes["spot"] = (fact.spot[0] + start, fact.spot[1])
    for field in _REFERENCES:
        reference = getattr(fact, field, None)
        if reference is not None and reference.startswith("@"):
            changes[field] = f"@{number}/{reference[1:]}"
    return fact._replace(**changes) if changes else fact
