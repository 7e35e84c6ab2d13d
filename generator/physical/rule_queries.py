"""Rules as queries: for one dialect, the rows that break a rule.

Every query returns the same four columns: the rule's id, the key of the row as text, and the
message in Danish and English. Only rows that certainly break the rule are returned: what is unknown
because a value is missing is the business of the rule that demands the value.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.physical.fit import Fitted
from generator.physical.relational import InRow, InRows, Path, PeriodColumns, Schema, Table
from generator.physical.rule_set import Rule
from generator.physical.sql_conditions import condition_sql
from generator.physical.sql_formulas import certainly
from generator.physical.sql_objects import Objects, RowOf

_HELD_BY_TYPE = "the column's type holds it"
_NOT_IN_TABLES = "its values have no columns of their own"


class Queries(NamedTuple):
    """One rule in one dialect: a select for each place the values stand in, or why there is none."""

    rule: Rule
    selects: tuple[str, ...]
    reason: str = ""


class QueryWriter:
    """Writes the queries of one dialect."""

    def __init__(self, schema: Schema, fitted: Fitted) -> None:
        self.schema, self.fitted, self.dialect = schema, fitted, fitted.dialect
        self.tables = {table.name: table for table in schema.tables}
        self.keys = {table.name: table.foreign_keys for table in schema.tables}
        self.of_element: dict[int | None, list[Table]] = defaultdict(list)
        for table in schema.tables:
            self.of_element[table.element].append(table)

    def write(self, rule: Rule) -> Queries:
        """The queries of a rule."""
        make = _MAKE.get(type(rule.test), _record)
        selects = tuple(dict.fromkeys(make(self, rule)))
        if selects:
            return Queries(rule, selects)
        return Queries(rule, (), _REASONS.get(type(rule.test), _NOT_IN_TABLES))

    # -- pieces of SQL ------------------------------------------------------------------------
    def table(self, name: str) -> str:
        return self.fitted.tables[name]

    def column(self, table: str, name: str, alias: str) -> str:
        return f"{alias}.{self.fitted.columns[table][name]}"

    def columns(self, table: str, names: tuple[str, ...], alias: str) -> list[str]:
        return [self.column(table, name, alias) for name in names]

    def text_of(self, columns: list[str]) -> str:
        """A key as text; of several columns, joined with a slash."""
        texts = [self.dialect.to_text.format(column=one) for one in columns]
        if len(texts) == 1:
            return texts[0]
        return self.dialect.concat(texts, self.dialect.string("/"))

    def select(
        self, rule: Rule, table: str, key: tuple[str, ...], where: str, only: c.Condition | None
    ) -> str:
        """The select of the rows of `table` (as `t`) for which `where` holds."""
        if only is not None:
            where = f"({self.condition(only, table)}) AND ({where})"
        parts = (
            f"{self.dialect.string(rule.id)} AS rule_id",
            f"{self.text_of(self.columns(table, key, 't'))} AS entity_key",
            f"{self.dialect.string(rule.message_da)} AS message_da",
            f"{self.dialect.string(rule.message_en)} AS message_en",
        )
        return f"SELECT {', '.join(parts)} FROM {self.table(table)} t WHERE {where}"

    def condition(self, condition: c.Condition, table: str, alias: str = "t") -> str | None:
        names = {name: f"{alias}.{final}" for name, final in self.fitted.columns[table].items()}
        return condition_sql(condition, self.dialect, names)

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


def _locations(writer: QueryWriter, path: Path) -> tuple[InRow | InRows, ...]:
    return writer.schema.places.get(path, ())


def _row_of(place: InRow | InRows) -> tuple[str, tuple[str, ...]]:
    """The table a value stands in, and the columns there that name the object it belongs to."""
    return (place.table, place.key if isinstance(place, InRow) else place.owner)


def _record(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    """A condition on one record whose operands all stand in one row."""
    for place in _locations(writer, rule.paths[0]) if rule.paths else ():
        table, key = _row_of(place)
        found = {
            rule_operand: _column_in(writer, path, table, place)
            for rule_operand, path in _operands(rule)
        }
        if None in found.values():
            continue
        names = {operand: writer.column(table, column, "t") for operand, column in found.items()}  # type: ignore[arg-type]
        text = condition_sql(rule.test, writer.dialect, names)  # type: ignore[arg-type]
        if text is not None:
            only = place.where if isinstance(place, InRow) else None
            yield writer.select(rule, table, key, f"NOT ({text})", only)


def _operands(rule: Rule) -> Iterator[tuple[str, Path]]:
    test: Any = rule.test
    for field in ("operands", "members"):
        if hasattr(test, field):
            yield from zip(getattr(test, field), rule.paths, strict=True)
            return
    yield test.operand, rule.paths[0]


def _column_in(writer: QueryWriter, path: Path, table: str, like: InRow | InRows) -> str | None:
    for place in _locations(writer, path):
        if place.table == table and isinstance(place, type(like)) and len(place.columns) == 1:
            return place.columns[0]
    return None


def _present(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    """A value that must be there; a reference to several tables needs one of them."""
    groups: dict[str, list[InRow]] = {}
    for place in _locations(writer, rule.paths[0]):
        if isinstance(place, InRow):
            groups.setdefault(place.table, []).append(place)
    for table, places in groups.items():
        missing = " AND ".join(
            f"{writer.column(table, one.columns[0], 't')} IS NULL" for one in places
        )
        yield writer.select(rule, table, places[0].key, missing, places[0].where)


def _counted(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    test: Any = rule.test
    rows = [one for one in _locations(writer, rule.paths[0]) if isinstance(one, InRows)]
    for home in dict.fromkeys(one.home for one in rows):
        places = [one for one in rows if one.home == home]
        count = " + ".join(f"({_count_of(writer, one)})" for one in places)
        limits = [f"{count} < {test.least}"] if test.least else []
        limits += [f"{count} > {test.most}"] if test.most is not None else []
        if limits:
            yield writer.select(rule, home, places[0].key, " OR ".join(limits), places[0].where)
    if test.least and not rows:
        yield from _present(writer, rule)


def _count_of(writer: QueryWriter, place: InRows) -> str:
    join = writer.same(place.table, place.owner, "r", place.home, place.key, "t")
    return f"SELECT COUNT(*) FROM {writer.table(place.table)} r WHERE {join}"


def _distinct(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    for place in _locations(writer, rule.paths[0]):
        if isinstance(place, InRows) and place.columns:
            table = writer.tables[place.table]
            if any(
                table_column_type(table, name) in ("json", "binary", "geometry")
                for name in place.columns
            ):
                continue
            yield _twice(writer, rule, place.table, place.owner, (*place.owner, *place.columns))


def table_column_type(table: Table, name: str) -> str:
    """The primitive of a column."""
    return next(one.type.primitive for one in table.columns if one.name == name)


def _twice(
    writer: QueryWriter, rule: Rule, table: str, key: tuple[str, ...], columns: tuple[str, ...]
) -> str:
    """The rows that agree with another row on columns that all hold a value. Grouped once: a pair
    of nested loops would take the square of the rows where no index helps."""
    names = writer.columns(table, columns, "g")
    present = " AND ".join(f"{name} IS NOT NULL" for name in names)
    grouped = (
        f"SELECT {', '.join(names)} FROM {writer.table(table)} g WHERE {present} "
        f"GROUP BY {', '.join(names)} HAVING COUNT(*) > 1"
    )
    same = writer.same(table, columns, "t", table, columns, "d")
    return writer.select(
        rule, table, key, f"EXISTS (SELECT 1 FROM ({grouped}) d WHERE {same})", None
    )


def _unique(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    for place in _locations(writer, rule.paths[0]):
        columns: list[str] = []
        for path in rule.paths:
            same = [one for one in _locations(writer, path) if one.table == place.table]
            columns += same[0].columns if same else ()
        row_key = writer.tables[place.table].primary_key
        covered = all(
            any(one.table == place.table for one in _locations(writer, path)) for path in rule.paths
        )
        if covered:
            columns = list(dict.fromkeys(columns))
            yield _twice(writer, rule, place.table, row_key, tuple(columns))


def _refers(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    for place in _locations(writer, rule.paths[0]):
        table, key = _row_of(place)
        for target in writer.keys[table]:
            group = target.columns
            if not set(group) <= set(place.columns):
                continue
            present = " AND ".join(
                f"{name} IS NOT NULL" for name in writer.columns(table, group, "t")
            )
            same = writer.same(target.table, target.references, "r", table, group, "t")
            missing = f"NOT EXISTS (SELECT 1 FROM {writer.table(target.table)} r WHERE {same})"
            only = place.where if isinstance(place, InRow) else None
            yield writer.select(rule, table, key, f"{present} AND {missing}", only)


def _no_overlap(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    test: Any = rule.test
    periods = [writer.schema.periods.get((rule.entity, start)) for start, _end in test.periods]
    known = [one for one in periods if one is not None]
    if known:
        table = writer.tables[known[0].table]
        yield writer.select(
            rule, table.name, table.primary_key, _overlaps(writer, table, known), None
        )


def _overlaps(writer: QueryWriter, table: Table, periods: list[PeriodColumns]) -> str:
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


def _ordered(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    """A period's own order."""
    test: Any = rule.test
    period = writer.schema.periods.get((rule.entity, test.first))
    if period is not None:
        table = writer.tables[period.table]
        text = writer.condition(c.Ordered(period.start, test.operator, period.end), table.name)
        yield writer.select(rule, table.name, table.primary_key, f"NOT ({text})", None)


