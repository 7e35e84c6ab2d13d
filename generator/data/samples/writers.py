"""Rows written to files while they are made, a file a table."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import IO, Any, NamedTuple

from generator.data.engine import Engine, text_of as sql_text
from generator.data.expected import ExpectedTable
from generator.data.samples.rows import Row
from generator.physical.sql_dialect import SqlDialect

_UNSAFE = frozenset('<>:"/\\|?*')
_LONGEST = 230  # bytes of a name that every file system takes
_QUOTED = frozenset(',"\r\n')


class Written(NamedTuple):
    """A file that was written: its name, the table, and how many rows it has."""

    file: str
    table: str
    rows: int


def file_names(tables: Iterable[ExpectedTable]) -> dict[str, str]:
    """The name of each table's file, without its ending: the table's own name where files can have it, so that
    two never differ in case alone."""
    found: dict[str, str] = {}
    taken: set[str] = set()
    for table in tables:
        wanted = "".join("_" if one in _UNSAFE or ord(one) < 32 else one for one in table.name)
        wanted = wanted.strip(". ").encode()[:_LONGEST].decode(errors="ignore") or "table"
        name, number = wanted, 1
        while name.casefold() in taken:
            number += 1
            name = f"{wanted}-{number}"
        taken.add(name.casefold())
        found[table.name] = name
    return found


class Writer:
    """Files of one form in a folder. Rows come in any order of tables."""

    ending = ""

    def __init__(self, folder: Path, tables: Iterable[ExpectedTable]) -> None:
        self._folder = folder
        self._tables = {one.name: one for one in tables}
        self._names = file_names(self._tables.values())
        self._files: dict[str, IO[str]] = {}
        self._rows: dict[str, int] = {}
        self._begun: set[str] = set()
        self._columns = {
            name: tuple(one.name for one in table.columns) for name, table in self._tables.items()
        }

    def write(self, rows: Iterable[Row]) -> None:
        """Some rows more."""
        lines: dict[str, list[str]] = {}
        for row in rows:
            lines.setdefault(row.table, []).append(self._line(row))
        for name, texts in lines.items():
            file = self._files.get(name)
            if file is None:
                file = self._files[name] = self._open(name)
            self._rows[name] = self._rows.get(name, 0) + len(texts)
            file.write("".join(texts))

    def close(self) -> tuple[Written, ...]:
        """What has been written."""
        for name, table in self._tables.items():
            if name not in self._files and not table.codes:
                self._files[name] = self._open(name)
                self._rows[name] = 0
            if name in self._files:
                self._end(name, self._files[name])
                self._files[name].close()
        return tuple(
            Written(self.file(name), name, self._rows[name])
            for name in self._tables
            if name in self._rows
        )

    def file(self, table: str) -> str:
        """The name of a table's file."""
        return f"{self._names[table]}{self.ending}"

    def _open(self, name: str) -> IO[str]:
        file = (self._folder / self.file(name)).open("w", encoding="utf-8", newline="")
        file.write(self._head(name))
        return file

    def _head(self, _name: str) -> str:
        return ""

    def _line(self, row: Row) -> str:
        raise TypeError("a form says how it writes a row")

    def _end(self, _name: str, _file: IO[str]) -> None:
        """What stands after the last row."""


class CsvWriter(Writer):
    """Comma-separated values (RFC 4180) in UTF-8; nothing is a missing value."""

    ending = ".csv"

    def _head(self, name: str) -> str:
        return _joined(one.header for one in self._tables[name].columns)

    def _line(self, row: Row) -> str:
        return _joined(row.text(name) for name in self._columns[row.table])


def _joined(texts: Iterable[str | None]) -> str:
    found = ["" if text is None else text for text in texts]
    if len(found) == 1 and not found[0]:
        return '""\n'  # an empty line is no row
    return ",".join(_quoted(text) if _QUOTED & set(text) else text for text in found) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def csv_text(table: ExpectedTable, rows: Iterable[Iterable[str | None]]) -> str:
    """A whole file."""
    return "".join((_joined(one.header for one in table.columns), *map(_joined, rows)))


class NdjsonWriter(Writer):
    """A JSON object a line; a missing value is left out."""

    ending = ".ndjson"

    def _line(self, row: Row) -> str:
        return _as_json(row, self._tables[row.table]) + "\n"


class JsonWriter(NdjsonWriter):
    """One list of objects a table."""

    ending = ".json"

    def _head(self, _name: str) -> str:
        return "["

    def _line(self, row: Row) -> str:
        mark = ",\n" if row.table in self._begun else "\n"
        self._begun.add(row.table)
        return mark + _as_json(row, self._tables[row.table])

    def _end(self, _name: str, file: IO[str]) -> None:
        file.write("\n]\n")


def _as_json(row: Row, table: ExpectedTable) -> str:
    pairs = []
    for column in table.columns:
        value = row.values[column.name]
        if not row.has(column.name):
            continue
        if column.name in row.wrong:
            text = json.dumps(row.wrong[column.name], ensure_ascii=False)
        elif isinstance(value, bool | int | Decimal):
            text = row.text(column.name) or ""  # a decimal keeps its digits
        elif column.type.primitive == "json":
            text = value
        else:
            text = json.dumps(row.text(column.name), ensure_ascii=False)
        pairs.append(f"{json.dumps(column.header, ensure_ascii=False)}: {text}")
    return "{" + ", ".join(pairs) + "}"


class ParquetWriter(CsvWriter):
    """Parquet with the columns' own types, made by the engine of what is first written as text."""

    def __init__(
        self, folder: Path, tables: Iterable[ExpectedTable], engine: Engine, dialect: SqlDialect
    ) -> None:
        super().__init__(folder, tables)
        self._engine, self._dialect = engine, dialect

    def close(self) -> tuple[Written, ...]:
        """What has been written, as Parquet."""
        written = super().close()
        for one in written:
            source = self._folder / one.file
            target = source.with_name(source.name.removesuffix(".csv") + ".parquet")
            self._engine.run(self._copy(one.table, source, target))
            source.unlink()
        return tuple(
            one._replace(file=one.file.removesuffix(".csv") + ".parquet") for one in written
        )

    def _copy(self, table: str, source: Path, target: Path) -> str:
        columns = self._tables[table].columns
        names = ", ".join(f"'c{at}': 'VARCHAR'" for at in range(len(columns)))
        chosen = ", ".join(
            f'CAST(c{at} AS {self._type(table, at)}) AS "{one.header.replace(chr(34), chr(34) * 2)}"'
            for at, one in enumerate(columns)
        )
        return (
            f"COPY (SELECT {chosen} FROM read_csv({sql_text(str(source))}, auto_detect = false, "
            f"header = true, delim = ',', quote = '\"', escape = '\"', columns = {{{names}}})) "
            f"TO {sql_text(str(target))} (FORMAT parquet, COMPRESSION zstd)"
        )

    def _type(self, table: str, at: int) -> str:
        form = self._tables[table].columns[at].type
        plain = ("text", "uri", "duration", "json", "geometry", "uuid", "binary")
        return "VARCHAR" if form.primitive in plain else self._dialect.type_text(form)


Make = Callable[[Path, tuple[ExpectedTable, ...]], Writer]
PLAIN: dict[str, Make] = {"csv": CsvWriter, "ndjson": NdjsonWriter, "json": JsonWriter}


def document(value: Any) -> str:
    """A JSON text for people and programs."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
