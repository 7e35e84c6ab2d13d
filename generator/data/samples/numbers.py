"""What rows are known by: values that no two rows of a sample share, since each row has its number."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from generator.data.samples.chance import Chance
from generator.data.samples.domains import uuid_of
from generator.data.samples.plan import Plan
from generator.data.samples.rows import Row, Values
from generator.physical.relational import Table

_TRIES = 40


class Numbers:
    """Counts the rows of each table."""

    def __init__(self, plan: Plan, seed: str) -> None:
        self._plan, self._seed = plan, seed
        self._numbers: dict[str, int] = defaultdict(int)

    def _take(self, table: str) -> int:
        number = self._numbers[table]
        self._numbers[table] += 1
        return number

    def name(self, table: Table, row: Row, given: Values) -> bool:
        """Set the values by which a row is known; false where there are no more."""
        number = self._take(table.name)
        far = {name for key in table.foreign_keys for name in key.columns}
        for column in table.columns:
            if row.values[column.name] is None and column.name not in far:
                if column.fills == "identity":
                    row.values[column.name] = number + 1
                elif column.fills == "uuid":
                    row.values[column.name] = self._uuid(table.name, number)
        self._inherit(table, row)
        for unique in self._plan.uniques[table.name]:
            if unique.numbered and unique.numbered not in given:
                value = self._next(table.name, unique.numbered, number)
                if value is None:
                    return False
                row.values[unique.numbered] = value
        return True

    def _inherit(self, table: Table, row: Row) -> None:
        """The key of an object that has rows in several tables is known before any of them is made, so that
        what must refer to it can."""
        name = table.primary_key[0]
        if len(table.primary_key) > 1 or row.values[name] is not None:
            return
        first = table
        while (above := self._plan.above(first)) is not None:
            first = above
        if first is table or len(first.primary_key) > 1:
            return
        fills = self._plan.facts[first.name][first.primary_key[0]].fills
        if fills == "uuid":
            row.values[name] = self._uuid(first.name, self._take(first.name))
        elif fills == "identity":
            row.values[name] = self._take(first.name) + 1

    def new_value(self, table: Table, name: str) -> Any:
        """A value of a column that no row has yet, as far as the column has so many."""
        number = self._take(table.name)
        facts = self._plan.facts[table.name][name]
        if facts.fills == "uuid" or facts.primitive == "uuid":
            return self._uuid(table.name, number)
        if facts.fills == "identity":
            return number + 100_000
        if self._plan.domains[table.name][name].size is None or facts.primitive != "integer":
            return self._next(table.name, name, number)
        return number + 900

    def _uuid(self, table: str, number: int) -> str:
        chance = Chance(self._seed, table, number)
        return uuid_of(chance.word(), chance.word())

    def _next(self, table: str, name: str, number: int) -> Any:
        domain = self._plan.domains[table][name]
        size = domain.size
        for _ in range(_TRIES):
            if size is not None and number >= size:
                return None
            value = domain.fresh(number)
            if value is not None:
                return value
            number = self._take(table)
        return None
