"""A delivery held to a profile's rules in Apache Spark."""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints.backtracking import is_quick
from generator.data.areas import areas_of
from generator.data.checks import NEVER, Checks, checks_of
from generator.data.delivery import Part, open_delivery
from generator.data.engine import EngineFault
from generator.data.entries import Entries
from generator.data.expected import ExpectedTable
from generator.data.matching import Matched, match
from generator.data.outcome import Outcome, Read, Told
from generator.data.planning import kept_columns, lacks, outcome_of
from generator.data.source import Format, Source, Unreadable, told
from generator.data.spark_dialect import DIALECT
from generator.data.spark_files import READERS, View
from generator.data.spark_session import Spark, spark_session
from generator.data.spark_stage import SparkStage
from generator.data.stage import Numbered
from generator.data.wanted import Step, Wanted
from generator.diagnostics import Diagnostic
from generator.physical.designs import Designs
from generator.plugins import load_plugins

_TOO_SLOW = "Spark could take for ever over its pattern; the embedded engine does not"
_SEEN_FIRST = ("csv", "excel")  # formats whose file is looked at before Spark reads it


def validate(
    designs: Designs, paths: tuple[Path, ...], wanted: Wanted, folder: Path, step: Step
) -> Outcome:
    """Hold the files to the rules. Spark must see the files under the same paths."""
    with spark_session(wanted, folder) as spark:
        return _Run(designs, wanted, folder, step, spark).run(paths)


def _is_slow(test: Any) -> bool:
    """Whether a pattern of a rule could keep Java's regular expressions busy for ever."""
    if isinstance(test, c.Matches):
        return not is_quick(test.pattern)
    return isinstance(test, tuple) and any(_is_slow(one) for one in test)


class _Opened(NamedTuple):
    part: Part
    view: View
    matched: Matched


class _Run:
    def __init__(
        self, designs: Designs, wanted: Wanted, folder: Path, step: Step, spark: Spark
    ) -> None:
        self._designs, self._wanted, self._folder, self._step = designs, wanted, folder, step
        self._spark, self._stage = spark, SparkStage(spark)
        self._checks: Checks = checks_of(designs, DIALECT)
        self._entries = Entries(folder, self._checks, wanted.with_personal)
        self._tables = {one.name: one for one in self._checks.tables}
        self._numbered = [Numbered(number, one) for number, one in enumerate(self._checks.checks)]
        formats: dict[str, Format] = load_plugins("generator.data.sources", "SOURCE", Format)  # type: ignore[assignment]
        self._formats = {id(one): name for name, one in formats.items()}
        self._areas = areas_of(self._checks.tables)
        self._found: list[Diagnostic] = []
        self._files: list[Read] = []
        slow = {one.id for one in designs.rules.rules if _is_slow(one.test)}
        self._dropped = {
            one.number: _TOO_SLOW
            for one in self._numbered
            if one.check.rule in slow and one.check.kind != "type"
        }

    def run(self, paths: tuple[Path, ...]) -> Outcome:
        """All of it."""
        delivery = open_delivery(paths, self._folder, self._wanted.most_bytes)
        self._found += delivery.found
        parts = enumerate(delivery.parts)
        read = [one for number, part in parts if (one := self._read(number, part)) is not None]
        here = {one.matched.table.name for one in read}
        for table in self._checks.tables:
            self._stage.create(table, kept_columns(table, self._checks.checks, self._areas))
            if table.codes and table.name not in here:
                self._stage.fill_codes(table)
                here.add(table.name)
        for one in read:
            self._step(one.part.shown)
            self._fill(one)
        for table in self._checks.tables:
            self._stage.gather(table)
        for table in {one.matched.table.name: one.matched.table for one in read}.values():
            found = self._stage.local(table, self._numbered, self._area(table, here))
            self._entries.take(found)
        for numbered in self._numbered:
            self._across(numbered, here)
        told_of = (self._told(one) for one in self._numbered if one.check.violated != NEVER)
        return outcome_of(
            self._designs, self._checks, self._files, told_of, self._found, self._entries
        )

    def _area(self, table: ExpectedTable, here: set[str]) -> str:
        """The expression for a row's municipality."""
        area = self._areas.get(table.name)
        if area is None or not {name for name, _column in area.reads} <= here:
            return "NULL"
        return area.expression(self._tables, DIALECT.to_text, "MAX")

    # -- files ------------------------------------------------------------------------------------
    def _read(self, number: int, part: Part) -> _Opened | None:
        """A file as rows of a table, or None where it is neither."""
        view = self._view(number, part)
        if isinstance(view, Unreadable):
            self._found += view.found
            return None
        matched = match(part, view.headers, self._checks.tables)
        self._found += matched.found if isinstance(matched, Matched) else matched
        return _Opened(part, view, matched) if isinstance(matched, Matched) else None

    def _view(self, number: int, part: Part) -> View | Unreadable:
        name = self._formats[id(part.format)]
        read = READERS.get(name)
        if read is None:
            text = f"Spark does not read {name} files."
            return Unreadable((told("unknown-format", part.shown, text, "Use --engine duckdb."),))
        source: object = None
        if name in _SEEN_FIRST:
            source = part.format.read(part.path, part.shown, None, self._folder)  # type: ignore[arg-type]
            if not isinstance(source, Source):
                assert isinstance(source, Unreadable)
                return source
        return read(self._spark, part, source, f"~file {number}")  # type: ignore[arg-type]

    def _fill(self, one: _Opened) -> None:
        table = one.matched.table
        number = self._entries.file(one.part.shown)
        local = [
            each
            for each in self._numbered
            if each.check.is_local
            and each.number not in self._dropped
            and each.check.table == table.name
            and each.check.violated != NEVER
        ]
        given = {table.columns[place].name for place in one.matched.places}
        lacking = [each for each in local if lacks(each.check, given)]
        for each in lacking:
            self._dropped[each.number] = f"{one.part.shown} has no such column"
        wanted = [each for each in local if each not in lacking]
        try:
            view, rows = self._stage.fill(table, number, one.view, one.matched.places, wanted)
        except EngineFault as fault:
            text = f"It cannot be read: {fault}"
            self._found.append(told("unreadable", one.part.shown, text, "Deliver it again."))
            return
        self._found += view.found
        self._files.append(Read(one.part.shown, table.name, rows))

    # -- rules ------------------------------------------------------------------------------------
    def _across(self, numbered: Numbered, here: set[str]) -> None:
        check = numbered.check
        missing = sorted(check.tables - here)
        if missing:
            why = f"the delivery has no {' and no '.join(missing)}"
            self._dropped.setdefault(numbered.number, why)
        elif not check.is_local and numbered.number not in self._dropped:
            self._step(check.rule)
            try:
                table = self._tables[check.table]
                area = self._area(table, here)
                self._entries.take(self._stage.across(table, numbered, area))
            except EngineFault as fault:
                self._entries.forget(2 * numbered.number)
                self._dropped[numbered.number] = f"the engine says: {fault}"

    def _told(self, numbered: Numbered) -> Told:
        violated, undetermined = self._entries.count(numbered.number)
        return Told(numbered.check, violated, undetermined, self._dropped.get(numbered.number, ""))
