"""For every rule with a query, statements that make data break it, and statements that undo that."""

from __future__ import annotations

import datetime
import itertools
from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.constraints import condition as c
from generator.constraints import expression as e
from generator.constraints import formula as f
from generator.constraints.ocl.parse import parse
from generator.constraints.ocl.repair import repair
from generator.model.elements import Kind, Literal
from generator.model.graph import Model
from generator.physical.relational import InRow, InRows, Table
from generator.physical.rule_set import Rule
from tests.constraints.evaluator import evaluate
from tests.constraints.objects import candidates
from tests.proof.faults import _BREAK, _nowhere
from tests.proof.graph import Graph
from tests.proof.kept import breaks_bounds
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
        """A new row that makes the constraint's own text, evaluated by itself, call an object wrong: the first
        that breaks nothing else of its table, or the first."""
        for name, fields in self._tables_of(rule).items():
            table, other = self.rows.tables[name], None
            row = self._fresh(table)
            for told in self._choices(rule, name, fields, row):
                if self._wrong(rule, (name, row | told)):
                    if not breaks_bounds(table, row | told, self.schema):
                        return self._added(table, row | told)
                    other = other or row | told
            if other is not None:
                return self._added(table, other)
        raise LookupError(rule.id)

    def mend(self, rule: Rule) -> None:
        """Change the rows that a constraint calls wrong, as little as can be, so that all are right."""
        table, fields = next(iter(self._tables_of(rule).items()))
        for row in self.rows.rows[table]:
            before = dict(row)
            choices = list(self._choices(rule, table, fields, before))
            choices.sort(key=lambda told: sum(before[name] != told[name] for name in told))
            for told in choices if self._wrong(rule) else ():
                row |= told
                if not self._wrong(rule):
                    break
                row |= before

    def _tables_of(self, rule: Rule) -> dict[str, tuple[f.Field, ...]]:
        """The tables whose rows a constraint speaks of, and the values it asks for; its own first."""
        found: dict[str, list[f.Field]] = {}
        for field in _fields(rule.test):
            for place in self.schema.places[field.keys]:
                if isinstance(place, InRow) or place.columns:
                    found.setdefault(place.table, []).append(field)
        own = next(one.name for one in self.schema.tables if one.element == rule.entity)
        order = sorted(found, key=lambda name: name != own)
        return {name: tuple(dict.fromkeys(found[name])) for name in order}

    def _choices(
        self, rule: Rule, table: str, fields: tuple[f.Field, ...], row: Row
    ) -> Iterator[Row]:
        nullable = {one.name: one.is_nullable for one in self.rows.tables[table].columns}
        columns = {
            next(
                one.columns[0] for one in self.schema.places[each.keys] if one.table == table
            ): each
            for each in fields
        }
        values = [
            [
                *candidates(rule.test, row[name], each.primitive),
                *dict.fromkeys(other[name] for other in self.rows.rows[table]),
                *[None] * nullable[name],
            ]
            for name, each in columns.items()
        ]
        for told in itertools.product(*values):
            yield dict(zip(columns, told, strict=True))

    def _wrong(self, rule: Rule, *more: tuple[str, Row]) -> bool:
        """Whether the constraint is false of any object, with some more rows."""
        constraint: Any = self.model.get(rule.element)
        (statement,) = parse(repair(constraint.body).text)  # type: ignore[misc]
        own = next(one.name for one in self.schema.tables if one.element == rule.entity)
        objects = Graph(self.rows, self.model, more).objects[own]
        if self.model.get(constraint.owner).kind is Kind.DATA_TYPE:
            path = _fields(rule.test)[0].names[:-1]
            values = (_value_at(one, path) for one in objects)
            objects = [one for one in values if any(part is not None for part in one.values())]
        return any(evaluate(statement.body, one, self._literal) is False for one in objects)

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


def _value_at(one: Any, path: tuple[str, ...]) -> Any:
    for name in path:
        one = one[name]
    return one


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


def _fields(one: Any) -> list[f.Field]:
    """Every value that a formula asks for, of whatever object."""
    if isinstance(one, f.Field):
        return [one]
    if isinstance(one, tuple):
        return [found for each in one if isinstance(each, tuple) for found in _fields(each)]
    return []
