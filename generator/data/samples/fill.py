"""The values of one row, drawn so that the rules on it and around it are likely to hold."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.data.samples.chance import Chance
from generator.data.samples.conditions import told_of
from generator.data.samples.facts import ORDERED
from generator.data.samples.hints import Hint, Pair
from generator.data.samples.plan import Plan
from generator.data.samples.rows import Row, View, key_of
from generator.physical.relational import Kept, Table

_TRIES = 4
_POOL = 3  # values of its own that a part has
_MOST = 10**9


class Style(NamedTuple):
    """What a sample looks like: about so many rows a part, so many rows of each shared table, how many in a
    hundred optional values are missing, and optional references there."""

    budget: int = 40
    shared: int = 8
    missing: int = 15
    links: int = 75


class Filler:
    """Fills rows. `near` is the day around which all happens."""

    def __init__(self, plan: Plan, style: Style) -> None:
        self._plan, self._style = plan, style
        self.chance = Chance()
        self.near = datetime.date(2024, 1, 1)
        self.view = View()
        self.part, self.is_first = 0, True
        self.closed: list[tuple[Row, str]] = (
            []
        )  # values of rows that were there, set since asked last
        self._owner = {table.name: plan.owner(table) for table in plan.made}
        self._first = {table.name: self._order(table) for table in plan.made}
        self._checks = {table.name: self._told(table) for table in plan.made}

    def _order(self, table: Table) -> tuple[str, ...]:
        """The columns that are no references, those first that say of which class an object is."""
        far = {name for key in table.foreign_keys for name in key.columns}
        facts = self._plan.facts[table.name]
        plain = [one for one in table.columns if one.name in facts and one.name not in far]
        plain.sort(key=lambda one: not (one.attribute == "" and facts[one.name].codes is not None))
        return tuple(one.name for one in plain)

    @staticmethod
    def _told(table: Table) -> list[tuple[c.Condition, Any]]:
        names = {one.name: one.name for one in table.columns}
        # Constraints among the checks are rules as well, and held to as such.
        stated = [one.condition for one in table.checks if not isinstance(one.condition, Kept)]
        found = [(one, told_of(one, names)) for one in stated]
        return [(condition, told) for condition, told in found if told is not None]

    # -- what is there at all -------------------------------------------------------------------
    def choices(self, table: Table, row: Row) -> tuple[set[str], set[str]]:
        """The columns that stay empty, and those that do not, where only some of several may be there."""
        empty: set[str] = set()
        full: set[str] = set()
        for condition, _told in self._checks[table.name]:
            if isinstance(condition, c.ExactlyOne):
                set_ = [one for one in condition.operands if row.values.get(one) is not None]
                kept = set_[0] if set_ else self.chance.pick(condition.operands)
                if condition.or_none and not set_ and not self.chance.percent(self._style.links):
                    kept = ""
                empty |= {one for one in condition.operands if one != kept}
                full |= {kept} - {""}
        for condition, _told in self._checks[table.name]:
            if isinstance(condition, c.AllOrNone):
                self._whole(condition, empty, full)
        return empty - full, full

    def _whole(self, one: c.AllOrNone, empty: set[str], full: set[str]) -> None:
        if set(one.required) & empty:
            empty |= set(one.members)
        elif set(one.members) & full or not self.chance.percent(self._style.missing):
            full |= set(one.required)
        else:
            empty |= set(one.members)

    # -- values ---------------------------------------------------------------------------------
    def fill(self, table: Table, row: Row, who: int, empty: set[str], full: set[str]) -> bool:
        """The values that are no references; false where a period has no place among the others."""
        for name in self._first[table.name]:
            if row.values[name] is None and name not in empty:
                if not self._value(table, row, name, who, name in full):
                    return False
        self._settle(table, row, who)
        return True

    def _value(self, table: Table, row: Row, name: str, who: int, is_needed: bool) -> bool:
        facts = self._plan.facts[table.name][name]
        if self.is_closed(table.name, name):
            return True
        wanted = self._plan.only_if.get(table.name, {}).get(name)
        if wanted is not None and not any(told(row.values) for told in wanted):
            return True
        if facts.primitive == "integer" and self._is_position(table, name):
            row.values[name] = len(self._siblings(table, row)) + 1
            return True
        low, high = self._bounds(table, row, name) if facts.primitive in ORDERED else (None, None)
        pair = next(
            (one for one in self._plan.hints.pairs.get(table.name, ()) if name in one), None
        )
        days = 400
        if pair is not None and facts.primitive in ("date", "datetime"):
            is_nested = bool(self._nested(table, pair))
            days = (60 if name == pair.start else 12) if is_nested else 1500
            if name == pair.start and is_nested:
                low = self._after(table, row, pair, low)
                if low is not None and high is not None and low > high:
                    return False
        is_open = facts.may_lack and not is_needed
        if is_open and not (pair is not None and name == pair.end and high is not None):
            if self.chance.percent(self._style.missing):
                return True
        row.values[name] = self.draw(table.name, name, who, low, high, days)
        return True

    def draw(
        self, table: str, name: str, who: int, low: Any = None, high: Any = None, days: int = 400
    ) -> Any:
        """A value of a column."""
        domain = self._plan.domains[table][name]
        if (table, name) in self._plan.parts.pooled:
            return domain.nth(
                (self.part * _POOL + self.chance.below(_POOL)) % (domain.size or _MOST)
            )
        value = domain.draw(self.chance, who, self.near, low, high, days)
        for _ in range(_TRIES):
            if domain.facts.accepts(value):
                break
            value = domain.draw(self.chance, self.chance.word(), self.near, low, high, days)
        return value

    def is_closed(self, table: str, name: str) -> bool:
        """Whether a column stays empty in this part."""
        return not self.is_first and (table, name) in self._plan.parts.first_only

    def _is_position(self, table: Table, name: str) -> bool:
        column = next(one for one in table.columns if one.name == name)
        return name in table.primary_key and not column.attribute and column.fills is None

    # -- what other values say ------------------------------------------------------------------
    def _bounds(self, table: Table, row: Row, name: str) -> tuple[Any, Any]:
        low: Any = None
        high: Any = None
        facts = self._plan.facts[table.name][name]
        for hint in self._plan.hints.of(table.name, name):
            value = self._said(table, row, hint)
            if value is None or isinstance(value, datetime.date) != (
                facts.primitive in ("date", "datetime")
            ):
                continue
            value = _as(facts.primitive, value)
            if hint.operator == ">":
                value = value + facts.step
            elif hint.operator == "<":
                value = value - facts.step
            if hint.operator[0] == ">":
                raised = value if low is None else max(low, value)
                low = raised if high is None or raised <= high else low
            else:
                lowered = value if high is None else min(high, value)
                high = lowered if low is None or low <= lowered else high
        return low, high

    def _said(self, table: Table, row: Row, hint: Hint) -> Any:
        if not hint.other:
            return hint.value if self.chance.percent(70) else None
        if not hint.by:
            return row.values.get(hint.other)
        key = next(one for one in table.foreign_keys if one.columns == hint.by)
        found = self.view.by(key.table, key.references, key_of(hint.by)(row.values))
        return found[0].values.get(hint.other) if found else None

    def _siblings(self, table: Table, row: Row) -> list[Row]:
        owner = self._owner[table.name]
        if owner is None:
            return []
        return list(self.view.by(table.name, owner.columns, key_of(owner.columns)(row.values)))

    def _nested(self, table: Table, pair: Pair) -> bool:
        """Whether periods stand one after the other below something."""
        owner = self._owner[table.name]
        if owner is None or owner.table in self._plan.shared:
            return False
        hints = self._plan.hints.of(table.name, pair.start)
        is_version = any(
            one.start == pair.start and one.table == table.name
            for one in self._plan.schema.periods.values()
        )
        return is_version or any(hint.by for hint in hints)

    def _after(self, table: Table, row: Row, pair: Pair, low: Any) -> Any:
        """A period starts when those before it have ended; an open one is closed then."""
        siblings = self._siblings(table, row)
        facts = self._plan.facts[table.name][pair.start]
        ends = [one.values[pair.end] or one.values[pair.start] for one in siblings]
        if not siblings or None in ends:
            return low
        last = max(ends) + (datetime.timedelta(days=1 + self.chance.below(20)))
        found = last if low is None else max(low, _as(facts.primitive, last))
        for one in siblings:
            if not one.has(pair.end):
                self.closed.append((one, pair.end))
                self.view.put(one, pair.end, found - datetime.timedelta(days=1))
        return found

    # -- what the table checks ------------------------------------------------------------------
    def _settle(self, table: Table, row: Row, who: int) -> None:
        for condition, told in self._checks[table.name]:
            if told(row.values) is False:
                self._make_true(table, row, condition, who)

    def _make_true(self, table: Table, row: Row, condition: c.Condition, who: int) -> None:
        facts = self._plan.facts[table.name]
        match condition:
            case c.Present(name) if name in facts and row.values[name] is None:
                row.values[name] = self.draw(table.name, name, who)
            case c.Absent(name):
                row.values[name] = None
            case c.And(conditions):
                for each in conditions:
                    self._make_true(table, row, each, who)
            case c.Or(conditions):
                present = [each for each in conditions if isinstance(each, c.Present)]
                self._make_true(table, row, (*present, *conditions)[0], who)
            case c.OneOf(name, values):
                row.values[name] = self.chance.pick(values)


def _as(primitive: str, value: Any) -> Any:
    """A day as a moment, or a moment as a day."""
    is_moment = isinstance(value, datetime.datetime)
    if primitive == "datetime" and not is_moment and isinstance(value, datetime.date):
        return datetime.datetime.combine(value, datetime.time())
    return value.date() if primitive == "date" and is_moment else value
