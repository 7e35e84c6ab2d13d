"""Which municipality a row belongs to, where the data tell: a column of the row, or of what it refers to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from generator.data.expected import ExpectedTable
from generator.model.identifiers import identifier_named

_TEXT = "CAST({column} AS VARCHAR)"
_FARTHEST = 3  # references to follow


class Area(NamedTuple):
    """How to get from a row `t` to its municipality's code: the tables on the way with the columns that join
    each to the one before, and the column at the end. `reads` are all columns that are looked at.
    """

    steps: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]
    column: str
    reads: frozenset[tuple[str, str]]

    def expression(
        self, tables: Mapping[str, ExpectedTable], to_text: str = _TEXT, chosen: str = "any_value"
    ) -> str:
        """The code as text; `chosen` picks one of several that are alike."""
        if not self.steps:
            return to_text.format(column=f"t.{self.column}")
        near, joins = "t", []
        for number, (name, columns, references) in enumerate(self.steps):
            far = f"a{number}"
            same = " AND ".join(
                f"{far}.{there} = {near}.{here}"
                for here, there in zip(columns, references, strict=True)
            )
            joins.append((f"{tables[name].final} {far}", same))
            near = far
        inner = ", ".join(table for table, _same in joins)
        condition = " AND ".join(same for _table, same in joins)
        text = to_text.format(column=f"{near}.{self.column}")
        return f"(SELECT {chosen}({text}) FROM {inner} WHERE {condition})"


def areas_of(tables: Sequence[ExpectedTable]) -> dict[str, Area]:
    """For each table whose rows lead to a municipality, how."""
    by_name = {one.name: one for one in tables}
    found = {one.name: area for one in tables if (area := _nearest(one, by_name)) is not None}
    return found


def labels_of(tables: Sequence[ExpectedTable]) -> dict[str, str]:
    """What the municipalities are called, where the profile has a list of them."""
    by_name = {one.name: one for one in tables}
    for table in tables:
        column = _column(table)
        for columns, there, _references in table.refers:
            if columns == (column,) and by_name[there].is_code_list:
                names = [one.name for one in by_name[there].columns]
                if "code" in names and "label" in names:
                    code, label = names.index("code"), names.index("label")
                    return {str(row[code]): str(row[label]) for row in by_name[there].codes}
    return {}


def _nearest(table: ExpectedTable, by_name: Mapping[str, ExpectedTable]) -> Area | None:
    if table.is_code_list:
        return None
    waiting: list[tuple[ExpectedTable, tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]]]
    waiting = [(table, ())]
    seen = {table.name}
    while waiting:
        here, steps = waiting.pop(0)
        name = _column(here)
        if name is not None:
            return _area(table, here, steps, name, by_name)
        for columns, there, references in here.refers:
            if there not in seen and len(steps) < _FARTHEST and not by_name[there].is_code_list:
                seen.add(there)
                waiting.append((by_name[there], (*steps, (there, columns, references))))
    return None


def _area(
    table: ExpectedTable,
    end: ExpectedTable,
    steps: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...],
    name: str,
    by_name: Mapping[str, ExpectedTable],
) -> Area:
    reads = {(end.name, name)}
    finals = []
    here = table
    for there, columns, references in steps:
        reads |= {(here.name, one) for one in columns} | {(there, one) for one in references}
        near = tuple(here.column(one).final for one in columns)
        far = tuple(by_name[there].column(one).final for one in references)
        finals.append((there, near, far))
        here = by_name[there]
    return Area(tuple(finals), end.column(name).final, frozenset(reads))


def _column(table: ExpectedTable) -> str | None:
    for one in table.columns:
        known = identifier_named(one.label or one.name)
        if known is not None and known.title == "the code of a municipality":
            return one.name
    return None
