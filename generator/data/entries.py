"""The violations that other engines send back, in a file of the run's folder: there may be more than memory
holds."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing
from functools import cached_property
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from generator.data.checks import Checks
from generator.data.ledger import VERDICTS, violation_of
from generator.data.outcome import Violation

_BATCH = 5_000


class Entry(NamedTuple):
    """What a row fails: `mark` is twice the number of the check, and one more where it is undetermined;
    `texts` are the values of the check's columns, `area` is its municipality."""

    mark: int
    file: int
    row: int | None
    key: str
    texts: Sequence[str | None]
    area: str | None = None


class Entries:
    """Where violations are entered while checks run, and read when reports are written."""

    def __init__(self, folder: Path, checks: Checks, with_personal: bool) -> None:
        self._checks, self._with_personal = checks, with_personal
        self._tables = {one.name: one for one in checks.tables}
        self._files: list[str] = []
        self._numbers: dict[str, list[int]] = {}
        for number, one in enumerate(checks.checks):
            self._numbers.setdefault(one.rule, []).append(number)
        self._store = sqlite3.connect(folder / "violations.sqlite", isolation_level=None)
        self._store.execute("PRAGMA journal_mode = OFF")
        self._store.execute("PRAGMA synchronous = OFF")
        self._store.execute('CREATE TABLE entry (mark, file, "row", "key", texts, area)')

    def file(self, name: str) -> int:
        """The number of a file or table."""
        self._files.append(name)
        return len(self._files) - 1

    def take(self, entries: Iterable[Entry]) -> None:
        """Enter them all."""
        rest = iter(entries)
        while batch := list(islice(rest, _BATCH)):
            rows = [
                (*each[:3], _storable(each.key), json.dumps(each.texts), each.area)
                for each in batch
            ]
            self._store.execute("BEGIN")
            self._store.executemany("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", rows)
            self._store.execute("COMMIT")

    def forget(self, mark: int) -> None:
        """Take back what was entered of a check that could not be brought to an end."""
        self._store.execute("DELETE FROM entry WHERE mark / 2 = ?", (mark // 2,))

    # -- reading ----------------------------------------------------------------------------------
    @cached_property
    def _counts(self) -> dict[int, int]:
        self._store.execute('CREATE INDEX sought ON entry (mark, file, "row", "key")')
        return dict(self._store.execute("SELECT mark, count(*) FROM entry GROUP BY mark"))

    def count(self, number: int) -> tuple[int, int]:
        """How many rows violate a check, and of how many it is undetermined."""
        return self._counts.get(2 * number, 0), self._counts.get(2 * number + 1, 0)

    def by_area(self, rule: str | None = None) -> dict[str, int]:
        """How many violations each municipality has, of one rule or of all."""
        marks = self._numbers[rule] if rule is not None else range(len(self._checks.checks))
        wanted = ", ".join(str(2 * number) for number in marks)
        query = f"SELECT area, count(*) FROM entry WHERE area IS NOT NULL AND mark IN ({wanted})"
        return dict(self._store.execute(f"{query} GROUP BY area ORDER BY area"))

    def of(self, rule: str, most: int | None) -> Iterator[Violation]:
        """Those of one rule, in the order of files and rows; the violated ones first."""
        marks = [2 * number + verdict for verdict in (0, 1) for number in self._numbers[rule]]
        found = (one for mark in marks if self._counts.get(mark) for one in self._of_mark(mark))
        yield from islice(found, most)

    def all(self, most_per_rule: int | None) -> Iterator[Violation]:
        """Those of all rules, rule by rule."""
        for rule in self._numbers:
            yield from self.of(rule, most_per_rule)

    def _of_mark(self, mark: int) -> Iterator[Violation]:
        check = self._checks.checks[mark // 2]
        table, verdict = self._tables[check.table], VERDICTS[mark % 2]
        query = (
            'SELECT file, "row", "key", texts FROM entry WHERE mark = ? ORDER BY file, "row", "key"'
        )
        with closing(self._store.cursor()) as cursor:
            for file, row, key, texts in cursor.execute(query, (mark,)):
                place = self._files[file], row, ""
                values = json.loads(texts)
                yield violation_of(check, table, verdict, place, key, values, self._with_personal)


def _storable(text: str) -> str:
    return text.encode("utf-8", "replace").decode("utf-8")
