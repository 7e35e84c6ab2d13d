"""Values that fit a column, made from its type and its checks; number by number, so that they differ."""

from __future__ import annotations

import datetime
import uuid
from decimal import Decimal
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from generator.constraints.condition import Compared, Condition, LongerThan, Matches, OneOf
from generator.physical.relational import Column, Table

_ALPHABET = "abcdefghijklmnopqrstuvwxyzæøå"
_EPOCH = datetime.date(2024, 1, 1)


def value_of(table: Table, column: Column, number: int) -> Any:
    """The `number`-th value of a column that its own checks accept."""
    checks = [one.condition for one in table.checks if column.name in operands(one.condition)]
    for check in checks:
        if isinstance(check, OneOf) and check.operand == column.name:
            return check.values[number % len(check.values)]
    for check in checks:
        if isinstance(check, Matches):
            return matching(check.pattern, number)
    return _MAKE[column.type.primitive](column, checks, number)


def operands(condition: Condition) -> tuple[str, ...]:
    """The columns a condition speaks of."""
    found: list[str] = []
    for name, value in zip(condition._fields, condition, strict=True):
        if name in ("operand", "first", "second"):
            found.append(value)
        elif name in ("operands", "members"):
            found += value
        elif name == "condition":
            found += operands(value)
        elif name == "conditions":
            found += (each for one in value for each in operands(one))
    return tuple(found)


def matching(pattern: str, number: int) -> str:
    """A text the pattern matches; other numbers give other texts where it leaves a choice."""
    rest = [number]

    def choose(count: int) -> int:
        rest[0], chosen = divmod(rest[0], count)
        return chosen

    def write(items: Any) -> str:
        # From the end, where a pattern of digits varies most.
        return "".join(
            reversed(
                [_one(code, argument, choose, write) for code, argument in reversed(list(items))]
            )
        )

    return write(parser.parse(pattern))


def _one(code: Any, argument: Any, choose: Any, write: Any) -> str:
    if code is op.AT:
        return ""
    if code is op.LITERAL:
        return chr(argument)
    if code is op.ANY:
        return _ALPHABET[choose(len(_ALPHABET))]
    if code is op.IN:
        members = [each for one in argument for each in _members(one)]
        return members[choose(len(members))]
    if code is op.BRANCH:
        return str(write(argument[1][choose(len(argument[1]))]))
    if code is op.SUBPATTERN:
        return str(write(argument[3]))
    low, _high, inner = argument
    return "".join(write(inner) for _ in range(max(low, 1)))


def _members(one: tuple[Any, Any]) -> list[str]:
    code, argument = one
    if code is op.RANGE:
        return [chr(each) for each in range(argument[0], argument[1] + 1)]
    return [chr(argument)] if code is op.LITERAL else list("0123456789")


def _text(column: Column, checks: list[Condition], number: int) -> str:
    least = next((one.least or 1 for one in checks if isinstance(one, LongerThan)), 1)
    length = column.type.length or 40
    text = f"ærø {number}"[-min(length, 40) :]
    return text.ljust(least, "x")[:length]


def _number(column: Column, checks: list[Condition], number: int) -> Decimal:
    value = Decimal(number)
    for one in checks:
        if isinstance(one, Compared):
            bound = Decimal(one.literal)
            if one.operator == ">=":
                value = max(value, bound + number)
            elif one.operator == ">":
                value = max(value, bound + Decimal(number + 1) / 10)
    for one in checks:
        if isinstance(one, Compared) and one.operator in ("<=", "<"):
            value = min(value, Decimal(one.literal) - Decimal(number) / 100)
    return value


def _integer(column: Column, checks: list[Condition], number: int) -> int:
    return int(_number(column, checks, number))


_MAKE = {
    "text": _text,
    "uri": lambda _column, _checks, number: f"https://example.org/{number}",
    "integer": _integer,
    "identity": lambda _column, _checks, number: number + 1,
    "year": lambda _column, _checks, number: 2024 + number,
    "decimal": _number,
    "real": _number,
    "boolean": lambda _column, _checks, number: number % 2 == 0,
    "date": lambda _column, _checks, number: _EPOCH + datetime.timedelta(days=number),
    "time": lambda _column, _checks, number: datetime.time(number % 24),
    "datetime": lambda _column, _checks, number: datetime.datetime(2024, 1, 1)
    + datetime.timedelta(days=number),
    "duration": lambda _column, _checks, number: f"P{number + 1}D",
    "uuid": lambda _column, _checks, number: uuid.UUID(int=number + 1),
    "json": lambda _column, _checks, number: f'{{"n": {number}}}',
    "geometry": lambda _column, _checks, number: f"POINT({number} 1)",
    "binary": lambda _column, _checks, number: None,
}
