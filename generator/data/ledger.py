"""The violations of a run, in the engine: there may be more than memory holds."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from generator.data.checks import Check, Checks
from generator.data.engine import Engine, text_of
from generator.data.expected import ExpectedTable
from generator.data.outcome import MASK, Violation
from generator.data.stage import FAILED, FILE, HELD, PATH, Numbered

VERDICTS = ("violated", "undetermined")
_BATCH = 2_000


class Ledger:
    """Where violations are entered while checks run, and read when reports are written."""

    def __init__(self, engine: Engine, checks: Checks, with_personal: bool) -> None:
        self._engine, self._checks, self._with_personal = engine, checks, with_personal
        self._tables = {one.name: one for one in checks.tables}
        self._files: list[str] = []
        self._numbers: dict[str, list[int]] = {}
        for number, one in enumerate(checks.checks):
            self._numbers.setdefault(one.rule, []).append(number)
        engine.run(
            'CREATE TABLE "~violations" (mark UINTEGER, file USMALLINT, "row" BIGINT, path VARCHAR, '
            '"key" VARCHAR, held VARCHAR[], area VARCHAR)'
        )

    def file(self, name: str) -> int:
        """The number of a file."""
        self._files.append(name)
        return len(self._files) - 1

    # -- entering ---------------------------------------------------------------------------------
    def take_local(self, table: ExpectedTable, row: str, area: str) -> None:
        """What a table's rows fail by themselves; all of a row's texts are entered with it. `row` and `area` are
        the expressions for the number of a row `t` and for its municipality."""
        key = " || '/' || ".join(
            f"coalesce({HELD}[{table.index(name) + 1}], '')" for name in table.key
        )
        self._engine.run(
            f'INSERT INTO "~violations" SELECT unnest({FAILED}), {FILE}, {row}, {PATH}, {key}, {HELD}, '
            f"{area} FROM {table.final} t WHERE {FAILED} IS NOT NULL"
        )

    def take_across(self, table: ExpectedTable, numbered: Numbered, row: str, area: str) -> None:
        """What a check that looks at other rows finds; the values shown are entered in their order."""
        check = numbered.check
        values = ", ".join(_text(table, column) for _name, column in check.columns)
        key = " || '/' || ".join(f"coalesce({_text(table, name)}, '')" for name in table.key)
        mark = str(2 * numbered.number)
        wanted = check.violated
        if check.kept:
            mark = f"CASE WHEN {check.violated} THEN {mark} ELSE {2 * numbered.number + 1} END"
            wanted = f"NOT ({check.kept})"
        self._engine.run(
            f'INSERT INTO "~violations" SELECT {mark}, t.{FILE}, {row}, t.{PATH}, {key}, '
            f"[{values}]::VARCHAR[], {area} FROM {table.final} t WHERE {wanted}"
        )

    # -- reading ----------------------------------------------------------------------------------
    @cached_property
    def _counts(self) -> dict[int, int]:
        query = 'SELECT mark, count(*) FROM "~violations" GROUP BY mark'
        return dict(self._engine.rows(query))

    def count(self, number: int) -> tuple[int, int]:
        """How many rows violate a check, and of how many it is undetermined."""
        return self._counts.get(2 * number, 0), self._counts.get(2 * number + 1, 0)

    def by_area(self, rule: str | None = None) -> dict[str, int]:
        """How many violations each municipality has, of one rule or of all."""
        marks = self._numbers[rule] if rule is not None else range(len(self._checks.checks))
        wanted = ", ".join(str(2 * number) for number in marks) or "NULL"
        query = f'SELECT area, count(*) FROM "~violations" WHERE area IS NOT NULL AND mark IN ({wanted})'
        return dict(self._engine.rows(f"{query} GROUP BY area ORDER BY area"))

    def of(self, rule: str, most: int | None) -> Iterator[Violation]:
        """Those of one rule, in the order of files and rows; the violated ones first."""
        marks = [2 * number + verdict for verdict in (0, 1) for number in self._numbers[rule]]
        left = most
        for mark in marks:
            if left == 0 or not self._counts.get(mark):
                continue
            for one in self._of_mark(mark, left):
                left = None if left is None else left - 1
                yield one

    def all(self, most_per_rule: int | None) -> Iterator[Violation]:
        """Those of all rules, rule by rule."""
        for rule in self._numbers:
            yield from self.of(rule, most_per_rule)

    def _of_mark(self, mark: int, most: int | None) -> Iterator[Violation]:
        check = self._checks.checks[mark // 2]
        limit = "" if most is None else f" LIMIT {most}"
        rows = self._engine.stream(
            'SELECT file, "row", path, "key", held FROM "~violations" '
            f'WHERE mark = {mark} ORDER BY file, "row", path{limit}',
            _BATCH,
        )
        for row in rows:
            yield self._violation(check, VERDICTS[mark % 2], row)

    def _violation(self, check: Check, verdict: str, row: tuple[Any, ...]) -> Violation:
        file, number, path, key, held = row
        table = self._tables[check.table]
        texts = [
            held[table.index(column) if check.is_local else place]
            for place, (_name, column) in enumerate(check.columns)
        ]
        place = self._files[file], number, path or ""
        return violation_of(check, table, verdict, place, key, texts, self._with_personal)


def violation_of(
    check: Check,
    table: ExpectedTable,
    verdict: str,
    place: tuple[str, int | None, str],
    key: str,
    texts: Sequence[str | None],
    with_personal: bool,
) -> Violation:
    """A violation at a place (file, row and path) with the texts of the check's columns; personal data are
    masked where they are not asked for."""
    hidden = not with_personal
    values = []
    for (name, column), value in zip(check.columns, texts, strict=True):
        is_masked = hidden and value is not None and table.column(column).is_personal
        values.append((name, MASK if is_masked else value))
    if hidden and any(table.column(name).is_personal for name in table.key):
        key = MASK
    return Violation(
        check.rule,
        verdict,
        check.severity,
        *place,
        check.entity,
        key,
        tuple(values),
        check.message_da,
        check.message_en,
    )


def _text(table: ExpectedTable, name: str) -> str:
    return f"CAST(t.{table.column(name).final} AS VARCHAR)"
