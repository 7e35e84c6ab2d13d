"""Rules as conditions on rows: for one dialect, when a row of a table breaks a rule.

A constraint is told apart as violated and undetermined, where a value that it needs is missing; the other
rules leave a missing value to the rule that demands it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.physical.fitted import Fitted
from generator.physical.relational import InRow, InRows, Path, PeriodColumns, Schema, Table
from generator.physical.rule_kind import RuleKind
from generator.physical.rule_set import Rule
from generator.physical.sql_conditions import condition_sql
from generator.physical.sql_formulas import certainly
from generator.physical.sql_objects import Objects
from generator.physical.sql_rows import RowOf, Rows
from generator.plugins import load_plugins


class Elsewhere(Exception):
    """What a rule needs has no column of its own, so no query tells whether it is broken."""


class Broken(NamedTuple):
    """When rows of a table break a rule, as conditions on the row under the alias `t`.

    `key` are the columns that name the object; `kept` is the condition under which the rule is certainly
    kept, empty where whatever is not violated is kept; `only` says which rows are objects of the class;
    `values` are the operands' names and columns; `is_local`: the conditions look at nothing but the row.
    """

    table: str
    key: tuple[str, ...]
    violated: str
    values: tuple[tuple[str, str], ...] = ()
    kept: str = ""
    only: str = ""
    is_local: bool = False


class BreakWriter:
    """Finds when rows break rules, in the words of one dialect."""

    def __init__(self, schema: Schema, fitted: Fitted) -> None:
        self.schema, self.fitted, self.dialect = schema, fitted, fitted.dialect
        self.tables = {table.name: table for table in schema.tables}
        self.keys = {table.name: table.foreign_keys for table in schema.tables}
        self.of_element: dict[int | None, list[Table]] = defaultdict(list)
        for table in schema.tables:
            self.of_element[table.element].append(table)

    # -- pieces of SQL ------------------------------------------------------------------------
    def table(self, name: str) -> str:
        return self.fitted.tables[name]

    def column(self, table: str, name: str, alias: str) -> str:
        return f"{alias}.{self.fitted.columns[table][name]}"

    def columns(self, table: str, names: tuple[str, ...], alias: str) -> list[str]:
        return [self.column(table, name, alias) for name in names]

    def condition(self, condition: c.Condition, table: str, alias: str = "t") -> str | None:
        names = {name: f"{alias}.{final}" for name, final in self.fitted.columns[table].items()}
        return condition_sql(condition, self.dialect, names)

    def broken(
        self,
        place: InRow | InRows,
        violated: str,
        *operands: tuple[str, str],
        is_local: bool = False,
    ) -> Broken:
        """What breaks a rule in the rows that a place's values stand in."""
        table, key = _row_of(place)
        condition = place.where if isinstance(place, InRow) else None
        only = self.condition(condition, table) or "" if condition is not None else ""
        return Broken(table, key, violated, self.named(table, operands), "", only, is_local)

    def named(
        self, table: str, operands: tuple[tuple[str, str], ...]
    ) -> tuple[tuple[str, str], ...]:
        """Operands with the column of the row that each stands in."""
        return tuple((name, self.column(table, column, "t")) for name, column in operands)

    def same(
        self,
        table: str,
        names: tuple[str, ...],
        alias: str,
        other: str,
        others: tuple[str, ...],
        far: str,
    ) -> str:
        """Equality of two lists of columns."""
        pairs = zip(
            self.columns(table, names, alias), self.columns(other, others, far), strict=True
        )
        return " AND ".join(f"{one} = {two}" for one, two in pairs)


def _locations(writer: BreakWriter, path: Path) -> tuple[InRow | InRows, ...]:
    return writer.schema.places.get(path, ())


def _row_of(place: InRow | InRows) -> tuple[str, tuple[str, ...]]:
    """The table a value stands in, and the columns there that name the object it belongs to."""
    return (place.table, place.key if isinstance(place, InRow) else place.owner)


