"""Conditions on a row in the words of a dialect."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from generator.constraints import condition as c
from generator.constraints.literals import canonical
from generator.constraints.pattern import Pattern, read_pattern
from generator.physical.sql_dialect import SqlDialect

Names = Mapping[str, str]


def condition_sql(condition: c.Condition, dialect: SqlDialect, names: Names) -> str | None:
    """The condition as SQL, or None where the dialect has no words for it. `names` gives each
    column's final name, quoted where it must be."""
    return _WRITE[type(condition)](condition, dialect, names)


def pattern_sql(pattern: str, column: str, dialect: SqlDialect) -> str | None:
    """A pattern by regular expression, by LIKE or GLOB where it is simple enough, or None."""
    read = read_pattern(pattern)
    if not isinstance(read, Pattern):
        return None
    if dialect.matches is not None:
        text = read.anchored.removesuffix("$") + dialect.pattern_end
        return dialect.matches.format(column=column, pattern=dialect.string(text))
    if dialect.like is None or not read.globs:
        return None
    template, special = dialect.like
    if any(len(piece) == 1 and piece in special for glob in read.globs for piece in glob):
        return None
    told = (
        template.format(column=column, pattern=dialect.string("".join(glob))) for glob in read.globs
    )
    return " OR ".join(told)


def literal_sql(text: str, primitive: str, dialect: SqlDialect) -> str:
    """A bound that `constraints.literals` has accepted."""
    text = canonical(primitive, text)
    if primitive in ("integer", "decimal", "real", "year"):
        return text
    if primitive == "datetime":
        day, _, time = text.partition("T")
        text = dialect.moment.format(date=day, time=time)
    return dialect.typed_literals.get(primitive, "{text}").format(text=f"'{text}'")


def _one_of(one: c.OneOf, dialect: SqlDialect, names: Names) -> str:
    column = dialect.exact.format(column=names[one.operand])
    return f"{column} IN ({', '.join(map(dialect.string, one.values))})"


def _compared(one: c.Compared, dialect: SqlDialect, names: Names) -> str:
    return f"{names[one.operand]} {one.operator} {literal_sql(one.literal, one.primitive, dialect)}"


def _ordered(one: c.Ordered, _dialect: SqlDialect, names: Names) -> str:
    return f"{names[one.first]} {one.operator} {names[one.second]}"


def _length(one: c.LongerThan, dialect: SqlDialect, names: Names) -> str:
    length = dialect.char_length.format(column=names[one.operand])
    limits = ((">=", one.least), ("<=", one.most))
    return " AND ".join(f"{length} {sign} {limit}" for sign, limit in limits if limit is not None)


def _exactly_one(one: c.ExactlyOne, _dialect: SqlDialect, names: Names) -> str:
    counted = " + ".join(
        f"CASE WHEN {names[name]} IS NULL THEN 0 ELSE 1 END" for name in one.operands
    )
    return f"{counted} {'<=' if one.or_none else '='} 1"


def _all_or_none(one: c.AllOrNone, _dialect: SqlDialect, names: Names) -> str:
    none = " AND ".join(f"{names[name]} IS NULL" for name in one.members)
    whole = " AND ".join(f"{names[name]} IS NOT NULL" for name in one.required)
    return f"({none}) OR ({whole})"


def _joined(word: str) -> Callable[[Any, SqlDialect, Names], str | None]:
    def write(one: c.And | c.Or, dialect: SqlDialect, names: Names) -> str | None:
        parts = [condition_sql(part, dialect, names) for part in one.conditions]
        if None in parts:
            return None
        return f" {word} ".join(f"({part})" for part in parts)

    return write


def _not(one: c.Not, dialect: SqlDialect, names: Names) -> str | None:
    inner = condition_sql(one.condition, dialect, names)
    return None if inner is None else f"NOT ({inner})"


_WRITE: dict[type, Callable[[Any, SqlDialect, Names], str | None]] = {
    c.Present: lambda one, _dialect, names: f"{names[one.operand]} IS NOT NULL",
    c.Absent: lambda one, _dialect, names: f"{names[one.operand]} IS NULL",
    c.OneOf: _one_of,
    c.Compared: _compared,
    c.Ordered: _ordered,
    c.LongerThan: _length,
    c.Matches: lambda one, dialect, names: pattern_sql(one.pattern, names[one.operand], dialect),
    c.Not: _not,
    c.And: _joined("AND"),
    c.Or: _joined("OR"),
    c.ExactlyOne: _exactly_one,
    c.AllOrNone: _all_or_none,
}
