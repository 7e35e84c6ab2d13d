"""A delivery's files as rows of tables: read, recognised, matched."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from generator.data.checks import Checks, checks_of
from generator.data.delivery import Part
from generator.data.document_rows import Layout, Rows, layout_of
from generator.data.engine import Engine
from generator.data.expected import ExpectedTable, expected_tables
from generator.data.matching import Matched, match
from generator.data.objects import documents_of, given_keys, is_documents, rows_source
from generator.data.source import Objects, Source, Unreadable, told
from generator.diagnostics import Diagnostic
from generator.physical.designs import Designs


class Entry(NamedTuple):
    """Rows of a table in a file."""

    part: Part
    source: Source
    matched: Matched


class Opened(NamedTuple):
    """What a delivery holds, the checks for its form, the tables it speaks of, and what is wrong with its
    files."""

    entries: tuple[Entry, ...]
    checks: Checks
    here: frozenset[str]
    found: tuple[Diagnostic, ...]


def open_parts(designs: Designs, parts: Sequence[Part], engine: Engine, folder: Path) -> Opened:
    """Read the heads of all files, and see what they are."""
    opener = _Opener(designs)
    for part in parts:
        read = part.format.read(part.path, part.shown, engine, folder)
        if isinstance(read, Unreadable):
            opener.found += read.found
        else:
            opener.add(part, read)
    return opener.opened()


class _Opener:
    def __init__(self, designs: Designs) -> None:
        self._designs = designs
        self._tables = expected_tables(designs, designs.fitted("duckdb"))
        self._documents: list[tuple[Part, Objects]] = []
        self._flat: list[tuple[Part, Source]] = []
        self._layout: Layout | None = None
        self.found: list[Diagnostic] = []

    def add(self, part: Part, read: Source | Objects) -> None:
        """A file whose head was read."""
        if isinstance(read, Source):
            self._flat.append((part, read))
        elif is_documents(part, read, self._rows(), self._tables):
            self._documents.append((part, read))
        else:
            self._flat.append((part, rows_source(read)))

    def opened(self) -> Opened:
        """All files."""
        rows = self._rows() if self._documents else {}
        mirrors = self._layout.mirrors if self._documents and self._layout else ()
        checks = checks_of(self._designs, "duckdb", given_keys(rows), mirrors)
        entries: list[Entry] = []
        here: set[str] = set()
        if self._documents:
            for part, _source in self._flat:
                text = "A delivery is either documents or tables; this one was not read."
                self.found.append(told("mixed-forms", part.shown, text, "Deliver them apart."))
            tables = {one.name: one for one in checks.tables}
            for part, objects in self._documents:
                entries += self._of_documents(part, objects, tables)
                if objects.is_document:  # what it does not name, it has none of
                    here |= {
                        table for every in rows.values() for one in every for table in one.tables
                    }
        else:
            entries += [one for part, source in self._flat for one in self._of_rows(part, source)]
        here |= {one.matched.table.name for one in entries}
        return Opened(tuple(entries), checks, frozenset(here), tuple(self.found))

    def _rows(self) -> dict[str, list[Rows]]:
        if self._layout is None:
            self._layout = layout_of(self._designs, self._tables)
        return self._layout.roots

    def _of_rows(self, part: Part, source: Source) -> list[Entry]:
        matched = match(part, source.headers, self._tables)
        if not isinstance(matched, Matched):
            self.found += matched
            return []
        self.found += (*source.found, *matched.found)
        return [Entry(part, source, matched)]

    def _of_documents(
        self, part: Part, objects: Objects, tables: dict[str, ExpectedTable]
    ) -> list[Entry]:
        filled, found = documents_of(part, objects, self._rows(), tables)
        self.found += (*found, *objects.found)
        mend = cache(objects.mended) if objects.mended is not None else None
        entries = []
        for at, one in enumerate(filled):
            source = one.source
            if mend is not None:

                def mended(at: int = at) -> Source:
                    again = mend()
                    made = documents_of(part, again, self._rows(), tables)[0][at].source
                    return made._replace(found=again.found)

                source = source._replace(mended=mended)
            places = _places(tables[one.table], source)
            entries.append(Entry(part, source, Matched(tables[one.table], places, ())))
        return entries


def _places(table: ExpectedTable, source: Source) -> dict[int, int]:
    by_header = {one.header: at for at, one in enumerate(table.columns)}
    return {by_header[header]: place for place, header in enumerate(source.headers)}
