"""A delivery held to a profile's rules, in the embedded engine."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from generator.data.areas import areas_of
from generator.data.checks import NEVER
from generator.data.delivery import open_delivery
from generator.data.engine import Engine, EngineFault
from generator.data.expected import ExpectedTable
from generator.data.ledger import Ledger
from generator.data.opening import Entry, Opened, open_parts
from generator.data.outcome import Outcome, Read, Told
from generator.data.planning import kept_columns, lacks, outcome_of
from generator.data.source import Source, told
from generator.data.stage import Numbered, Stage
from generator.data.wanted import Step, Wanted
from generator.diagnostics import Diagnostic
from generator.physical.designs import Designs


def validate(
    designs: Designs, paths: tuple[Path, ...], wanted: Wanted, folder: Path, step: Step
) -> Outcome:
    """Hold the files to the rules. `folder` is a place for what is unpacked and staged, empty at first."""
    engine = Engine(folder, wanted.memory, wanted.threads)
    delivery = open_delivery(paths, folder, wanted.most_bytes)
    opened = open_parts(designs, delivery.parts, engine, folder)
    opened = opened._replace(found=(*delivery.found, *opened.found))
    return _Run(designs, opened, wanted, step, engine).run()


class _Run:
    def __init__(
        self, designs: Designs, opened: Opened, wanted: Wanted, step: Step, engine: Engine
    ) -> None:
        self._designs, self._opened, self._step, self._engine = designs, opened, step, engine
        self._checks = opened.checks
        self._stage = Stage(engine, self._checks.fitted.dialect)
        self._ledger = Ledger(engine, self._checks, wanted.with_personal)
        self._tables = {one.name: one for one in self._checks.tables}
        self._numbered = [Numbered(number, one) for number, one in enumerate(self._checks.checks)]
        self._found: list[Diagnostic] = list(opened.found)
        self._files: list[Read] = []
        self._dropped: dict[int, str] = {}
        self._odd: set[int] = set()
        self._areas = areas_of(self._checks.tables)

    def run(self) -> Outcome:
        """All of it."""
        here = set(self._opened.here)
        for table in self._checks.tables:
            self._stage.create(table, kept_columns(table, self._checks.checks, self._areas))
            if table.codes and table.name not in here:
                self._stage.fill_codes(table)
                here.add(table.name)
        for one in self._opened.entries:
            self._step(one.part.shown)
            self._fill(one)
        for table in self._checks.tables:
            self._ledger.take_local(table, self._stage.row(table), self._area(table, here))
        for numbered in self._numbered:
            self._across(numbered, here)
        told = (self._told(one) for one in self._numbered if self._applies(one))
        return outcome_of(self._designs, self._checks, self._files, told, self._found, self._ledger)

    def _area(self, table: ExpectedTable, here: set[str]) -> str:
        """The expression for a row's municipality."""
        area = self._areas.get(table.name)
        if area is None or not {name for name, _column in area.reads} <= here:
            return "NULL"
        return area.expression(self._tables)

    # -- files ------------------------------------------------------------------------------------
    def _fill(self, one: Entry) -> None:
        table = one.matched.table
        number = self._ledger.file(one.part.shown)
        local = [
            each
            for each in self._numbered
            if each.check.is_local
            and each.check.table == table.name
            and each.check.violated != NEVER
        ]
        given = {table.columns[place].name for place in one.matched.places}
        lacking = [each for each in local if lacks(each.check, given)]
        for each in lacking:
            self._dropped[each.number] = f"{one.part.shown} has no such column"
        wanted = [each for each in local if each not in lacking]
        wanted += self._only_here(table, one.source)
        try:
            source = self._stage.fill(table, number, one.source, one.matched.places, wanted)
        except EngineFault as fault:
            text = f"It cannot be read: {str(fault).splitlines()[0]}"
            self._found.append(told("unreadable", one.part.shown, text, "Deliver it again."))
            return
        self._found += source.found
        ((rows,),) = self._engine.rows(
            f'SELECT count(*) FROM {table.final} WHERE "~file" = {number}'
        )
        self._files.append(Read(one.part.shown, table.name, rows))

    def _only_here(self, table: ExpectedTable, source: Source) -> Iterator[Numbered]:
        """The checks that only this form of file can fail, with the conditions it brings."""
        own = {
            (one.check.kind, column): one
            for one in self._numbered
            if one.check.table == table.name and one.check.violated == NEVER
            for column in [name for _shown, name in one.check.columns] or [""]
        }
        wanted: dict[int, list[str]] = {}
        by_header = {one.header: one.name for one in table.columns}
        for at, (kind, header, _condition) in enumerate(source.odd):
            known = own.get((kind, by_header.get(header, "")))
            if known is not None:
                wanted.setdefault(known.number, []).append(f"t.odd_{at}")
        self._odd |= set(wanted)
        for number, conditions in wanted.items():
            check = self._checks.checks[number]._replace(violated=" OR ".join(conditions))
            yield Numbered(number, check)

    def _applies(self, numbered: Numbered) -> bool:
        return numbered.check.violated != NEVER or numbered.number in self._odd

    # -- rules ------------------------------------------------------------------------------------
    def _across(self, numbered: Numbered, here: set[str]) -> None:
        check = numbered.check
        missing = sorted(check.tables - here)
        if missing:
            self._dropped.setdefault(
                numbered.number, f"the delivery has no {' and no '.join(missing)}"
            )
        elif not check.is_local:
            self._step(check.rule)
            table = self._tables[check.table]
            area = self._area(table, here)
            try:
                self._ledger.take_across(table, numbered, self._stage.row(table), area)
            except EngineFault as fault:  # two objects with one key, where it follows a reference
                why = f"the engine says: {str(fault).splitlines()[0]}"
                self._dropped[numbered.number] = why

    def _told(self, numbered: Numbered) -> Told:
        violated, undetermined = self._ledger.count(numbered.number)
        return Told(numbered.check, violated, undetermined, self._dropped.get(numbered.number, ""))
