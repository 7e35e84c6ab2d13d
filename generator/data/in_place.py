"""A database held to a profile's rules where it is: each check is a query, and only violations come out."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.data.areas import areas_of
from generator.data.checks import NEVER, Check, fitted_to
from generator.data.database import Database, DatabaseKind, Refused
from generator.data.entries import Entries, Entry
from generator.data.expected import ExpectedTable, expected_tables
from generator.data.in_place_checks import checks_in_place
from generator.data.in_place_tables import Tables
from generator.data.outcome import Outcome, Read, Told
from generator.data.planning import lacks, outcome_of
from generator.data.source import told
from generator.data.stage import Numbered
from generator.data.value_texts import text_of
from generator.data.wanted import Step, Wanted
from generator.diagnostics import Diagnostic
from generator.physical.designs import Designs


def validate(
    designs: Designs,
    kind: DatabaseKind,
    database: Database,
    shown: str,
    wanted: Wanted,
    folder: Path,
    step: Step,
) -> Outcome:
    """Hold the tables of a database to the rules. Raises Refused where it does not tell its tables."""
    run = _Run(designs, kind, database, shown)
    entries = Entries(folder, run.checks, wanted.with_personal)
    return run.run(entries, step)


class _Run:
    def __init__(
        self, designs: Designs, kind: DatabaseKind, database: Database, shown: str
    ) -> None:
        self._designs, self._kind, self._database, self._shown = designs, kind, database, shown
        fitted = fitted_to(designs, kind.dialect())
        schema = designs.relational
        keys = {
            table.name: frozenset(
                (*table.primary_key, *(name for key in table.foreign_keys for name in key.columns))
            )
            for table in schema.tables
        }
        expected = expected_tables(designs, fitted)
        self._tables = Tables(kind, fitted, expected, database.columns(), keys)
        self.checks = checks_in_place(designs, fitted, self._tables)
        self._fitted = fitted
        self._by_name = {one.name: one for one in expected}
        self._areas = areas_of(expected)
        self._found: list[Diagnostic] = []
        self._dropped: dict[int, str] = {}
        self._read: list[Read] = []
        self._number: dict[str, int] = {}

    def run(self, entries: Entries, step: Step) -> Outcome:
        """All of it."""
        self._found += self._tables.found(self._shown)
        for present in self._tables.present.values():
            name = f"{self._shown}#{present.name}"
            self._number[present.table.name] = entries.file(name)
            self._read.append(Read(name, present.table.name, self._rows_of(present.table.name)))
        if not self._read:
            text = "It has none of the profile's tables."
            hint = "Check the name of the database, and say --schema NAME."
            self._found.append(told("unknown-database", self._shown, text, hint))
        for number, check in enumerate(self.checks.checks):
            if check.violated == NEVER:  # the database's own types hold it
                continue
            step(check.rule)
            why = self._why_not(check) or self._take(Numbered(number, check), entries)
            if why:
                self._dropped[number] = why
        rules = (
            Told(check, *entries.count(number), self._dropped.get(number, ""))
            for number, check in enumerate(self.checks.checks)
            if check.violated != NEVER
        )
        return outcome_of(self._designs, self.checks, self._read, rules, self._found, entries)

    def _rows_of(self, table: str) -> int:
        query = f"SELECT COUNT(*) FROM {self._by_name[table].final} t"
        ((rows,),) = self._database.stream(self._tables.seen(frozenset((table,))) + query)
        return int(rows)

    def _why_not(self, check: Check) -> str:
        """Why a check cannot be made, or nothing."""
        missing = sorted(check.tables - self._tables.present.keys())
        if missing:
            return f"the database has no {' and no '.join(missing)}"
        present = self._tables.present[check.table]
        if lacks(check, set(present.columns)):
            return f"{self._shown}#{present.name} has no such column"
        return ""

    def _take(self, numbered: Numbered, entries: Entries) -> str:
        """Enter what a check finds; why it could not be brought to an end, or nothing."""
        try:
            entries.take(self._entries(numbered))
        except Refused as fault:
            entries.forget(2 * numbered.number)
            is_pattern = "regexp" in str(fault).lower()
            return (is_pattern and self._kind.why_no_patterns()) or f"the database says: {fault}"
        return ""

    def _entries(self, numbered: Numbered) -> Iterator[Entry]:
        check = numbered.check
        table, file = self._by_name[check.table], self._number[check.table]
        names = (*table.key, *(column for _name, column in check.columns))
        forms = [self._form(table, name) for name in names]
        for is_kept, area, *values in self._database.stream(self._query(numbered, names)):
            texts = [text_of(value, form) for value, form in zip(values, forms, strict=True)]
            key = "/".join(text or "" for text in texts[: len(table.key)])
            mark = 2 * numbered.number + int(is_kept)
            yield Entry(mark, file, None, key, texts[len(table.key) :], area)

    def _form(self, table: ExpectedTable, name: str) -> str:
        """The primitive of a column; nothing where its texts are shown as they stand."""
        is_text = self._tables.holds_text(table.name, name)
        return "" if is_text else table.column(name).type.primitive

    def _query(self, numbered: Numbered, names: tuple[str, ...]) -> str:
        check = numbered.check
        table = self._by_name[check.table]
        undetermined, wanted = "0", check.violated
        if check.kept:
            undetermined = f"CASE WHEN {check.violated} THEN 0 ELSE 1 END"
            wanted = f"NOT ({check.kept})"
        area, around = self._area(check.table)
        values = [undetermined, area, *(self._value(check.table, name) for name in names)]
        return (
            f"{self._tables.seen(check.tables | around)}SELECT {', '.join(values)} "
            f"FROM {table.final} t WHERE {wanted}"
        )

    def _area(self, table: str) -> tuple[str, frozenset[str]]:
        """The expression for a row's municipality, and the tables that it looks at."""
        area = self._areas.get(table)
        here = self._tables.present
        if area is None or not all(
            name in here and column in here[name].columns for name, column in area.reads
        ):
            return "NULL", frozenset()
        text = area.expression(self._by_name, self._fitted.dialect.to_text, "MAX")
        return text, frozenset(name for name, _column in area.reads)

    def _value(self, table: str, name: str) -> str:
        column = self._by_name[table].column(name)
        if name not in self._tables.present[table].columns:
            return "NULL"
        value = self._tables.delivered(self._by_name[table], name)
        if column.type.primitive == "binary":  # it is not shown
            return f"CASE WHEN {value} IS NOT NULL THEN 'x' END"
        return self._fitted.dialect.to_text.format(column=value)
