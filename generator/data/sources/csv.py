"""Comma-separated values (RFC 4180), and what spreadsheets and registers make of it.

The engine reads the file itself, in parallel. Only where it stumbles (bytes that are no UTF-8, rows with too
many or too few columns, a quote that nothing closes) the file is written again in a clean form, row by row,
so that no row is lost and each keeps its number.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from generator.data.engine import Engine, text_of
from generator.data.source import Format, Source, Unreadable, fresh, told
from generator.diagnostics import Diagnostic, Severity

_HEAD = 1 << 20  # what the first row may take
_MOST_COLUMNS = 4_000
_LONG_ROW = 2 << 20  # more needs larger buffers, which keeps threads from sharing a file
_LONGEST_ROW = 32 << 20
_TOLD = 20  # rows of one kind that are told one by one
_MARKS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}


def read(path: Path, shown: str, _engine: Engine, folder: Path) -> Source | Unreadable:
    """The rows of a file whose first row names the columns."""
    with path.open("rb") as file:
        head = file.read(_HEAD)
    if not head.strip():
        return Unreadable(
            (told("empty-file", shown, "It is empty.", "The first row names columns."),)
        )
    encoding = next((name for mark, name in _MARKS.items() if head.startswith(mark)), "utf-8")
    first = head.decode(encoding, "replace").split("\n", 1)
    if len(first) == 1 and len(head) == _HEAD:
        return Unreadable((told("header-too-long", shown, "Its first row has no end."),))
    delimiter = _delimiter(first[0])
    headers = next(csv.reader(io.StringIO(first[0].lstrip("\ufeff")), delimiter=delimiter), [])
    if len(headers) > _MOST_COLUMNS:
        text = f"It has {len(headers)} columns; {_MOST_COLUMNS} are read at most."
        return Unreadable((told("too-many-columns", shown, text),))
    names = tuple(one.strip() for one in headers)
    texts = tuple(f"c{at}" for at in range(len(headers)))

    def mended() -> Source:
        clean = fresh(folder, "clean")
        found = tuple(_cleaned(path, shown, clean, encoding, delimiter, len(headers)))
        relation = _relation(clean, len(headers), ",", _LONGEST_ROW)
        return Source(relation, names, texts, found=found, lines=(clean, ","))

    if encoding == "utf-16":
        return mended()
    relation = _relation(path, len(headers), delimiter)
    return Source(relation, names, texts, mended=mended, lines=(path, delimiter))


def _relation(path: Path, columns: int, delimiter: str, longest: int = _LONG_ROW) -> str:
    names = ", ".join(f"'c{at}': 'VARCHAR'" for at in range(columns))
    return (
        f"read_csv({text_of(str(path))}, auto_detect = false, header = true, "
        f"delim = {text_of(delimiter)}, quote = '\"', escape = '\"', strict_mode = true, "
        f"max_line_size = {longest}, columns = {{{names}}})"
    )


def _delimiter(line: str) -> str:
    outside = "".join(line.split('"')[::2])
    return max((",", ";", "\t", "|"), key=lambda one: (outside.count(one), one == ","))


def _cleaned(
    path: Path, shown: str, target: Path, encoding: str, delimiter: str, columns: int
) -> Iterator[Diagnostic]:
    """Write the file again in UTF-8 with as many columns in each row as the first one has; what had to be
    mended is told."""
    if encoding == "utf-8" and not _is_utf8(path):
        encoding = "cp1252"
        yield told(
            "encoding",
            shown,
            "It is not UTF-8 and was read as Windows-1252.",
            "Save it as UTF-8.",
            Severity.WARNING,
        )
    uneven = 0
    csv.field_size_limit(_LONGEST_ROW)
    with (
        path.open(encoding=encoding, errors="replace", newline="") as file,
        target.open("w", encoding="utf-8", newline="") as clean,
    ):
        writer = csv.writer(clean, lineterminator="\n")
        rows = csv.reader((line.replace("\x00", "") for line in file), delimiter=delimiter)
        number = -1
        try:
            for number, row in enumerate(rows):
                if len(row) != columns and row:
                    uneven += 1
                    if uneven <= _TOLD:
                        text = f"Row {number} has {len(row)} columns and not {columns}."
                        yield told("uneven-row", shown, text, _QUOTES, line=rows.line_num)
                writer.writerow((*row, *("",) * (columns - len(row)))[:columns])
        except csv.Error as fault:
            text = f"What follows row {number} cannot be read: {fault}."
            yield told("unreadable", shown, text, _QUOTES, line=rows.line_num)
    if uneven > _TOLD:
        yield told(
            "uneven-row", shown, f"{uneven - _TOLD} more rows have another number of columns."
        )


_QUOTES = "A value that holds the separator, a line break or a quote stands in quotes."


def _is_utf8(path: Path) -> bool:
    import codecs

    decoder = codecs.getincrementaldecoder("utf-8")()
    with path.open("rb") as file:
        try:
            while chunk := file.read(1 << 22):
                decoder.decode(chunk)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return False
    return True


SOURCE = Format((".csv", ".tsv", ".txt"), read)
