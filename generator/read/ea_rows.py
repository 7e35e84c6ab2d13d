"""The tables of an Enterprise Architect repository, whatever holds them: a database or a file of rows.

Tables and columns are asked for by name without regard to case. What is NULL and what is empty is the
same; numbers and truth values come as texts.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from generator.model.facts import Spot

TABLES = (
    "t_package t_object t_attribute t_operation t_connector t_objectproperties t_attributetag"
    " t_operationtag t_connectortag t_taggedvalue t_objectconstraint t_attributeconstraints"
    " t_connectorconstraint t_roleconstraint t_xref t_diagram t_diagramobjects"
).split()
"""The tables that say something of a model."""

_TRUE = frozenset(("1", "-1", "true", "yes"))


class Row(NamedTuple):
    """One row: its values by the name of the column in lower case, and where it stands: a line and
    column, or the table and key of a database."""

    values: Mapping[str, str]
    at: Spot | str

    def text(self, column: str) -> str:
        """A value, empty where there is none."""
        return self.values.get(column, "")

    def number(self, column: str) -> int:
        """A whole number, 0 where there is none."""
        text = self.values.get(column, "").partition(".")[0]
        return int(text) if text.lstrip("-").isdecimal() and len(text) < 19 else 0

    def is_true(self, column: str) -> bool:
        """A truth value, however the tool or the database writes it."""
        return self.values.get(column, "").strip().lower() in _TRUE


class Rows:
    """The rows of all tables."""

    def __init__(self) -> None:
        self._tables: dict[str, list[Row]] = defaultdict(list)

    def add(self, table: str, values: Iterable[tuple[str, object]], at: Spot | str) -> None:
        """One more row, as whatever holds it gives it."""
        kept = {name.lower(): text for name, value in values if (text := _text(value))}
        self._tables[table.lower()].append(Row(kept, at))

    def all(self, table: str, *order: str) -> list[Row]:
        """The rows of a table, sorted by numbers in some columns, then by name."""
        rows = self._tables.get(table, [])
        return sorted(rows, key=lambda row: (*map(row.number, order), _name(row)))

    def by(self, table: str, column: str, *order: str) -> dict[str, list[Row]]:
        """The rows of a table by the value of a column."""
        found: dict[str, list[Row]] = defaultdict(list)
        for row in self.all(table, *order):
            found[row.text(column)].append(row)
        return found

    def __bool__(self) -> bool:
        return bool(self._tables.get("t_object") or self._tables.get("t_package"))

    def names(self) -> Iterator[str]:
        """The tables that have rows."""
        return iter(self._tables)


def _name(row: Row) -> str:
    """What a row is called, as EA sorts: without regard to case."""
    return (row.text("name") or row.text("property") or row.text("tagvalue")).lower()


def _text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    if isinstance(value, bool):
        return "1" if value else ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    # An export cannot hold a tab, which XML reads as a blank: so both forms give the same text.
    return str(value).replace("\r\n", "\n").replace("\t", " ").replace("\0", "")
