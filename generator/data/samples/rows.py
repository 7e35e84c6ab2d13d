"""Rows in memory, and how those of one table are found by what others say of them."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from operator import itemgetter
from typing import Any

Values = dict[str, Any]
_NONE: tuple[Any, ...] = ()


class Row:
    """A row: its values by the design's column names. `wrong` holds the texts that are no value of their
    column's type, whose value is then None."""

    __slots__ = ("table", "values", "wrong")

    def __init__(self, table: str, values: Values) -> None:
        self.table, self.values = table, values
        self.wrong: dict[str, str] = {}

    def has(self, name: str) -> bool:
        """Whether something stands in a column, be it right or wrong."""
        return self.values.get(name) is not None or name in self.wrong

    def text(self, name: str) -> str | None:
        """What a file says."""
        return self.wrong[name] if name in self.wrong else text_of(self.values.get(name))

    def put(self, name: str, value: Any) -> None:
        """Set a value."""
        self.wrong.pop(name, None)
        if isinstance(value, Wrong):
            self.wrong[name], value = value.text, None
        self.values[name] = value


class Wrong:
    """A text that is no value of its column's type."""

    __slots__ = ("text",)

    def __init__(self, text: str) -> None:
        self.text = text


def text_of(value: Any) -> str | None:
    """A value as files write it (XML Schema 1.1 part 2).

    >>> text_of(Decimal("1.50")), text_of(True), text_of(None)
    ('1.50', 'true', None)
    """
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, datetime.date | datetime.time):
        return value.isoformat()
    return str(value)


def key_of(columns: Sequence[str]) -> Callable[[Values], Any]:
    """What gives the key that columns hold, or None where one of them is missing."""
    if len(columns) == 1:
        return itemgetter(columns[0])
    every = itemgetter(*columns)

    def key(values: Values) -> Any:
        found = every(values)
        return None if None in found else found

    return key


class View:
    """The rows that can be seen at once. `beneath` are rows that were there before: those of tables that are
    shared by all parts of a sample, and the codes of lists."""

    def __init__(self, beneath: View | None = None) -> None:
        self.rows: dict[str, list[Row]] = {}
        self._beneath = beneath
        self._found: dict[tuple[str, tuple[str, ...]], dict[Any, list[Row]]] = {}

    def of(self, table: str) -> list[Row]:
        """The rows of a table."""
        found = self.rows.get(table)
        if found is None:
            found = self._beneath.of(table) if self._beneath is not None else []
        return found

    def own(self) -> Iterator[Row]:
        """The rows that are not beneath."""
        for rows in self.rows.values():
            yield from rows

    def add(self, row: Row) -> None:
        """One row more."""
        self.rows.setdefault(row.table, []).append(row)
        self._forget(row.table)

    def insert(self, row: Row, place: int) -> None:
        """A row back where it was."""
        self.rows[row.table].insert(place, row)
        self._forget(row.table)

    def drop(self, row: Row) -> int:
        """One row less; tells where it was."""
        rows = self.rows[row.table]
        place = next(at for at, one in enumerate(rows) if one is row)
        del rows[place]
        self._forget(row.table)
        return place

    def put(self, row: Row, name: str, value: Any) -> None:
        """Set a value of a row."""
        row.put(name, value)
        self._forget(row.table)

    def forget(self) -> None:
        """The rows have been changed from outside."""
        self._found.clear()

    def _forget(self, table: str) -> None:
        for key in [key for key in self._found if key[0] == table]:
            del self._found[key]

    def by(self, table: str, columns: tuple[str, ...], key: Any) -> Sequence[Row]:
        """The rows of a table that hold a key in columns."""
        if table not in self.rows and self._beneath is not None:
            return self._beneath.by(table, columns, key)
        return self.index(table, columns).get(key, _NONE) if key is not None else _NONE

    def index(self, table: str, columns: tuple[str, ...]) -> dict[Any, list[Row]]:
        """The rows of a table by what columns hold; those that lack one are left out."""
        known = self._found.get((table, columns))
        if known is None:
            known = {}
            key = key_of(columns)
            for row in self.of(table):
                value = key(row.values)
                if value is not None:
                    known.setdefault(value, []).append(row)
            self._found[table, columns] = known
        return known
