"""A delivery held to a profile's rules, in the embedded engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from generator.data.checks import Check, Checks, checks_of
from generator.data.delivery import Part, open_delivery
from generator.data.engine import Engine, EngineFault
from generator.data.expected import ExpectedTable
from generator.data.ledger import Ledger
from generator.data.matching import Matched, match
from generator.data.outcome import Outcome, Read, Told
from generator.data.source import Source, Unreadable, told
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
    return _Run(designs, wanted, folder, step, engine).run(paths)


class _Run:
    def __init__(
        self, designs: Designs, wanted: Wanted, folder: Path, step: Step, engine: Engine
    ) -> None:
        self._designs, self._wanted, self._folder, self._step = designs, wanted, folder, step
        self._engine = engine
        self._checks: Checks = checks_of(designs, "duckdb")
        self._stage = Stage(engine, self._checks.fitted.dialect)
        self._ledger = Ledger(engine, self._checks, wanted.with_personal)
        self._tables = {one.name: one for one in self._checks.tables}
        self._numbered = [Numbered(number, one) for number, one in enumerate(self._checks.checks)]
        self._found: list[Diagnostic] = []
        self._files: list[Read] = []
        self._dropped: dict[int, str] = {}

    def run(self, paths: tuple[Path, ...]) -> Outcome:
        """All of it."""
        delivery = open_delivery(paths, self._folder, self._wanted.most_bytes)
        self._found += delivery.found
        read = [one for part in delivery.parts if (one := self._read(part)) is not None]
        here = {one.matched.table.name for one in read}
        for table in self._checks.tables:
            self._stage.create(table, self._kept(table))
            if table.codes and table.name not in here:
                self._stage.fill_codes(table)
                here.add(table.name)
        for one in read:
            self._step(one.part.shown)
            self._fill(one)
        for numbered in self._numbered:
            self._across(numbered, here)
        info, profile = self._designs.narrowed.info, self._designs.narrowed.settings.profile
        return Outcome(
            model=info.id,
            version=info.version,
            profile=profile.id,
            title=in_language(info.title, info.language) or info.id,
            files=tuple(self._files),
            rules=tuple(self._told(one) for one in self._numbered),
            found=in_order(self._found),
            violations=self._ledger,
            has_failed=not self._files,
        )

    # -- files ------------------------------------------------------------------------------------
    def _read(self, part: Part) -> _Opened | None:
        """A file as rows of a table, or None where it is neither."""
        source = part.format.read(part.path, part.shown, self._engine, self._folder)
        if isinstance(source, Unreadable):
            self._found += source.found
            return None
        matched = match(part, source.headers, self._checks.tables)
        self._found += matched.found if isinstance(matched, Matched) else matched
        return _Opened(part, source, matched) if isinstance(matched, Matched) else None

    def _fill(self, one: _Opened) -> None:
        table = one.matched.table
        number = self._ledger.file(one.part.shown)
        local = [
            each
            for each in self._numbered
            if each.check.is_local and each.check.table == table.name
        ]
        given = {table.columns[place].name for place in one.matched.places}
        lacking = [each for each in local if self._lacks(each.check, given)]
        for each in lacking:
            self._dropped[each.number] = f"{one.part.shown} has no such column"
        wanted = [each for each in local if each not in lacking]
        try:
            source = self._stage.fill(table, number, one.source, one.matched.places, wanted)
        except EngineFault as fault:
            text = f"It cannot be read: {str(fault).splitlines()[0]}"
            self._found.append(told("unreadable", one.part.shown, text, "Deliver it again."))
            return
        self._found += source.found
        self._ledger.take_local(table, number)
        ((rows,),) = self._engine.rows(
            f'SELECT count(*) FROM {table.final} WHERE "~file" = {number}'
        )
        self._files.append(Read(one.part.shown, table.name, rows))

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
        wanted = read | shown
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
            self._ledger.take_across(self._tables[check.table], numbered)

    def _told(self, numbered: Numbered) -> Told:
        violated, undetermined = self._ledger.count(numbered.number)
        return Told(numbered.check, violated, undetermined, self._dropped.get(numbered.number, ""))


class _Opened(NamedTuple):
    part: Part
    source: Source
    matched: Matched
