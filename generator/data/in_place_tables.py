"""The tables of a database that are a profile's, and how a query sees them.

Where a database holds a column as text that should be a date, say, or lacks it, or calls it otherwise, a query
sees the table through a named query (WITH) that puts that right; nothing is stored.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.data.checks import raw
from generator.data.database import DatabaseKind
from generator.data.expected import ExpectedColumn, ExpectedTable
from generator.data.forms import WRITTEN
from generator.data.source import told
from generator.diagnostics import Diagnostic
from generator.physical.fitted import Fitted

Columns = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class Present:
    """A table that is there: its name, for each column that is there its name and type, and the columns that
    are seen as what they should be."""

    table: ExpectedTable
    name: str
    columns: Mapping[str, tuple[str, str]]
    converted: frozenset[str]

    def form(self, name: str) -> str:
        """The type of a column, or nothing where it is not there."""
        return self.columns[name][1] if name in self.columns else ""


def like(fitted: Fitted, text: str, pattern: str) -> str:
    """The condition that the whole of a text is written as a pattern says."""
    dialect = fitted.dialect
    assert dialect.matches is not None, "a database that is looked at has regular expressions"
    literal = dialect.string(f"^({pattern}){dialect.pattern_end}")
    return dialect.matches.format(column=text, pattern=literal)


class Tables:
    """A profile's tables in a database."""

    def __init__(
        self,
        kind: DatabaseKind,
        fitted: Fitted,
        expected: tuple[ExpectedTable, ...],
        columns: Columns,
        keys: Mapping[str, frozenset[str]],
    ) -> None:
        self._kind, self._fitted, self._keys = kind, fitted, keys
        self.present: dict[str, Present] = {}
        for table in expected:
            name = _found(self._raw(table.final), columns)
            if name is not None:
                self.present[table.name] = self._present(table, name, columns[name])

    def _raw(self, final: str) -> str:
        """A name as the catalogue has it."""
        start, end = self._fitted.dialect.quotes
        if final.startswith(start) and final.endswith(end):
            return final[1:-1].replace(end * 2, end)
        return final

    def _present(self, table: ExpectedTable, name: str, columns: Mapping[str, str]) -> Present:
        here = {}
        for one in table.columns:
            actual = _found(self._raw(one.final), columns)
            if actual is not None:
                here[one.name] = (actual, columns[actual])
        converted = frozenset(
            one.name
            for one in table.columns
            if one.name in here and self._is_converted(table, one, here[one.name][1])
        )
        return Present(table, name, here, converted)

    def _is_converted(self, table: ExpectedTable, column: ExpectedColumn, form: str) -> bool:
        kind = self._kind
        if kind.keeps_keys and column.name in self._keys[table.name]:
            return False
        wide = form in kind.texts or form in kind.loose
        return wide and column.type.primitive in kind.from_text

    def holds_text(self, table: str, column: str) -> bool:
        """Whether a column can hold any text."""
        return self.present[table].form(column) in self._kind.texts | self._kind.loose

    # -- how a query sees them --------------------------------------------------------------------
    def seen(self, names: frozenset[str]) -> str:
        """The named queries that a query of these tables begins with, or nothing."""
        views = [view for name in sorted(names) for view in self._view(self.present[name])]
        return f"WITH {', '.join(views)} " if views else ""

    def _view(self, present: Present) -> Iterator[str]:
        table, quoted = present.table, self._fitted.dialect.quoted
        as_expected = present.name == self._raw(table.final) and all(
            present.columns.get(one.name, ("",))[0] == self._raw(one.final) for one in table.columns
        )
        if as_expected and not present.converted and not self._kind.names_all:
            return
        chosen = [piece for one in table.columns for piece in self._columns(present, one)]
        home = self._kind.qualified.format(table=quoted(present.name))
        apart = f" {self._kind.apart}" if self._kind.apart else ""
        yield f"{table.final} AS{apart} (SELECT {', '.join(chosen)} FROM {home} x)"

    def _columns(self, present: Present, column: ExpectedColumn) -> Iterator[str]:
        if column.name not in present.columns:
            form = self._fitted.types[present.table.name][column.name]
            yield f"{self._kind.missing.format(type=form)} AS {column.final}"
            return
        value = f"x.{self._fitted.dialect.quoted(present.columns[column.name][0])}"
        if column.name in present.converted:
            yield f"{value} AS raw_{present.table.index(column.name)}"
            value = self._converted(column, value)
        yield f"{value} AS {column.final}"

    def _converted(self, column: ExpectedColumn, value: str) -> str:
        pattern = WRITTEN[column.type.primitive].pattern
        condition = like(self._fitted, self._text(value), pattern)
        return self._kind.from_text[column.type.primitive].format(raw=value, like=condition)

    def _text(self, value: str) -> str:
        return self._fitted.dialect.to_text.format(column=value)

    def delivered(self, table: ExpectedTable, name: str) -> str:
        """The value of a column of the row `t` as the database holds it."""
        if name in self.present[table.name].converted:
            return raw(table.index(name))
        return f"t.{table.column(name).final}"

    def text(self, table: ExpectedTable, name: str) -> str:
        """The same as text."""
        value = self.delivered(table, name)
        is_text = self.present[table.name].form(name) in self._kind.texts
        return value if is_text else self._text(value)

    # -- what is told -----------------------------------------------------------------------------
    def found(self, shown: str) -> Iterator[Diagnostic]:
        """What is missing in the tables that are there."""
        for present in self.present.values():
            for column in present.table.columns:
                if column.name not in present.columns and column.must_be_there:
                    text = f"The column {self._raw(column.final)!r} is missing."
                    hint = f"Every row of {present.table.name} must have a value in it."
                    yield told("missing-column", f"{shown}#{present.name}", text, hint)


def _found(name: str, names: Mapping[str, object]) -> str | None:
    """A name among those there are: the very one, else the only one that differs but in capitals."""
    if name in names:
        return name
    same = [one for one in names if one.casefold() == name.casefold()]
    return same[0] if len(same) == 1 else None
