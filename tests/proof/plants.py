"""For every rule with a query, statements that make data break it, and statements that undo that."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints.formula import fields_of
from generator.constraints.ocl.parse import parse
from generator.constraints.ocl.repair import repair
from generator.model.elements import Literal
from generator.model.graph import Model
from generator.physical.relational import InRow, InRows, Table
from generator.physical.rule_set import Rule
from tests.constraints.evaluator import evaluate
from tests.constraints.objects import as_object, candidates
from tests.proof.faults import _BREAK, _nowhere
from tests.proof.rows import Row, Rows, literal

_FRESH = 7


class Plant(NamedTuple):
    """What to do, and how to undo it."""

    do: list[str]
    undo: list[str]


class Planter:
    """Plans one fault a rule over the rows of a schema whose tables hold no constraints."""

    def __init__(self, rows: Rows, model: Model) -> None:
        self.model = model
        self.rows, self.schema, self.fitted = rows, rows.schema, rows.fitted

    def plant(self, rule: Rule) -> Plant:
        """A fault for a rule. Raises where there is none to be made: then the rule tells nothing."""
        if rule.kind == "constraint":
            return self._constraint(rule)
        make = {
            e.Counted: self._counted,
            e.Unique: self._unique,
            e.Distinct: self._distinct,
            e.Refers: self._dangling,
            e.InCodeList: self._dangling,
            e.Specialised: self._specialised,
            e.NoOverlap: self._overlap,
            c.Ordered: self._ordered,
        }.get(type(rule.test), self._record)
        return make(rule)

    # -- statements -----------------------------------------------------------------------------
    def _added(self, table: Table, row: Row) -> Plant:
        return Plant([self.rows.insert(table, row)], [self._delete(table, row, tuple(row))])

    def _delete(self, table: Table, row: Row, by: tuple[str, ...]) -> str:
        names = self.fitted.columns[table.name]
        tests = [
            (
                f"{names[name]} IS NULL"
                if row[name] is None
                else f"{names[name]} = {literal(row[name], self.fitted.dialect)}"
            )
            for name in by
            if next(one for one in table.columns if one.name == name).type.primitive
            not in ("json",)
        ]
        return f"DELETE FROM {self.fitted.tables[table.name]} WHERE {' AND '.join(tests)}"

    def _fresh(self, table: Table, **changes: Any) -> Row:
        return {**self.rows.make(table, _FRESH), **changes}

    def _place(self, path: tuple[int, ...], kind: type = object) -> Any:
        return next(one for one in self.schema.places[path] if isinstance(one, kind))

    # -- faults ---------------------------------------------------------------------------------
    def _record(self, rule: Rule) -> Plant:
        place = self._place(rule.paths[0])
        table = self.rows.tables[place.table]
        columns = {
            operand: next(
                one for one in self.schema.places[path] if one.table == place.table
            ).columns[0]
            for operand, path in _operands(rule)
        }
        condition: Any = _over_columns(rule.test, columns)
        row = self._fresh(table)
        if isinstance(place, InRow) and isinstance(place.where, c.OneOf):
            row[place.where.operand] = place.where.values[0]
        row |= _BREAK[type(condition)](condition, table, row)
        if isinstance(condition, c.Present):
            row |= {
                one.columns[0]: None
                for one in self.schema.places[rule.paths[0]]
                if one.table == place.table
            }
        return self._added(table, row)

    def _constraint(self, rule: Rule) -> Plant:
        """The first row that the constraint's own text, evaluated by itself, calls wrong."""
        table, columns = self._columns_of(rule)
        place = self._place(rule.paths[0], InRow)
        row = self._fresh(table)
        if isinstance(place.where, c.OneOf):
            row[place.where.operand] = place.where.values[0]
        for told in self._choices(rule, table, columns, row):
            if self._verdict(rule, columns, row | told) is False:
                return self._added(table, row | told)
        raise LookupError(rule.id)

    def mend(self, rule: Rule) -> None:
        """Change the rows that a constraint calls wrong, as little as can be, so that all are right."""
        table, columns = self._columns_of(rule)
        for row in self.rows.rows[table.name]:
            if self._verdict(rule, columns, row) is False:
                right = [
                    told
                    for told in self._choices(rule, table, columns, row)
                    if self._verdict(rule, columns, row | told) is not False
                ]
                row |= min(right, key=lambda told: sum(row[name] != told[name] for name in told))

    def _columns_of(self, rule: Rule) -> tuple[Table, dict[tuple[str, ...], str]]:
        table = self.rows.tables[self._place(rule.paths[0], InRow).table]
        return table, {
            field.names: next(
                one for one in self.schema.places[field.keys] if one.table == table.name
            ).columns[0]
            for field in fields_of(rule.test)  # type: ignore[arg-type]
        }

    def _choices(
        self, rule: Rule, table: Table, columns: dict[tuple[str, ...], str], row: Row
    ) -> Iterator[Row]:
        nullable = {one.name: one.is_nullable for one in table.columns}
        fields = fields_of(rule.test)  # type: ignore[arg-type]
        names = [columns[field.names] for field in fields]
        values = [
            candidates(rule.test, row[name], field.primitive) + [None] * nullable[name]
            for field, name in zip(fields, names, strict=True)
        ]
        for told in itertools.product(*values):
            yield dict(zip(names, told, strict=True))

    def _verdict(self, rule: Rule, columns: dict[tuple[str, ...], str], row: Row) -> Any:
        constraint: Any = self.model.get(rule.element)
        (statement,) = parse(repair(constraint.body).text)  # type: ignore[misc]
        values = {path: row[name] for path, name in columns.items()}
        return evaluate(statement.body, as_object(values), self._literal)

    def _literal(self, path: tuple[str, ...]) -> str:
        """What data carry for `List::value`."""
        return next(
            one.value
            for one in self.model.elements(Literal)
            if f"::{one.qualified_name}".endswith("::" + "::".join(path))
        )

    def _counted(self, rule: Rule) -> Plant:
        test: Any = rule.test
        inrows = [one for one in self.schema.places[rule.paths[0]] if isinstance(one, InRows)]
        if not inrows:
            return self._record(rule._replace(test=c.Present(test.operand)))
        place = inrows[0]
        home, table = self.rows.tables[place.home], self.rows.tables[place.table]
        if test.least:  # an object that nothing belongs to
            return self._added(home, self._fresh(home))
        owner = self.rows.rows[home.name][0]
        keys = dict(zip(place.owner, (owner[name] for name in place.key), strict=True))
        do, undo = [], []
        for number in range(test.most + 1):
            added = self._added(table, {**self.rows.make(table, _FRESH + number), **keys})
            do += added.do
            undo += added.undo
        return Plant(do, undo)

    def _unique(self, rule: Rule) -> Plant:
        table = self.rows.tables[self._place(rule.paths[0]).table]
        first = self.rows.rows[table.name][0]
        columns = [
            name
            for path in rule.paths
            for one in self.schema.places[path]
            if one.table == table.name
            for name in one.columns
        ]
        return self._added(table, self._fresh(table, **{name: first[name] for name in columns}))

    def _distinct(self, rule: Rule) -> Plant:
        place = self._place(rule.paths[0], InRows)
        table = self.rows.tables[place.table]
        first = self.rows.rows[table.name][0]
        again = dict(first)
        if "position" in again:
            again["position"] = 99
        same = again == first
        # A row that is equal in every column cannot be told from the first: both go, one comes back.
        back = [self.rows.insert(table, first)] if same else []
        return Plant(
            [self.rows.insert(table, again)], [self._delete(table, again, tuple(again)), *back]
        )

    def _dangling(self, rule: Rule) -> Plant:
        for place in self.schema.places[rule.paths[0]]:
            table = self.rows.tables[place.table]
            for key in table.foreign_keys:
                if set(key.columns) <= set(place.columns):
                    kinds = {one.name: one for one in table.columns}
                    missing = {name: _nowhere(kinds[name], table) for name in key.columns}
                    return self._added(table, self._fresh(table, **missing))
        raise LookupError(rule.id)

    def _specialised(self, rule: Rule) -> Plant:
        table = next(one for one in self.schema.tables if one.element == rule.entity)
        return self._added(table, self._fresh(table))

    def _version(self, rule: Rule) -> tuple[Table, Row, Any]:
        period = next(one for key, one in self.schema.periods.items() if key[0] == rule.entity)
        table = self.rows.tables[period.table]
        return table, dict(self.rows.rows[table.name][0]), period

    def _overlap(self, rule: Rule) -> Plant:
        table, row, period = self._version(rule)
        row[period.start] += datetime.timedelta(hours=1)
        return self._added(table, row)

    def _ordered(self, rule: Rule) -> Plant:
        test: Any = rule.test
        table, _row, _period = self._version(rule)
        period = self.schema.periods[rule.entity, test.first]
        row = self._fresh(table)
        row[period.end] = row[period.start]
        return self._added(table, row)


def _operands(rule: Rule) -> list[tuple[str, tuple[int, ...]]]:
    test: Any = rule.test
    for field in ("operands", "members"):
        if hasattr(test, field):
            return list(zip(getattr(test, field), rule.paths, strict=True))
    return [(test.operand, rule.paths[0])]


def _over_columns(test: Any, columns: dict[str, str]) -> Any:
    """The rule's condition over columns in place of paths."""
    fields = {}
    for name, value in zip(test._fields, test, strict=True):
        if name == "operand":
            value = columns[value]
        elif name in ("operands", "members", "required"):
            value = tuple(columns[one] for one in value)
        fields[name] = value
    return type(test)(**fields)
