"""Formulas in the words of a dialect, each in two ways: certainly true, and certainly false.

Both ways are conditions that are true or false and never unknown, so that what is undetermined because a
value is missing is neither, in every database and under every NOT.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from generator.constraints import formula as f
from generator.physical.certainly import INVERSE
from generator.physical.sql_conditions import pattern_sql
from generator.physical.sql_dialect import SqlDialect
from generator.physical.sql_objects import Objects, Place
from generator.physical.sql_terms import Terms, all_of

_NEVER, _ALWAYS = "1 = 0", "1 = 1"


def certainly(wanted: bool, one: f.Formula, dialect: SqlDialect, objects: Objects) -> str:
    """The condition under which a formula is certainly true, or certainly false. Raises LookupError where
    what it speaks of has no row or column of its own."""
    return _Writer(dialect, objects).write(one, wanted)


class _Writer(Terms):
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
        told = dict.fromkeys(self.write(one, wanted) for one in conditions)
        neutral, decisive = (_ALWAYS, _NEVER) if word == "AND" else (_NEVER, _ALWAYS)
        if decisive in told:
            return decisive
        told.pop(neutral, None)
        if len(told) < 2:
            return next(iter(told), neutral)
        return f" {word} ".join(f"({one})" for one in told)

    def _choice(self, one: f.Choice, wanted: bool) -> str:
        then = all_of(self.write(one.condition, True), self.write(one.then, wanted))
        otherwise = all_of(self.write(one.condition, False), self.write(one.otherwise, wanted))
        return f"({then}) OR ({otherwise})"

    def _provided(self, one: f.Provided, wanted: bool) -> str:
        return all_of(self.write(one.condition, True), self.write(one.formula, wanted))

    def _known(self, one: f.Known, wanted: bool) -> str:
        told = f"({self.write(one.condition, True)}) OR ({self.write(one.condition, False)})"
        return told if wanted else f"NOT ({told})"

    def _valid(self, one: f.Valid, wanted: bool) -> str:
        told = all_of(*self.valid(one.term)) or _ALWAYS
        return told if wanted else f"NOT ({told})"

    def _is_decided(self, one: f.Decided, wanted: bool) -> str:
        told = all_of(*self.decided(one.source)) or _ALWAYS
        return told if wanted else f"NOT ({told})"

    def _given(self, one: f.Given, wanted: bool) -> str:
        if not isinstance(one.term, f.Field):
            told = self._there(one.term)
            return told if wanted else f"NOT ({told})"
        column = self.nullable(one.term)
        if column is None:
            return _ALWAYS if wanted else _NEVER
        return f"{column} IS NOT NULL" if wanted else f"{column} IS NULL"

    def _there(self, one: f.Object) -> str:
        exists = [
            f"EXISTS (SELECT 1 FROM {source.tables} WHERE {source.condition})"
            for source in self.objects.objects(one)
            if source.tables
        ]
        return " OR ".join(exists) or _ALWAYS

    def _holds(self, one: f.Holds, wanted: bool) -> str:
        place = self.objects.place(one.field)
        told = f"{place.column} = {self.dialect.truth[0 if wanted else 1]}"
        return f"{place.column} IS NOT NULL AND {told}" if place.is_nullable else told

    def _one_of(self, one: f.OneOf, wanted: bool) -> str:
        column = self.nullable(one.field)
        values = ", ".join(map(self.term, one.values))
        told = f"{self.term(one.field)} {'IN' if wanted else 'NOT IN'} ({values})"
        return told if column is None else f"{column} IS NOT NULL AND {told}"

    def _matches(self, one: f.Matches, wanted: bool) -> str:
        told = pattern_sql(one.pattern, self.term(one.text), self.dialect)
        if told is None:
            raise LookupError("it has no regular expressions")
        return all_of(*self.present(one.text), told if wanted else f"NOT ({told})")

    def _compared(self, one: f.Compare, wanted: bool) -> str:
        operator = one.operator if wanted else INVERSE[one.operator]
        valid = dict.fromkeys((*self.valid(one.left), *self.valid(one.right)))
        left, right = self.nullable(one.left), self.nullable(one.right)
        there = dict.fromkeys(f"{each} IS NOT NULL" for each in (left, right) if each is not None)
        told = f"{self.term(one.left)} {operator} {self.term(one.right)}"
        known = " AND ".join((*there, told))
        if operator in ("=", "<>") and there:
            # Values as they stand compare with nothing too: both missing are equal, one missing differs.
            alone = _none_of(operator, left, right)
            known = f"({known}) OR ({alone})" if alone else known
        return all_of(*valid, known)

    # -- objects --------------------------------------------------------------------------------
    def _kind(self, one: f.IsKind, wanted: bool) -> str:
        told = []
        for source in self.objects.objects(one.object):
            kind = self.objects.kind(source.row, one.target)
            kind = kind if wanted else f"NOT ({kind})"
            if source.tables:
                where = f"{source.condition} AND ({kind})"
                kind = f"EXISTS (SELECT 1 FROM {source.tables} WHERE {where})"
            told.append(kind)
        return " OR ".join(f"({each})" for each in told) or _NEVER

    def _same(self, one: f.Same, wanted: bool) -> str:
        left, right = self.objects.identities(one.left), self.objects.identities(one.right)
        told = [
            " AND ".join(map(_both_there, mine, theirs))
            for table, mine in left
            for other, theirs in right
            if table == other
        ]
        every = [place for _table, places in (*left, *right) for place in places]
        if all(place.is_nullable for place in every):  # two of nothing are the same
            told.append(" AND ".join(f"{place.column} IS NULL" for place in every))
        same = " OR ".join(f"({each})" for each in told) or _NEVER
        return same if wanted else f"NOT ({same})"

    def _some(self, one: f.Some, wanted: bool) -> str:
        """True where one is certainly so; false where each that may be among them is certainly not so."""
        exists = []
        for flow in self.flows(one.source, one.variable):
            told = flow.writer.write(one.condition, wanted)  # type: ignore[attr-defined]
            told = told if wanted else f"NOT ({told})"
            exists.append(f"EXISTS (SELECT 1 FROM {flow.tables} WHERE {flow.where} AND ({told}))")
        joined = exists[0] if len(exists) == 1 else f"({' OR '.join(exists) or _NEVER})"
        return " AND ".join((*self.decided(one.source), joined if wanted else f"NOT {joined}"))

    def _distinct(self, one: f.Distinct, wanted: bool) -> str:
        flows = self.flows(one.source, one.variable)
        if len(flows) != 1:
            raise LookupError("what must differ stands in more than one table")
        flow = flows[0]
        for key in one.keys:
            flow = self.spread(flow, one.variable, key)
        keys = [each for key in one.keys for each in flow.writer.mark(key)]
        columns = ", ".join(dict.fromkeys(place.column for place in keys))
        twice = (
            f"EXISTS (SELECT 1 FROM {flow.tables} WHERE {flow.where} "
            f"GROUP BY {columns} HAVING COUNT(*) > 1)"
        )
        return " AND ".join((*self.decided(one.source), f"NOT {twice}" if wanted else twice))

    def _alone(self, one: f.Alone, wanted: bool) -> str:
        """The key grouped once, and those that occur twice joined back: pairs would take the square."""
        own = [each for key in one.own for each in self.mark(key)]
        of_flows = []
        for flow in self.flows(one.source, one.variable, is_apart=True):
            for key in one.keys:
                flow = self.spread(flow, one.variable, key)
            of_flows.append((flow, [each for key in one.keys for each in flow.writer.mark(key)]))
        optional = [
            mine.is_nullable or any(keys[number].is_nullable for _flow, keys in of_flows)
            for number, mine in enumerate(own)
        ]
        selects = []
        for flow, keys in of_flows:
            told = self._comparable(keys, optional)
            named = ", ".join(f"{each} AS k{number}" for number, each in enumerate(told))
            selects.append(f"SELECT {named} FROM {flow.tables} WHERE {flow.where}")
        mine = self._comparable(own, optional)
        columns = ", ".join(f"k{number}" for number in range(len(mine)))
        every = " UNION ALL ".join(selects)
        grouped = f"SELECT {columns} FROM ({every}) e GROUP BY {columns} HAVING COUNT(*) > 1"
        same = " AND ".join(f"d.k{number} = {each}" for number, each in enumerate(mine))
        twice = f"EXISTS (SELECT 1 FROM ({grouped}) d WHERE {same})"
        return f"NOT {twice}" if wanted else twice

    def _comparable(self, places: list[Place], optional: list[bool]) -> list[str]:
        """Values so that plain equality also finds two missing ones: with OR, no database joins fast."""
        found = []
        for place, is_optional in zip(places, optional, strict=True):
            if not is_optional:
                found.append(place.column)
                continue
            text = self.dialect.to_text.format(column=place.column)
            text = self.dialect.exact_cast.format(text=text)
            found.append(f"CASE WHEN {place.column} IS NULL THEN 1 ELSE 0 END")
            found.append(f"COALESCE({text}, {self.dialect.string('-')})")
        return found


def _both_there(left: Place, right: Place) -> str:
    guards = [f"{each.column} IS NOT NULL" for each in (left, right) if each.is_nullable]
    return " AND ".join((*guards, f"{left.column} = {right.column}"))


def _none_of(operator: str, left: str | None, right: str | None) -> str:
    """When values that may be missing are equal for lack of both, or different for lack of one."""
    if operator == "=":
        return f"{left} IS NULL AND {right} IS NULL" if left and right else ""
    if left and right:
        return f"{left} IS NULL AND {right} IS NOT NULL OR {left} IS NOT NULL AND {right} IS NULL"
    return f"{left or right} IS NULL"


_WRITE: dict[type, Callable[[_Writer, Any, bool], str]] = {
    f.Truth: _Writer._truth,
    f.Inverse: _Writer._inverse,
    f.Both: _Writer._both,
    f.Either: _Writer._either,
    f.Choice: _Writer._choice,
    f.Provided: _Writer._provided,
    f.Known: _Writer._known,
    f.Valid: _Writer._valid,
    f.Decided: _Writer._is_decided,
    f.Given: _Writer._given,
    f.Holds: _Writer._holds,
    f.Compare: _Writer._compared,
    f.OneOf: _Writer._one_of,
    f.Matches: _Writer._matches,
    f.IsKind: _Writer._kind,
    f.Same: _Writer._same,
    f.Some: _Writer._some,
    f.Distinct: _Writer._distinct,
    f.Alone: _Writer._alone,
}