def _specialised(writer: QueryWriter, rule: Rule) -> Iterator[str]:
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
            yield writer.select(rule, table.name, table.primary_key, " AND ".join(links), None)


def _nothing(_writer: QueryWriter, _rule: Rule) -> Iterator[str]:
    return iter(())


Maker = Callable[[QueryWriter, Rule], Iterator[str]]


def _formula(writer: QueryWriter, rule: Rule) -> Iterator[str]:
    """The objects that certainly break a constraint, in each table that holds objects of the class."""
    formula: Any = rule.test
    homes = (
        [one for one in _locations(writer, rule.paths[0]) if isinstance(one, InRow)]
        if rule.paths
        else []
    )
    tables = {one.table: (one.key, one.where) for one in homes}
    if not rule.paths:
        tables = {one.name: (one.primary_key, None) for one in writer.of_element[rule.entity][:1]}
    for table, (key, where) in tables.items():
        objects = Objects(writer.schema, writer.fitted, {"": RowOf("t", table)})
        try:
            broken = certainly(False, formula, writer.dialect, objects)
        except LookupError:
            continue
        yield writer.select(rule, table, key, broken, where)


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
_REASONS: dict[type, str] = {
    e.OfType: _HELD_BY_TYPE,
    e.Digits: "the column's type rounds to it",
    c.Matches: "it has no regular expressions",
    e.Refers: "the table referred to holds the key",
    e.Specialised: "its subclasses share its table or it has none",
}


def queries(schema: Schema, fitted: Fitted, rules: tuple[Rule, ...]) -> list[Queries]:
    """The queries of all rules in one dialect."""
    writer = QueryWriter(schema, fitted)
    return [writer.write(rule) for rule in rules]
