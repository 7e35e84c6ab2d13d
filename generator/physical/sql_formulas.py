"""Formulas in the words of a dialect, each in two ways: certainly true, and certainly false.

Both ways are conditions that are true or false and never unknown, so that what is undetermined because a
value is missing is neither, in every database and under every NOT.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.constraints import formula as f
from generator.physical.sql_conditions import literal_sql
from generator.physical.sql_dialect import SqlDialect
from generator.physical.sql_objects import Objects, Source

_INVERSE = {"=": "<>", "<>": "=", "<": ">=", "<=": ">", ">": "<=", ">=": "<"}
_NEVER, _ALWAYS = "1 = 0", "1 = 1"


def certainly(wanted: bool, one: f.Formula, dialect: SqlDialect, objects: Objects) -> str:
    """The condition under which a formula is certainly true, or certainly false. Raises LookupError where
    what it speaks of has no row or column of its own."""
    return _Writer(dialect, objects).write(one, wanted)


class _Writer:
    def __init__(self, dialect: SqlDialect, objects: Objects) -> None:
        self._dialect, self._objects = dialect, objects

    def write(self, one: f.Formula, wanted: bool) -> str:
        """A condition without unknown."""
        return _WRITE[type(one)](self, one, wanted)

    # -- conditions -----------------------------------------------------------------------------
    def _truth(self, one: f.Truth, wanted: bool) -> str:
        return _ALWAYS if one.value is wanted else _NEVER

    def _inverse(self, one: f.Inverse, wanted: bool) -> str:
        return self.write(one.condition, not wanted)

    def _both(self, one: f.Both, wanted: bool) -> str:
        return self._joined(one.conditions, wanted, "AND" if wanted else "OR")

    def _either(self, one: f.Either, wanted: bool) -> str:
        return self._joined(one.conditions, wanted, "OR" if wanted else "AND")

    def _joined(self, conditions: tuple[f.Formula, ...], wanted: bool, word: str) -> str:
        return f" {word} ".join(f"({self.write(one, wanted)})" for one in conditions)

    def _given(self, one: f.Given, wanted: bool) -> str:
        if isinstance(one.term, f.Step):
            source = self._objects.step(one.term)
            told = f"EXISTS (SELECT 1 FROM {source.tables} WHERE {source.condition})"
            return told if wanted else f"NOT {told}"
        column = self._nullable(one.term)
        if column is None:
            return _ALWAYS if wanted else _NEVER
        return f"{column} IS NOT NULL" if wanted else f"{column} IS NULL"

    def _holds(self, one: f.Holds, wanted: bool) -> str:
        place = self._objects.place(one.field)
        told = f"{place.column} = {self._dialect.truth[0 if wanted else 1]}"
        return f"{place.column} IS NOT NULL AND {told}" if place.is_nullable else told

    def _compared(self, one: f.Compare, wanted: bool) -> str:
        operator = one.operator if wanted else _INVERSE[one.operator]
        told = f"{self.term(one.left)} {operator} {self.term(one.right)}"
        guards = dict.fromkeys((*self._guards(one.left), *self._guards(one.right)))
        there = " AND ".join((*guards, told))
        plain = all(isinstance(each, f.Field | f.Constant) for each in (one.left, one.right))
        left, right = self._nullable(one.left), self._nullable(one.right)
        if not plain or operator not in ("=", "<>") or (left or right) is None:
            return there
        # Values as they stand compare with nothing too: both missing are equal, one missing differs.
        if operator == "=":
            both = left is not None and right is not None
            return f"({there}) OR ({left} IS NULL AND {right} IS NULL)" if both else there
        return f"({there}) OR ({self._one_alone(left, right)})"

    @staticmethod
    def _one_alone(left: str | None, right: str | None) -> str:
        if left and right:
            return (
                f"{left} IS NULL AND {right} IS NOT NULL OR {left} IS NOT NULL AND {right} IS NULL"
            )
        return f"{left or right} IS NULL"

    # -- objects --------------------------------------------------------------------------------
    def _same(self, one: f.Same, wanted: bool) -> str:
        left, right = self._objects.key(one.left), self._objects.key(one.right)
        guards = [f"{each.column} IS NOT NULL" for each in (left, right) if each.is_nullable]
        told = f"{left.column} {'=' if wanted else '<>'} {right.column}"
        there = " AND ".join((*guards, told))
        if not guards:
            return told
        none = [each.column if each.is_nullable else None for each in (left, right)]
        if not wanted:
            return f"({there}) OR ({self._one_alone(*none)})"
        both = None not in none
        return f"({there}) OR ({none[0]} IS NULL AND {none[1]} IS NULL)" if both else there

    def _some(self, one: f.Some, wanted: bool) -> str:
        """True where one is certainly so; false where each that may be among them is certainly not so."""
        source, inner = self._among(one.source, one.variable)
        decided = self._decided(one.source)
        told = inner.write(one.condition, wanted)
        among = [inner.write(condition, True) for _name, condition in one.source.given]
        every = " AND ".join(f"({each})" for each in (source.condition, *among))
        told = told if wanted else f"NOT ({told})"
        exists = f"EXISTS (SELECT 1 FROM {source.tables} WHERE {every} AND ({told}))"
        return " AND ".join((*decided, exists if wanted else f"NOT {exists}"))

    def _among(self, reach: f.Reach, *variables: str) -> tuple[Source, _Writer]:
        """The rows, and a writer that knows each of them by the variables that mean it."""
        objects, anchors = self._objects.anchored(self._dialect.row_mark)
        source = objects.reach(reach)
        if anchors is not None:
            source = Source(
                f"{anchors.tables}, {source.tables}",
                f"{anchors.condition} AND {source.condition}",
                source.row,
            )
        for name in (*variables, *(name for name, _condition in reach.given)):
            objects = objects.with_row(name, source.row)
        return source, _Writer(self._dialect, objects)

    def _decided(self, reach: f.Reach) -> tuple[str, ...]:
        """Of each object it is known whether it belongs: a condition of `select` that is undetermined makes
        the whole so (OCL 2.4, 7.5.3 and 11.9.1)."""
        if not reach.given:
            return ()
        source, inner = self._among(reach)
        unknown = " OR ".join(
            f"NOT ({inner.write(condition, True)}) AND NOT ({inner.write(condition, False)})"
            for _name, condition in reach.given
        )
        return (
            f"NOT EXISTS (SELECT 1 FROM {source.tables} WHERE {source.condition} AND ({unknown}))",
        )

    def _every_has(self, reach: f.Reach, field: f.Field, variable: str) -> str:
        source, inner = self._among(reach, variable)
        among = [inner.write(condition, True) for _name, condition in reach.given]
        every = " AND ".join(f"({each})" for each in (source.condition, *among))
        column = inner._objects.place(field).column
        return f"NOT EXISTS (SELECT 1 FROM {source.tables} WHERE {every} AND {column} IS NULL)"

    def _counted(self, one: f.Count) -> str:
        source, inner = self._among(one.source)
        among = [inner.write(condition, True) for _name, condition in one.source.given]
        every = " AND ".join(f"({each})" for each in (source.condition, *among))
        return f"(SELECT COUNT(*) FROM {source.tables} WHERE {every})"

    def _summed(self, one: f.Sum) -> str:
        source, inner = self._among(one.source, one.variable)
        among = [inner.write(condition, True) for _name, condition in one.source.given]
        every = " AND ".join(f"({each})" for each in (source.condition, *among))
        column = inner._objects.place(one.field).column
        return f"COALESCE((SELECT SUM({column}) FROM {source.tables} WHERE {every}), 0)"

    # -- what is missing ------------------------------------------------------------------------
    def _nullable(self, term: f.Term) -> str | None:
        """The column of a value as it stands, where it may be missing."""
        if not isinstance(term, f.Field):
            return None
        place = self._objects.place(term)
        return place.column if place.is_nullable else None

    def _guards(self, term: f.Term) -> tuple[str, ...]:
        """What must be so for a term to have a value."""
        match term:
            case f.Field():
                column = self._nullable(term)
                return () if column is None else (f"{column} IS NOT NULL",)
            case f.Arithmetic(operator, left, right):
                zero = operator == "/" and not isinstance(right, f.Constant)
                divides = (f"{self.term(right)} <> 0",) if zero else ()
                return (*self._guards(left), *self._guards(right), *divides)
            case f.Length(text):
                return self._guards(text)
            case f.Part(text, _first, last):
                return (*self._guards(text), f"{self._length(f.Length(text))} >= {last}")
            case f.Count(reach):
                return self._decided(reach)
            case f.Sum(reach, field, variable):
                return (*self._decided(reach), self._every_has(reach, field, variable))
        return ()

    # -- terms ----------------------------------------------------------------------------------
    def term(self, one: f.Term) -> str:
        """A term as an expression."""
        return _TERMS[type(one)](self, one)

    def _constant(self, one: f.Constant) -> str:
        if one.primitive == "text":
            return self._dialect.string(one.text)
        if one.primitive == "boolean":
            return self._dialect.truth[0 if one.text == "true" else 1]
        return literal_sql(one.text, one.primitive, self._dialect)

    def _field(self, one: f.Field) -> str:
        column = self._objects.place(one).column
        return self._dialect.exact.format(column=column) if one.primitive == "text" else column

    def _arithmetic(self, one: f.Arithmetic) -> str:
        left, right = self.term(one.left), self.term(one.right)
        if one.operator == "/":  # of whole numbers, some databases give a whole number
            return f"(1.0 * {left} / NULLIF({right}, 0))"
        return f"({left} {one.operator} {right})"

    def _length(self, one: f.Length) -> str:
        return f"({self._dialect.char_length.format(column=self.term(one.text))})"

    def _part(self, one: f.Part) -> str:
        length = one.last - one.first + 1
        return self._dialect.part.format(text=self.term(one.text), first=one.first, length=length)

    def _presence(self, one: f.Presence) -> str:
        place = self._objects.place(one.term)
        if not place.is_nullable:
            return "1"
        return f"CASE WHEN {place.column} IS NULL THEN 0 ELSE 1 END"


_WRITE: dict[type, Callable[[_Writer, Any, bool], str]] = {
    f.Truth: _Writer._truth,
    f.Inverse: _Writer._inverse,
    f.Both: _Writer._both,
    f.Either: _Writer._either,
    f.Given: _Writer._given,
    f.Holds: _Writer._holds,
    f.Compare: _Writer._compared,
    f.Same: _Writer._same,
    f.Some: _Writer._some,
}
_TERMS: dict[type, Callable[[_Writer, Any], str]] = {
    f.Constant: _Writer._constant,
    f.Field: _Writer._field,
    f.Arithmetic: _Writer._arithmetic,
    f.Length: _Writer._length,
    f.Part: _Writer._part,
    f.Presence: _Writer._presence,
    f.Count: _Writer._counted,
    f.Sum: _Writer._summed,
}
