"""For spreadsheets: a row a violation."""

from __future__ import annotations

import csv
import io
from typing import BinaryIO

from generator.data.outcome import Outcome, Violation
from generator.data.report import Asked, Report

HEADER = (
    "rule",
    "verdict",
    "severity",
    "file",
    "row",
    "path",
    "entity",
    "key",
    "values",
    "message",
)
_RUNS = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet takes for a formula


def write(outcome: Outcome, asked: Asked, file: BinaryIO) -> None:
    """The violations, in UTF-8 with a mark that spreadsheets know it by."""
    text = io.TextIOWrapper(file, encoding="utf-8-sig", errors="replace", newline="")
    writer = csv.writer(text)
    writer.writerow(HEADER)
    for one in outcome.violations.all(asked.most):
        writer.writerow([_cell(value) for value in cells(one, asked.language)])
    text.flush()
    text.detach()


def cells(one: Violation, language: str) -> tuple[str, ...]:
    """A violation as the texts of a row."""
    row = "" if one.row is None else str(one.row)
    place = (
        one.rule,
        one.verdict,
        one.severity.value,
        one.file,
        row,
        one.path,
        one.entity,
        one.key,
    )
    return (*place, one.found, one.message(language))


def _cell(text: str) -> str:
    """What a delivery holds is never run by the program that opens the report."""
    return f"'{text}" if text.startswith(_RUNS) else text


REPORT = Report(write)
