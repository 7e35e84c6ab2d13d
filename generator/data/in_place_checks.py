"""The checks of a profile on the tables of a database.

The database's own types hold what a file's texts have to be asked for, so that a type is asked for only where
the database holds a wider one: text for a date, say, or a whole number for a truth value.
"""

from __future__ import annotations

from generator.constraints import expression as e
from generator.data.checks import NEVER, CheckMaker, Checks
from generator.data.expected import ExpectedTable
from generator.data.forms import AS_TEXT, WRITTEN, digits_pattern
from generator.data.in_place_tables import Tables, like
from generator.physical.designs import Designs
from generator.physical.fitted import Fitted

_ALSO_IN_NUMBERS = ("year",)  # four digits, and the types of databases hold more


def checks_in_place(designs: Designs, fitted: Fitted, tables: Tables) -> Checks:
    """The checks of a profile, in the words of the database."""
    return _Maker(designs, fitted, tables).make()


class _Maker(CheckMaker):
    def __init__(self, designs: Designs, fitted: Fitted, tables: Tables) -> None:
        super().__init__(designs, fitted)
        self._here = tables

    def _is_there(self, table: ExpectedTable, name: str) -> bool:
        present = self._here.present.get(table.name)
        return present is not None and name in present.columns

    def _delivered(self, table: ExpectedTable, name: str) -> str:
        if not self._is_there(table, name):
            return f"t.{table.column(name).final}"
        return self._here.delivered(table, name)

    def _is_not_of(self, table: ExpectedTable, name: str) -> str:
        column = table.column(name)
        primitive, written = column.type.primitive, WRITTEN.get(column.type.primitive)
        if not self._is_there(table, name) or written is None:
            return NEVER
        value, final = self._here.delivered(table, name), f"t.{column.final}"
        if name in self._here.present[table.name].converted:
            return f"{value} IS NOT NULL AND {final} IS NULL"
        is_text = self._here.holds_text(table.name, name)
        if is_text or primitive in _ALSO_IN_NUMBERS:
            unlike = f"NOT ({like(self._fitted, self._here.text(table, name), written.pattern)})"
            return f"{value} IS NOT NULL AND {unlike}"
        wider = self._dialect.type_checks.get(primitive)
        if wider is None or primitive in AS_TEXT:
            return NEVER
        return f"{value} IS NOT NULL AND NOT ({wider.format(column=final)})"

    def _has_more_digits(self, table: ExpectedTable, name: str, test: e.Digits) -> str:
        if not self._is_there(table, name):
            return NEVER
        value, text = self._here.delivered(table, name), self._here.text(table, name)
        few = like(self._fitted, text, digits_pattern(test.total, test.fraction))
        number = like(self._fitted, text, WRITTEN["decimal"].pattern)
        return f"{value} IS NOT NULL AND NOT ({few}) AND {number}"
