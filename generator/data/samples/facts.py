"""What a column's values must be, gathered from the table's checks and the profile's rules."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Any

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import kinds as k
from generator.constraints.worth import literal
from generator.constraints.pattern import Pattern, read_pattern
from generator.data.expected import ExpectedColumn, ExpectedTable
from generator.data.samples.conditions import has_more_digits
from generator.data.samples.digits import Test
from generator.data.samples.held import Rulebook
from generator.data.samples.held_kinds import fits
from generator.physical.relational import Column, ForeignKey, Table

WHOLE = frozenset(("integer", "identity", "year"))
NUMBERS = WHOLE | {"decimal", "real"}
ORDERED = NUMBERS | {"date", "datetime", "time"}


@dataclass(slots=True)
class Facts:
    """What one column's values must be. `low` and `high` are included. `codes` are the only values there are,
    `shown` what people call the column, `owner` what its table holds."""

    table: str
    name: str
    shown: str
    owner: str
    primitive: str
    is_nullable: bool
    is_filled: bool = False  # there may be no value, and there is one in rows that are made
    fills: str | None = None
    least: int = 0
    most: int | None = None
    patterns: list[Pattern] = field(default_factory=list)
    low: Any = None
    high: Any = None
    digits: int | None = None
    fraction: int | None = None
    codes: tuple[Any, ...] | None = None
    digits_fit: list[Test] = field(default_factory=list)

    @property
    def step(self) -> Any:
        """The smallest difference between two values."""
        if self.primitive in WHOLE:
            return 1
        if self.primitive in NUMBERS:
            return Decimal(1).scaleb(-(2 if self.fraction is None else min(self.fraction, 6)))
        if self.primitive == "date":
            return datetime.timedelta(days=1)
        return datetime.timedelta(minutes=1)

    @property
    def may_lack(self) -> bool:
        """Whether rows are made without a value."""
        return self.is_nullable and not self.is_filled

    def accepts(self, value: Any) -> bool:
        """Whether a value may stand here, as far as the column alone tells. An empty text is none: files do not
        tell it from nothing."""
        if value is None:
            return self.is_nullable
        if self.codes is not None:
            return value in self.codes
        if isinstance(value, str):
            if len(value) < max(self.least, 1) or (
                self.most is not None and len(value) > self.most
            ):
                return False
            is_like = all(re.fullmatch(one.text, value) is not None for one in self.patterns)
            return is_like and all(fits(test, value) for test in self.digits_fit)
        if self.low is not None and value < self.low or self.high is not None and value > self.high:
            return False
        limited = self.digits is not None or self.fraction is not None
        is_number = self.primitive in NUMBERS and limited
        return not (is_number and has_more_digits(value, self.digits, self.fraction))

    # -- gathering ------------------------------------------------------------------------------
    def hold(self, test: Any) -> None:
        """What a condition on this column alone asks for."""
        match test:
            case c.OneOf(_operand, values) | k.Under(_operand, _, _, _, _, values):
                wanted = [one for one in (self.codes or values) if one in values]
                self.codes = tuple(wanted)
            case k.Checksum() | k.BornOnADay():
                self.digits_fit.append(test)
            case k.Plausible(_operand, least, most, primitive, _basis):
                for operator, text in ((">=", least), ("<=", most)):
                    if text is not None:
                        self._bound(operator, literal(primitive, text))
            case k.NoSmallCount(_operand, few):
                self._bound(">=", few)
            case c.LongerThan(_operand, least, most):
                self.least = max(self.least, least or 0)
                self.most = most if self.most is None else min(self.most, most or self.most)
            case c.Matches(_operand, pattern):
                read = read_pattern(pattern)
                if isinstance(read, Pattern) and read not in self.patterns:
                    self.patterns.append(read)
            case c.Compared(_operand, operator, text, primitive):
                self._bound(operator, literal(primitive, text))
            case e.Digits(_operand, total, fraction):
                self.digits = _least(self.digits, total)
                self.fraction = _least(self.fraction, fraction)

    def take(self, other: Facts) -> None:
        """What another column is held to, and this one as well."""
        self.least, self.most = max(self.least, other.least), _least(self.most, other.most)
        self.patterns += [one for one in other.patterns if one not in self.patterns]
        self.digits_fit += [one for one in other.digits_fit if one not in self.digits_fit]
        if other.codes is not None and self.codes is None:
            self.codes = other.codes
        for operator, bound in ((">=", other.low), ("<=", other.high)):
            if bound is not None:
                self._bound(operator, bound)

    def _bound(self, operator: str, bound: Any) -> None:
        if self.primitive not in ORDERED:
            return
        if self.primitive in WHOLE and isinstance(bound, Decimal):
            bound = int(bound)
        if operator == ">":
            operator, bound = ">=", self._next(bound, 1)
        elif operator == "<":
            operator, bound = "<=", self._next(bound, -1)
        if operator in (">=", "="):
            self.low = bound if self.low is None else max(self.low, bound)
        if operator in ("<=", "="):
            self.high = bound if self.high is None else min(self.high, bound)

    def _next(self, bound: Any, sign: int) -> Any:
        if isinstance(bound, datetime.time):
            return bound
        return bound + sign * self.step


def _least(one: int | None, other: int | None) -> int | None:
    return min((each for each in (one, other) if each is not None), default=None)


class AllFacts:
    """The facts of every delivered column, by table and name."""

    def __init__(self, book: Rulebook, expected: tuple[ExpectedTable, ...]) -> None:
        self._book = book
        self.of: dict[str, dict[str, Facts]] = {}
        for table in expected:
            real = book.tables[table.name]
            by_name = {one.name: one for one in real.columns}
            self.of[table.name] = {
                one.name: _facts(table, one, by_name[one.name]) for one in table.columns
            }
            for test in _tests(real):
                self._hold(table.name, test.operand, test)
        for held in book.held:
            test = held.rule.test if held.rule is not None else None
            if isinstance(test, _ALONE) and len(held.columns) == 1 and held.only is None:
                self._hold(held.table, held.columns[0], test)

        for real in book.schema.tables:
            for key in real.foreign_keys:
                if not book.tables[key.table].rows:
                    self._agree(real.name, key)

    def _agree(self, table: str, key: ForeignKey) -> None:
        """A key is held to what those who refer to it are held to."""
        for name, other in zip(key.columns, key.references, strict=True):
            near, far = self.of[table].get(name), self.of[key.table].get(other)
            if near is not None and far is not None:
                far.take(near)

    def _hold(self, table: str, name: str, test: Any) -> None:
        facts = self.of[table].get(name)
        if facts is not None:
            facts.hold(test)


_ALONE = (
    c.OneOf,
    c.LongerThan,
    c.Matches,
    c.Compared,
    e.Digits,
    k.Under,
    k.Checksum,
    k.BornOnADay,
    k.Plausible,
    k.NoSmallCount,
)


def _tests(table: Table) -> Iterator[Any]:
    for check in table.checks:
        waiting = [check.condition]
        while waiting:
            one = waiting.pop()
            if isinstance(one, c.And):
                waiting += one.conditions
            elif isinstance(one, _ALONE):
                yield one


def _facts(table: ExpectedTable, expected: ExpectedColumn, column: Column) -> Facts:
    form = column.type
    return Facts(
        table=table.name,
        name=column.name,
        shown=expected.label or column.name,
        owner=table.title,
        primitive=form.primitive,
        is_nullable=column.is_nullable,
        fills=column.fills,
        most=form.length if form.primitive in ("text", "uri") else None,
        digits=form.digits if form.primitive == "decimal" else None,
        fraction=form.fraction if form.primitive == "decimal" else None,
    )
