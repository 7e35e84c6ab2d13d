"""Last step: tables in an order in which they can be created, cycles closed afterwards."""

from __future__ import annotations

from collections.abc import Mapping

from generator.physical.relational import ForeignKey, Table


def in_order(tables: list[Table]) -> tuple[tuple[Table, ...], dict[str, tuple[ForeignKey, ...]]]:
    """Each table after those it refers to, as far as that goes, else as they come; the foreign keys
    that point at a later table are taken out and returned by table.

    Depth first without recursion, since a chain of references can be as long as the model.
    """
    by_name = {table.name: table for table in tables}
    done: dict[str, Table] = {}
    for table in tables:
        stack = [(table.name, iter(_targets(table)))]
        open_ = {table.name}
        while stack:
            name, targets = stack[-1]
            following = next((t for t in targets if t not in done and t not in open_), None)
            if following is None:
                stack.pop()
                done.setdefault(name, by_name[name])
            else:
                open_.add(following)
                stack.append((following, iter(_targets(by_name[following]))))
    position = {name: number for number, name in enumerate(done)}
    late: dict[str, tuple[ForeignKey, ...]] = {}
    for name, number in position.items():
        closing = tuple(key for key in done[name].foreign_keys if position[key.table] > number)
        if closing:
            late[name] = closing
    return tuple(done.values()), late


def closing_mandatory_cycles(
    tables: tuple[Table, ...], late: Mapping[str, tuple[ForeignKey, ...]]
) -> list[tuple[Table, ForeignKey]]:
    """The late keys without which no row could ever be the first: each of its rows must refer to one
    that must, in the end, refer to it."""
    if not late:
        return []
    demanded = {table.name: _demanded(table) for table in tables}
    return [
        (table, key)
        for table in tables
        for key in late.get(table.name, ())
        if key.table in demanded[table.name] and _leads(key.table, table.name, demanded)
    ]


def _demanded(table: Table) -> set[str]:
    """The other tables that every row refers to."""
    nullable = {one.name for one in table.columns if one.is_nullable}
    return {
        key.table
        for key in table.foreign_keys
        if key.table != table.name and nullable.isdisjoint(key.columns)
    }


def _leads(start: str, goal: str, demanded: Mapping[str, set[str]]) -> bool:
    seen, stack = {start}, [start]
    while stack:
        fresh = demanded[stack.pop()] - seen
        seen |= fresh
        stack += fresh
    return goal in seen


def _targets(table: Table) -> list[str]:
    return [key.table for key in table.foreign_keys if key.table != table.name]
