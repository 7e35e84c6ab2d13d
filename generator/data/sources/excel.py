"""Workbooks: the first sheet, whose first row names the columns.

Cells are values: a formula counts as what the program that saved the file made of it, and is never run.
"""

from __future__ import annotations

import csv
import datetime
import zipfile
import zlib
from pathlib import Path
from typing import Any

from generator.data.engine import Engine, EngineMissing
from generator.data.source import Format, Source, Unreadable, fresh, told
from generator.data.sources import csv as csv_source

_MOST_BYTES = 200 << 20  # a workbook is held in memory as a whole
_MOST_UNFOLDED = 1 << 30
_CHUNK = 1 << 20


def read(path: Path, shown: str, engine: Engine, folder: Path) -> Source | Unreadable:
    """The rows of the first sheet, written as CSV first."""
    try:
        import python_calamine
    except ImportError as fault:
        raise EngineMissing(
            "Workbooks need a library: run pip install 'modelmill[validate]'."
        ) from fault
    if path.stat().st_size > _MOST_BYTES:
        return Unreadable(
            (told("too-large", shown, "A workbook of this size is not read.", "Use CSV."),)
        )
    if not _is_bounded(path):
        text = f"More than {_MOST_UNFOLDED // 10**6} MB come out of it, so it was not read."
        return Unreadable((told("too-large", shown, text, "Use CSV."),))
    target = fresh(folder, "sheet")
    try:
        book = python_calamine.CalamineWorkbook.from_path(str(path))
        with target.open("w", encoding="utf-8", newline="") as file:
            writer = csv.writer(file, lineterminator="\n")
            for row in book.get_sheet_by_index(0).to_python(skip_empty_area=False):
                writer.writerow([_text(cell) for cell in row])
    except (python_calamine.CalamineError, OSError, ValueError, IndexError) as fault:
        return Unreadable((told("unreadable", shown, f"It is no workbook: {fault}."),))
    return csv_source.read(target, shown, engine, folder)


def _is_bounded(path: Path) -> bool:
    """Whether what is packed in a workbook has an end, counted while it unfolds."""
    if not zipfile.is_zipfile(path):
        return True  # of the older format, which packs nothing, or no workbook
    left = _MOST_UNFOLDED
    try:
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                with archive.open(member) as packed:
                    while chunk := packed.read(_CHUNK):
                        left -= len(chunk)
                        if left < 0:
                            return False
    except (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError):
        return True  # what cannot be read is told by who reads it
    return True


def _text(cell: Any) -> str:
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))  # a workbook has no whole numbers
    if isinstance(cell, datetime.datetime) and cell.time() == datetime.time():
        return cell.date().isoformat()  # a day is a moment without hours
    if isinstance(cell, datetime.date | datetime.time):
        return cell.isoformat()
    return str(cell)


SOURCE = Format((".xlsx", ".xlsm", ".xls", ".ods"), read)
