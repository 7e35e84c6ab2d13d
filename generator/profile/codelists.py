"""The CSV file of a code list: rows with a code, labels, definitions, hierarchy and validity.

Spreadsheets write commas or semicolons and may put a byte order mark first; both are read. A row
that is wrong is reported with its line and left out; the rest is read on.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from datetime import date
from io import StringIO

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.elements import Text
from generator.model.near import did_you_mean
from generator.profile.code_versions import joined
from generator.profile.profile import CodeRow

COLUMNS = (
    "code",
    "label_da",
    "label_en",
    "definition_da",
    "definition_en",
    "parent",
    "valid_from",
    "valid_to",
    "legacy",
    "successor",
    "source",
)
_LANGUAGES = ("da", "en")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_LONGEST_CODE = 200
_LONGEST = 100_000  # characters of a cell

Line = tuple[int, list[str]]


def read_rows(raw: bytes, file: str) -> tuple[tuple[CodeRow, ...], tuple[Diagnostic, ...]]:
    """The rows of a code list in the order of the file, each code once, with its former labels."""
    reader = _Reader(file)
    try:
        text = raw.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        hint = 'Save it from the spreadsheet as "CSV UTF-8".'
        reader.error("codelist-not-text", line, "The file is not UTF-8 text from here on.", hint)
        return (), tuple(reader.found)
    return tuple(reader.rows(text)), tuple(reader.found)


class _Reader:
    """Reads one file; `found` is what is wrong with it."""

    def __init__(self, file: str) -> None:
        self._file = file
        self.found: list[Diagnostic] = []

    def rows(self, text: str) -> list[CodeRow]:
        """Every row that can be used."""
        lines = self._lines(text)
        header = next(lines, None)
        columns = self._columns(header)
        if columns is None:
            return []
        by_code: dict[str, CodeRow] = {}
        for number, cells in lines:
            row = self._row(columns, number, cells)
            if row is None:
                continue
            first = by_code.setdefault(row.code, row)
            if first is not row:
                by_code[row.code] = self._again(first, row)
        self._check_relations(by_code)
        return list(by_code.values())

    def error(self, rule: str, line: int, message: str, hint: str) -> None:
        """Note something that makes a row or the file unusable."""
        self._note(Severity.ERROR, rule, line, message, hint)

    def _note(self, severity: Severity, rule: str, line: int, message: str, hint: str) -> None:
        place = Place(self._file, line)
        self.found.append(Diagnostic(f"profile/{rule}", severity, message, place, "", hint))

    def _again(self, first: CodeRow, row: CodeRow) -> CodeRow:
        """A code that has a row already: it was renamed, or stands there twice."""
        line = first.place.line
        if not (first.valid_to or row.valid_to):
            message = f'The code "{row.code}" stands on line {line} already.'
            hint = "Keep one of the rows; of a code that was renamed, state when each label held."
            self.error("codelist-duplicate", row.place.line, message, hint)
            return first
        whole = joined(first, row)
        if isinstance(whole, CodeRow):
            return whole
        message = f'The code "{row.code}" stands on line {line} too, and {whole}.'
        hint = "Let the later row begin on the day after the earlier ends, or give it another code."
        self.error("codelist-periods", row.place.line, message, hint)
        return first

    # -- lines and columns ------------------------------------------------------------------
    def _lines(self, text: str) -> Iterator[Line]:
        """The lines with something on them, each with the number of its first line of text."""
        first, _, _ = text.partition("\n")
        delimiter = ";" if first.count(";") > first.count(",") else ","
        reader = csv.reader(StringIO(text, newline=""), delimiter=delimiter, strict=True)
        number = 1
        try:
            for cells in reader:
                if any(len(cell) > _LONGEST for cell in cells):
                    raise csv.Error(f"a cell is longer than {_LONGEST} characters")
                if any(cell.strip() for cell in cells):
                    yield number, [cell.strip() for cell in cells]
                number = reader.line_num + 1
        except csv.Error as error:
            hint = "Put a text that holds quotes or line breaks in quotes, and double the quotes."
            self.error("codelist-not-csv", number, f"The file is not CSV here: {error}.", hint)

    def _columns(self, header: Line | None) -> list[str] | None:
        if header is None:
            hint = "The first line names the columns; at least code and label_da or label_en."
            self.error("codelist-columns", 1, "The file is empty.", hint)
            return None
        number, names = header
        for name in names:
            if name and name not in COLUMNS:
                message = f'The column "{name}" is not read.'
                hint = did_you_mean(name, COLUMNS, f"Columns: {', '.join(COLUMNS)}.")
                self._note(Severity.WARNING, "codelist-columns", number, message, hint)
        return names if self._has_needed(names, number) else None

    def _has_needed(self, names: list[str], number: int) -> bool:
        twice = sorted({name for name in names if name in COLUMNS and names.count(name) > 1})
        labels = [f"label_{language}" for language in _LANGUAGES]
        wrong = [
            *([] if "code" in names else ['There is no column "code".']),
            *([] if set(labels) & set(names) else ['There is no column "label_da" or "label_en".']),
            *(f'The column "{name}" is there twice.' for name in twice),
        ]
        for message in wrong:
            self.error("codelist-columns", number, message, f"Columns: {', '.join(COLUMNS)}.")
        return not wrong

    # -- rows -------------------------------------------------------------------------------
    def _row(self, columns: list[str], number: int, cells: list[str]) -> CodeRow | None:
        if len(cells) > len(columns) and any(cells[len(columns) :]):
            message = f"The row has {len(cells)} cells, but there are {len(columns)} columns."
            self.error("codelist-row", number, message, "Put texts with the delimiter in quotes.")
            return None
        values = {name: cell for name, cell in zip(columns, cells) if cell}
        code = values.get("code")
        labels = _texts(values, "label")
        if code is None or not labels:
            missing = "code" if code is None else "label"
            self.error("codelist-row", number, f"The row has no {missing}.", "Fill it in.")
            return None
        if len(code) > _LONGEST_CODE or any(_CONTROL.search(one) for one in values.values()):
            message = "The row has a control character, or a code of more than 200 characters."
            self.error("codelist-row", number, message, "Write the row anew.")
            return None
        valid = self._period(values, number)
        return CodeRow(
            code,
            Place(self._file, number),
            labels,
            _texts(values, "definition"),
            values.get("parent"),
            *valid,
            values.get("legacy"),
            values.get("successor"),
            values.get("source"),
        )

    def _period(self, values: dict[str, str], number: int) -> tuple[str | None, str | None]:
        first = self._date(values.get("valid_from"), "valid_from", number)
        last = self._date(values.get("valid_to"), "valid_to", number)
        if first and last and first > last:
            message = f"The code ends on {last}, before it begins on {first}."
            self.error("codelist-date", number, message, "Swap or correct the dates.")
            return None, None
        return first, last

    def _date(self, text: str | None, column: str, number: int) -> str | None:
        if text is None or _is_date(text):
            return text
        message = f'{column} is "{text}", which is no date.'
        self.error("codelist-date", number, message, "Write year-month-day: 2024-12-31.")
        return None

    # -- the list as a whole ----------------------------------------------------------------
    def _check_relations(self, rows: dict[str, CodeRow]) -> None:
        for row in rows.values():
            for column, code in (("parent", row.parent), ("successor", row.successor)):
                if code is not None and code not in rows:
                    message = (
                        f'The {column} of "{row.code}" is "{code}", which is no code of the list.'
                    )
                    hint = did_you_mean(code, rows, "Add the code, or empty the cell.")
                    self._note(Severity.WARNING, "codelist-relation", row.place.line, message, hint)
        self._check_circles(rows)

    def _check_circles(self, rows: dict[str, CodeRow]) -> None:
        """A code above itself has no place in a hierarchy; each circle is reported once."""
        done: set[str] = set()
        for start in rows:
            path: dict[str, None] = {}
            here: str | None = start
            while here is not None and here in rows and here not in done and here not in path:
                path[here] = None
                here = rows[here].parent
            if here in path:
                message = f'The code "{here}" is above itself.'
                line = rows[here].place.line
                self.error("codelist-circle", line, message, "Correct the parents.")
            done.update(path)


def _texts(values: dict[str, str], column: str) -> tuple[Text, ...]:
    stated = ((values.get(f"{column}_{language}"), language) for language in _LANGUAGES)
    return tuple(Text(text, language) for text, language in stated if text)


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True
