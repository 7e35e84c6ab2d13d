"""Copies of objects that are known by another key."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from generator.data.samples.rows import Row, Values, key_of
from generator.data.samples.stands import Spot
from generator.data.samples.state import Change, State


def twin(state: State, row: Row, *wanted: tuple[Spot, Sequence[Any]]) -> Change:
    """One more object with the values of a row, but for some; it has a row in the tables of its superclasses
    too."""
    rows = _all_of(state, row)
    top = state.plan.tables[rows[-1].table]
    key: Values = {}
    if len(rows) > 1 and len(top.primary_key) == 1:
        key = {top.primary_key[0]: state.grower.numbers.new_value(top, top.primary_key[0])}
    copies = []
    for one in rows:
        given = {
            name: value
            for spot, values in wanted
            if spot.table == one.table
            for name, value in zip(spot.columns, values, strict=True)
        }
        names = state.plan.tables[one.table].primary_key
        same = dict(zip(names, key.values(), strict=False)) if key else {}
        copies.append((one, {**renewed(state, one, (*given, *same)), **same, **given}))
    return Change(copies=tuple(reversed(copies)))


def _all_of(state: State, row: Row) -> list[Row]:
    """The rows of an object from its own table upwards."""
    rows = [row]
    table = state.plan.tables[row.table]
    while (above := state.plan.above(table)) is not None:
        key = next(one for one in table.foreign_keys if one.table == above.name)
        found = state.view.by(above.name, key.references, key_of(key.columns)(rows[-1].values))
        if not found or any(found[0] is one for one in rows):
            break
        rows.append(found[0])
        table = above
    return rows


def renewed(state: State, row: Row, kept: tuple[str, ...]) -> dict[str, Any]:
    """New values for what tells a copy of a row from it, but for some."""
    grower, table = state.grower, state.plan.tables[row.table]
    far = {name for key in table.foreign_keys for name in key.columns}
    found: dict[str, Any] = {}
    for unique in state.plan.uniques[row.table]:
        if set(unique.columns) & set(found) or set(unique.columns) <= set(kept):
            continue
        for name in unique.columns:
            if name not in kept and name not in far:
                found[name] = grower.numbers.new_value(table, name)
                break
    return found
