"""What a delivery of a profile can hold: its tables and columns, and the names they go by."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import NamedTuple

from generator.data.forms import staged_type
from generator.model.elements import Classifier, Kind, Property
from generator.model.graph import Model
from generator.model.personal import is_personal
from generator.physical.designs import Designs
from generator.physical.fitted import Fitted
from generator.physical.relational import Column, Schema, SqlType, Table

_LISTS = (Kind.CODE_LIST, Kind.ENUMERATION)


class ExpectedColumn(NamedTuple):
    """A column: `name` as the design has it, `final` as it stands in SQL, `header` as a file's first row has
    it, `label` as the model calls it, `type` as what its values are compared as."""

    name: str
    final: str
    header: str
    type: SqlType
    must_be_there: bool
    label: str = ""
    is_personal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExpectedTable:
    """A table: `codes` are the rows of a code list, which the profile knows and a delivery need not bring;
    `key` are the columns that name a row for people; `refers` are its references: columns, the other table,
    and its columns."""

    name: str
    final: str
    title: str
    columns: tuple[ExpectedColumn, ...]
    key: tuple[str, ...]
    primary_key: tuple[str, ...]
    codes: tuple[tuple[str | None, ...], ...] = ()
    is_code_list: bool = False
    refers: tuple[tuple[tuple[str, ...], str, tuple[str, ...]], ...] = ()

    def column(self, name: str) -> ExpectedColumn:
        """A column by the design's name."""
        return next(one for one in self.columns if one.name == name)

    def index(self, name: str) -> int:
        """The place of a column among the table's."""
        return next(place for place, one in enumerate(self.columns) if one.name == name)

    def headers(self) -> Mapping[str, int]:
        """The place of each column by every name that a file may give it, in lower case."""
        found: dict[str, int] = {}
        for place, one in enumerate(self.columns):
            found[one.header.casefold()] = place
        for place, one in enumerate(self.columns):
            for name in filter(None, (one.name, one.label)):
                found.setdefault(name.casefold(), place)
        return found


def expected_tables(
    designs: Designs, fitted: Fitted, given_keys: frozenset[tuple[str, str]] = frozenset()
) -> tuple[ExpectedTable, ...]:
    """The tables of a profile, in an order in which each comes after those it refers to. `given_keys` are
    columns of keys that hold any text."""
    model = designs.narrowed.model
    tables = (_table(one, fitted, model) for one in designs.relational.tables)
    return tuple(
        replace(
            table,
            columns=tuple(
                (
                    one._replace(type=SqlType("text"), must_be_there=False)
                    if (table.name, one.name) in given_keys
                    else one
                )
                for one in table.columns
            ),
        )
        for table in tables
    )


def without_demands(schema: Schema) -> Schema:
    """The schema as a delivery may hold it: any value may be missing, also one that must be there."""
    return replace(
        schema,
        tables=tuple(
            replace(
                table,
                columns=tuple(one._replace(is_nullable=True) for one in table.columns),
            )
            for table in schema.tables
        ),
    )


def _table(table: Table, fitted: Fitted, model: Model) -> ExpectedTable:
    names = fitted.columns[table.name]
    columns = tuple(
        ExpectedColumn(
            one.name,
            names[one.name],
            names[one.name].strip("".join(fitted.dialect.quotes)),
            staged_type(one.type),
            not one.is_nullable and one.default is None and one.expression is None,
            one.attribute,
            _is_personal(one, model),
        )
        for one in table.columns
        if one.expression is None
    )
    element = model.get(table.element) if table.element is not None else None
    return ExpectedTable(
        name=table.name,
        final=fitted.tables[table.name],
        title=element.name if element is not None else table.name,
        columns=columns,
        key=_key(table),
        primary_key=table.primary_key,
        codes=table.rows,
        is_code_list=isinstance(element, Classifier) and element.kind in _LISTS,
        refers=tuple((one.columns, one.table, one.references) for one in table.foreign_keys),
    )


def _key(table: Table) -> tuple[str, ...]:
    """The natural key where there is one: what people know a row by."""
    of_model = [one.columns for one in table.uniques if one.element is not None]
    return of_model[0] if of_model else table.primary_key


def _is_personal(column: Column, model: Model) -> bool:
    element = model.get(column.element) if column.element is not None else None
    return isinstance(element, Property) and is_personal(element, model)
