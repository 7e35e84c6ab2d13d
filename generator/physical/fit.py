"""A relational design made to fit a dialect: names, types, cascades, and what is lost on the way."""

from __future__ import annotations

import re
from collections import defaultdict

from generator.constraints.condition import LongerThan, OneOf
from generator.model.elements import ElementKey
from generator.physical.ledger import Entry, Outcome
from generator.physical.fitted import Fitted
from generator.physical.naming import Scope
from generator.physical.relational import Check, Column, ForeignKey, Kept, Schema, Table
from generator.physical.sql_conditions import condition_sql
from generator.physical.sql_dialect import Late, SqlDialect
from generator.physical.sql_formulas import certainly
from generator.physical.sql_objects import Objects, RowOf
from generator.physical.tables_order import closing_mandatory_cycles

_PLAIN = re.compile(r"[a-z][a-z0-9_]*\Z")  # read the same with and without quotes


def fit(schema: Schema, dialect: SqlDialect, reserved: str) -> Fitted:
    """Make a schema fit. `reserved` says what happens to a reserved word: `suffix` or `quote`."""
    fitted = Fitted(dialect)
    words = dialect.reserved if reserved == "suffix" else frozenset()
    relations = Scope(dialect.identifier_limit, words, fitted.changes)
    for table in schema.tables:
        name = relations.take(table.name, table.element)
        fitted.raw[table.name] = name
        fitted.tables[table.name] = _in_script(name, dialect)
        _fit_columns(table, fitted, words)
    # Constraints share one namespace with tables: some databases keep them in one.
    for table in schema.tables:
        _fit_constraints(table, schema, fitted, relations)
    fitted.cascading = _CASCADES[dialect.cascades](schema.tables)
    _open_cycles(schema, fitted)
    _report_keys(schema, fitted)
    return fitted


def _open_cycles(schema: Schema, fitted: Fitted) -> None:
    """Where tables must refer to each other, one key waits for the end of the transaction, or may be
    missing at first: else there could never be a first row."""
    for table, key in closing_mandatory_cycles(schema.tables, schema.late):
        if fitted.dialect.defers:
            fitted.deferred.add((table.name, key.name))
        elif fitted.dialect.late is Late.ALTER and not set(key.columns) & set(table.primary_key):
            fitted.relaxed[table.name].update(key.columns)
            reason = "it may be missing in a row, since it closes a cycle of mandatory references"
            fitted.note(key.element, Outcome.APPROXIMATED, reason)


def _in_script(name: str, dialect: SqlDialect) -> str:
    if not _PLAIN.match(name) or name in dialect.reserved or name in dialect.quoted_words:
        return dialect.quoted(name)
    return name


def _fit_columns(table: Table, fitted: Fitted, words: frozenset[str]) -> None:
    dialect = fitted.dialect
    scope = Scope(dialect.identifier_limit, words, fitted.changes)
    names: dict[str, str] = {}
    types: dict[str, str] = {}
    for column in table.columns:
        name = column.name
        if name in names:
            raise ValueError(f"{table.name} has two columns {name!r}")
        names[name] = _in_script(scope.take(name, column.element), dialect)
        types[name] = dialect.type_text(column.type)
    if dialect.row_bytes is not None:
        _keep_in_row(table, types, dialect)
    fitted.columns[table.name], fitted.types[table.name] = names, types


def _keep_in_row(table: Table, types: dict[str, str], dialect: SqlDialect) -> None:
    """Where bounded texts would outgrow the row, the longest of them are stored outside it."""
    bounded = [one for one in table.columns if types[one.name].startswith("VARCHAR(")]
    sizes = {one.name: int(types[one.name][8:-1]) * dialect.text_bytes for one in bounded}
    total = sum(sizes.values())
    for column in sorted(bounded, key=lambda one: (-sizes[one.name], one.name)):
        if total <= (dialect.row_bytes or total):
            return
        if not column.type.is_key:
            types[column.name] = dialect.long_text
            total -= sizes[column.name]


