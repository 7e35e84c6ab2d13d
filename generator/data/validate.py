"""A delivery held to a profile's rules, in the embedded engine."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from generator.data.areas import areas_of, labels_of
from generator.data.checks import NEVER, Check
from generator.data.delivery import open_delivery
from generator.data.engine import Engine, EngineFault
from generator.data.expected import ExpectedTable
from generator.data.ledger import Ledger
from generator.data.opening import Entry, Opened, open_parts
from generator.data.outcome import Outcome, Read, Told
from generator.data.source import Source, told
from generator.data.stage import Numbered, Stage
from generator.diagnostics import Diagnostic, in_order
from generator.physical.designs import Designs
from generator.physical.draft import in_language


class Wanted(NamedTuple):
    """How to validate. `memory` is what the engine may hold, in its own words; `most_bytes` what may come
    out of archives; `with_personal` shows personal data in reports."""

    memory: str = "400MB"
    threads: int = 2
    most_bytes: int = 50 * 10**9
    with_personal: bool = False


Step = Callable[[str], None]


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
            self._stage.create(table, self._kept(table))
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
        info, profile = self._designs.narrowed.info, self._designs.narrowed.settings.profile
        return Outcome(
            model=info.id,
            version=info.version,
            profile=profile.id,
            title=in_language(info.title, info.language) or info.id,
            files=tuple(self._files),
            rules=tuple(self._told(one) for one in self._numbered if self._applies(one)),
            found=in_order(self._found),
            violations=self._ledger,
            has_failed=not self._files,
            areas=labels_of(self._checks.tables),
        )

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
        lacking = [each for each in local if self._lacks(each.check, given)]
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

    @staticmethod
    def _lacks(check: Check, given: set[str]) -> bool:
        """Whether a file has no column of a value that must be there: it is told once, of the file."""
        columns = {column for _name, column in check.columns}
        return check.kind in ("required", "count") and bool(columns) and not columns & given

    def _kept(self, table: ExpectedTable) -> tuple[str, ...]:
        """The columns that stay for checks across rows, and those that name a row."""
        across = [one.check for one in self._numbered if not one.check.is_local]
        read = {column for one in across for name, column in one.reads if name == table.name}
        shown = {
            column for one in across if one.table == table.name for _name, column in one.columns
        }
        areas = {
            column
            for one in self._areas.values()
            for name, column in one.reads
            if name == table.name
        }
        wanted = read | shown | areas
        if any(one.table == table.name for one in across):
            wanted |= set(table.key)
        return tuple(one.name for one in table.columns if one.name in wanted) or table.key[:1]

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
            self._ledger.take_across(table, numbered, self._stage.row(table), area)

    def _told(self, numbered: Numbered) -> Told:
        violated, undetermined = self._ledger.count(numbered.number)
        return Told(numbered.check, violated, undetermined, self._dropped.get(numbered.number, ""))
