"""Which table a file's rows are of, and which of its columns is which."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from generator.data.delivery import Part
from generator.data.expected import ExpectedTable
from generator.data.source import told
from generator.diagnostics import Diagnostic, Severity
from generator.model.near import did_you_mean


class Matched(NamedTuple):
    """The table of a file, for each column of it the place of the file's column, and what is odd."""

    table: ExpectedTable
    places: dict[int, int]
    found: tuple[Diagnostic, ...]


def match(
    part: Part, headers: Sequence[str], tables: Sequence[ExpectedTable]
) -> Matched | tuple[Diagnostic, ...]:
    """By the file's name, else by its columns where they leave no doubt."""
    stem = part.stem.casefold()
    named = [
        one
        for one in tables
        if stem in (one.name.casefold(), one.final.strip('"`').casefold(), one.title.casefold())
    ]
    table = named[0] if named else _by_columns(headers, tables)
    if table is None:
        names = ", ".join(one.name for one in tables if not one.is_code_list)
        text = "Neither its name nor its columns tell which table it is."
        return (told("unknown-file", part.shown, text, f"Call it by its table: {names}."),)
    return _columns(part, headers, table)


def _by_columns(headers: Sequence[str], tables: Sequence[ExpectedTable]) -> ExpectedTable | None:
    """The one table that has all these columns and whose columns that must be there are all here."""
    given = {one.casefold() for one in headers}
    fitting = []
    for table in tables:
        known = table.headers()
        here = {known[one] for one in given if one in known}
        needed = {at for at, one in enumerate(table.columns) if one.must_be_there}
        if here and len(here) == len(given) and needed <= here and not table.is_code_list:
            fitting.append(table)
    return fitting[0] if len(fitting) == 1 else None


def _columns(part: Part, headers: Sequence[str], table: ExpectedTable) -> Matched:
    known = table.headers()
    places: dict[int, int] = {}
    found: list[Diagnostic] = []
    for place, header in enumerate(headers):
        at = known.get(header.casefold())
        if at is None:
            otherwise = f"Its table {table.name} has no such column."
            hint = did_you_mean(header, [one.header for one in table.columns], otherwise)
            text = f"The column {header!r} is not known and was not read."
            found.append(told("unknown-column", part.shown, text, hint, Severity.WARNING))
        elif at in places:
            text = f"The column {header!r} stands twice; the first was read."
            found.append(told("repeated-column", part.shown, text, "Name each column once."))
        else:
            places[at] = place
    for at, column in enumerate(table.columns):
        if at not in places and column.must_be_there:
            text = f"The column {column.header!r} is missing."
            hint = f"Every row of {table.name} must have a value in it."
            found.append(told("missing-column", part.shown, text, hint))
    return Matched(table, places, tuple(found))