def _fit_constraints(table: Table, schema: Schema, fitted: Fitted, scope: Scope) -> None:
    names, dialect = fitted.columns[table.name], fitted.dialect

    def take(wanted: str, element: ElementKey | None) -> str:
        final = _in_script(scope.take(wanted, element), dialect)
        fitted.constraints[table.name, wanted] = final
        return final

    take(f"pk_{table.name}", table.element)
    for unique in table.uniques:
        take(unique.name, unique.element)
    for key in table.foreign_keys:
        take(key.name, key.element)
    for index in table.indexes:
        take(index.name, None)
    checks: list[tuple[str, str]] = []
    for check in (*table.checks, *_lengths(table, fitted)):
        if isinstance(check.condition, Kept):
            text = kept_sql(check.condition, table, schema, fitted)
        else:
            text = condition_sql(check.condition, dialect, names)
        if text is None:
            fitted.note(check.element, Outcome.LEFT_OUT, "pattern: it has no regular expressions")
        else:
            checks.append((take(check.name, check.element), text))
    for column in table.columns:
        condition = dialect.type_checks.get(column.type.primitive)
        if condition is not None:
            wanted = f"ck_{table.name}_{column.name}_{column.type.primitive}"
            checks.append(
                (take(wanted, column.element), condition.format(column=names[column.name]))
            )
    fitted.checks[table.name] = checks


def kept_sql(kept: Kept, table: Table, schema: Schema, fitted: Fitted) -> str:
    """The condition that a row keeps a constraint, on the bare columns of its table."""
    objects = Objects(schema, fitted, {"": RowOf("", table.name)})
    told = certainly(kept.is_strict, kept.formula, fitted.dialect, objects)
    return told if kept.is_strict else f"NOT ({told})"


def _lengths(table: Table, fitted: Fitted) -> list[Check]:
    """Longest lengths that the type does not hold."""
    types = fitted.types[table.name]
    coded = {one.condition.operand for one in table.checks if isinstance(one.condition, OneOf)}
    return [
        Check(
            f"ck_{table.name}_{one.name}_max_length",
            LongerThan(one.name, None, one.type.length),
            one.element,
        )
        for one in table.columns
        if one.type.length is not None
        and one.type.primitive == "text"
        and one.name not in coded
        and not (
            fitted.dialect.holds_length and "(" in types[one.name] and "MAX" not in types[one.name]
        )
    ]


def _no_cascade(_tables: tuple[Table, ...]) -> frozenset[tuple[str, str]]:
    return frozenset()


def _any_cascade(tables: tuple[Table, ...]) -> frozenset[tuple[str, str]]:
    return frozenset(
        (table.name, key.name) for table in tables for key in table.foreign_keys if key.cascades
    )


def _tree_of_cascades(tables: tuple[Table, ...]) -> frozenset[tuple[str, str]]:
    """As many cascading keys as leave at most one way from any table to any other, and no cycle, as
    SQL Server demands: what one deletion sets off must be a tree."""
    below = {table.name: {table.name} for table in tables}
    above = {table.name: {table.name} for table in tables}
    chosen: set[tuple[str, str]] = set()
    for table in tables:
        for key in table.foreign_keys:
            starts, ends = above[key.table], below[table.name]
            if key.cascades and all(below[start].isdisjoint(ends) for start in starts):
                for start in starts:
                    below[start] |= ends
                for end in ends:
                    above[end] |= starts
                chosen.add((table.name, key.name))
    return frozenset(chosen)


_CASCADES = {"any": _any_cascade, "tree": _tree_of_cascades, "none": _no_cascade}


def _report_keys(schema: Schema, fitted: Fitted) -> None:
    lost: dict[str, frozenset[str]] = defaultdict(frozenset)
    if fitted.dialect.late is Late.LOST:
        lost |= {name: frozenset(key.name for key in keys) for name, keys in schema.late.items()}
    for table in schema.tables:
        for key in table.foreign_keys:
            if key.name in lost[table.name]:
                fitted.note(
                    key.element, Outcome.LEFT_OUT, "foreign key: it closes a cycle of tables"
                )
            elif key.cascades and (table.name, key.name) not in fitted.cascading:
                fitted.note(
                    key.element, Outcome.APPROXIMATED, "deleting a whole does not delete its parts"
                )


def foreign_keys_of(table: Table, schema: Schema, dialect: SqlDialect) -> tuple[ForeignKey, ...]:
    """The keys that stand in the table itself: all, but those that must wait or cannot be said."""
    late = schema.late.get(table.name, ())
    if dialect.late is Late.FORWARD or not late:
        return table.foreign_keys
    return tuple(key for key in table.foreign_keys if key not in late)


def nullable_in(table: Table, fitted: Fitted) -> set[str]:
    """The columns that may hold no value in this dialect."""
    relaxed = fitted.relaxed.get(table.name, set())
    return {one.name for one in table.columns if one.is_nullable or one.name in relaxed}


def is_generated(column: Column) -> bool:
    """Whether the database computes the column."""
    return column.expression is not None