def _record(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """A condition on one record whose operands all stand in one row."""
    for place in _locations(writer, rule.paths[0]) if rule.paths else ():
        found = {
            operand: _column_in(writer, path, place.table, place)
            for operand, path in _operands(rule)
        }
        columns = {operand: column for operand, column in found.items() if column is not None}
        if len(columns) < len(found):
            continue
        names = dict(writer.named(place.table, tuple(columns.items())))
        text = condition_sql(rule.test, writer.dialect, names)  # type: ignore[arg-type]
        if text is not None:
            yield writer.broken(place, f"NOT ({text})", *columns.items(), is_local=True)


def _operands(rule: Rule) -> Iterator[tuple[str, Path]]:
    test: Any = rule.test
    for field in ("operands", "members"):
        if hasattr(test, field):
            yield from zip(getattr(test, field), rule.paths, strict=True)
            return
    yield test.operand, rule.paths[0]


def _column_in(writer: BreakWriter, path: Path, table: str, like: InRow | InRows) -> str | None:
    for place in _locations(writer, path):
        if place.table == table and isinstance(place, type(like)) and len(place.columns) == 1:
            return place.columns[0]
    return None


def _present(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """A value that must be there; a reference to several tables needs one of them."""
    groups: dict[str, list[InRow]] = {}
    for place in _locations(writer, rule.paths[0]):
        if isinstance(place, InRow):
            groups.setdefault(place.table, []).append(place)
    for table, places in groups.items():
        missing = " AND ".join(
            f"{writer.column(table, one.columns[0], 't')} IS NULL" for one in places
        )
        operands = [(rule.test.operand, one.columns[0]) for one in places]  # type: ignore[union-attr]
        yield writer.broken(places[0], missing, *operands, is_local=True)


def _counted(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test: Any = rule.test
    rows = [one for one in _locations(writer, rule.paths[0]) if isinstance(one, InRows)]
    for home in dict.fromkeys(one.home for one in rows):
        places = [one for one in rows if one.home == home]
        count = " + ".join(f"({_count_of(writer, one)})" for one in places)
        limits = [f"{count} < {test.least}"] if test.least else []
        limits += [f"{count} > {test.most}"] if test.most is not None else []
        if limits:
            at_home = InRow(home, places[0].key, (), places[0].where)
            yield writer.broken(at_home, " OR ".join(limits))
    if test.least and not rows:
        yield from _present(writer, rule)


def _count_of(writer: BreakWriter, place: InRows) -> str:
    join = writer.same(place.table, place.owner, "r", place.home, place.key, "t")
    return f"SELECT COUNT(*) FROM {writer.table(place.table)} r WHERE {join}"


def _distinct(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    for place in _locations(writer, rule.paths[0]):
        if isinstance(place, InRows) and place.columns:
            table = writer.tables[place.table]
            if any(
                table_column_type(table, name) in ("json", "binary", "geometry")
                for name in place.columns
            ):
                continue
            operands = [(rule.test.operand, place.columns[0])]  # type: ignore[union-attr]
            columns = (*place.owner, *place.columns)
            yield writer.broken(place, _twice(writer, place.table, columns), *operands)


def table_column_type(table: Table, name: str) -> str:
    """The primitive of a column."""
    return next(one.type.primitive for one in table.columns if one.name == name)


def _twice(writer: BreakWriter, table: str, columns: tuple[str, ...]) -> str:
    """The row agrees with another row on columns that all hold a value. Grouped once: a pair of nested
    loops would take the square of the rows where no index helps."""
    names = writer.columns(table, columns, "g")
    present = " AND ".join(f"{name} IS NOT NULL" for name in names)
    grouped = (
        f"SELECT {', '.join(names)} FROM {writer.table(table)} g WHERE {present} "
        f"GROUP BY {', '.join(names)} HAVING COUNT(*) > 1"
    )
    same = writer.same(table, columns, "t", table, columns, "d")
    return f"EXISTS (SELECT 1 FROM ({grouped}) d WHERE {same})"


def _unique(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    for place in _locations(writer, rule.paths[0]):
        columns: list[str] = []
        operands: list[tuple[str, str]] = []
        for operand, path in _operands(rule):
            same = [one for one in _locations(writer, path) if one.table == place.table]
            columns += same[0].columns if same else ()
            operands += [(operand, same[0].columns[0])] if same and same[0].columns else []
        row_key = writer.tables[place.table].primary_key
        covered = all(
            any(one.table == place.table for one in _locations(writer, path)) for path in rule.paths
        )
        if covered:
            twice = _twice(writer, place.table, tuple(dict.fromkeys(columns)))
            yield writer.broken(InRow(place.table, row_key, ()), twice, *operands)


def _refers(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    for place in _locations(writer, rule.paths[0]):
        table = place.table
        for target in writer.keys[table]:
            group = target.columns
            if not set(group) <= set(place.columns):
                continue
            present = " AND ".join(
                f"{name} IS NOT NULL" for name in writer.columns(table, group, "t")
            )
            same = writer.same(target.table, target.references, "r", table, group, "t")
            missing = f"NOT EXISTS (SELECT 1 FROM {writer.table(target.table)} r WHERE {same})"
            operands = [(operand, group[0]) for operand, _path in _operands(rule)]
            yield writer.broken(place, f"{present} AND {missing}", *operands)


def _no_overlap(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    test: Any = rule.test
    periods = [writer.schema.periods.get((rule.entity, start)) for start, _end in test.periods]
    known = [one for one in periods if one is not None]
    if known:
        table = writer.tables[known[0].table]
        operands = [(one.start, one.start) for one in known]
        place = InRow(table.name, table.primary_key, ())
        yield writer.broken(place, _overlaps(writer, table, known), *operands)


def _overlaps(writer: BreakWriter, table: Table, periods: list[PeriodColumns]) -> str:
    """Another version of the same object holds at a moment when this one does, in every dimension."""
    name, owner = table.name, periods[0].owner
    starts = [one.start for one in periods]
    other = " OR ".join(
        f"{writer.column(name, start, 'o')} <> {writer.column(name, start, 't')}"
        for start in starts
    )
    parts = [writer.same(name, owner, "o", name, owner, "t"), f"({other})"]
    for period in periods:
        for one, two in (("o", "t"), ("t", "o")):
            till = writer.column(name, period.end, two)
            parts.append(f"({till} IS NULL OR {writer.column(name, period.start, one)} < {till})")
    return f"EXISTS (SELECT 1 FROM {writer.table(name)} o WHERE {' AND '.join(parts)})"


def _ordered(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """A period's own order."""
    test: Any = rule.test
    period = writer.schema.periods.get((rule.entity, test.first))
    if period is not None:
        table = writer.tables[period.table]
        text = writer.condition(c.Ordered(period.start, test.operator, period.end), table.name)
        operands = ((test.first, period.start), (test.second, period.end))
        place = InRow(table.name, table.primary_key, ())
        yield writer.broken(place, f"NOT ({text})", *operands, is_local=True)


def _specialised(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """A row of an abstract class's own table is also in the table of a concrete subclass."""
    children = [table for path in rule.paths for table in writer.of_element[path[0]][:1]]
    for table in writer.of_element[rule.entity][:1]:
        links = []
        for child in children:
            if len(child.primary_key) == len(table.primary_key) and child is not table:
                same = writer.same(
                    child.name, child.primary_key, "s", table.name, table.primary_key, "t"
                )
                links.append(
                    f"NOT EXISTS (SELECT 1 FROM {writer.table(child.name)} s WHERE {same})"
                )
        if links:
            yield writer.broken(InRow(table.name, table.primary_key, ()), " AND ".join(links))


def _nothing(_writer: BreakWriter, _rule: Rule) -> Iterator[Broken]:
    return iter(())


Maker = Callable[[BreakWriter, Rule], Iterator[Broken]]


def _formula(writer: BreakWriter, rule: Rule) -> Iterator[Broken]:
    """The objects that certainly break a constraint, or of which it is undetermined, in each table that
    holds objects of the class."""
    found = []
    tables = Rows(writer.schema, writer.fitted)
    for home in writer.schema.homes.get(rule.entity, ()):
        broken = _of_home(writer, rule, tables, home)
        if broken is None:
            return  # a rule is not held to some of its objects and silent on the others
        found.append(broken)
    yield from dict.fromkeys(found)


def _of_home(writer: BreakWriter, rule: Rule, tables: Rows, home: InRow) -> Broken | None:
    """In the table of the objects where that is enough, else in that of their versions."""
    formula: Any = rule.test
    anchor = tables.anchor(home.table)
    places = [home]
    if anchor != home.table:
        places.insert(0, InRow(anchor, writer.tables[anchor].primary_key, ()))
    for place in places:
        objects = Objects(writer.schema, writer.fitted, {"": RowOf("t", place.table)}, tables)
        try:
            violated = certainly(False, formula, writer.dialect, objects)
            kept = certainly(True, formula, writer.dialect, objects)
        except LookupError:
            continue
        operands = [
            (".".join(field.names), column)
            for field in f.fields_of(formula)
            if (column := _column_in(writer, field.keys, place.table, place)) is not None
        ]
        is_local = not f.looks_around(formula) and len(operands) == len(f.fields_of(formula))
        return writer.broken(place, violated, *operands, is_local=is_local)._replace(kept=kept)
    return None


_MAKE: dict[type, Maker] = {
    **dict.fromkeys(f.Formula.__args__, _formula),
    c.Present: _present,
    c.Ordered: _ordered,
    e.Counted: _counted,
    e.Distinct: _distinct,
    e.Unique: _unique,
    e.Refers: _refers,
    e.InCodeList: _refers,
    e.NoOverlap: _no_overlap,
    e.Specialised: _specialised,
    e.OfType: _nothing,
    e.Digits: _nothing,
}


@cache
def _stated() -> dict[type, Maker]:
    """The makers of the kinds that architects state, which are plug-ins, by the tests they know."""
    kinds = load_plugins("generator.physical.kinds", "KIND", RuleKind)
    found: dict[type, Maker] = {}
    for one in kinds.values():
        found |= dict.fromkeys(one.tests, one.breaks)  # type: ignore[attr-defined]
    return found


def broken_rows(writer: BreakWriter, rule: Rule) -> tuple[Broken, ...]:
    """When rows break a rule, for each table that its values stand in; empty where none can tell."""
    make = _MAKE.get(type(rule.test)) or _stated().get(type(rule.test), _record)
    try:
        return tuple(dict.fromkeys(make(writer, rule)))
    except Elsewhere:
        return ()
