"""What rules say of rows of different parts of a sample, and how it is seen to that they say nothing wrong.

Parts do not know of each other. A rule that compares rows whose owner is an object is held to within a part, where
all of the owner's rows are. Where the owner is a value, each part has values of its own; or the first part alone
has any, since only so many codes can be told apart.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from generator.constraints import formula as f
from generator.constraints import kinds as k
from generator.data.samples.held import Held
from generator.data.samples.stands import time_spots

if TYPE_CHECKING:
    from generator.data.samples.plan import Plan

_ENDLESS = 10**5
_IN_TIME = k.Apart | k.Seamless | k.Bitemporal
Column = tuple[str, str]


class AcrossParts(NamedTuple):
    """Columns of which each part has values of its own, those that are empty but in the first part, and the rules
    that are held to within parts only."""

    pooled: frozenset[Column]
    first_only: frozenset[Column]
    within: tuple[str, ...]


def across_parts(plan: Plan) -> AcrossParts:
    """What is to be done for the rules of a profile."""
    pooled: set[Column] = set()
    first: set[Column] = set()
    within: dict[str, None] = {}
    for held in plan.book.held:
        if held.table in plan.shared:
            if any(
                home in plan.shared and table not in plan.shared for home, table, *_ in held.steps
            ):
                within[held.id] = None
            continue
        test = held.rule.test if held.rule is not None else None
        if isinstance(test, _IN_TIME):
            owners = _owners(plan, held, test)
            if owners is not None and not pooled & owners and not first & owners:
                endless = sorted(one for one in owners if _is_endless(plan, one))
                missing = sorted(one for one in owners if plan.facts[one[0]][one[1]].is_nullable)
                pooled |= set(endless[:1])
                first |= set() if endless else set(missing[:1])
                if not endless and not missing:
                    within[held.id] = None
        elif _looks_across(plan, held):
            within[held.id] = None
    return AcrossParts(frozenset(pooled), frozenset(first), tuple(within))


def _owners(plan: Plan, held: Held, test: object) -> set[Column] | None:
    """The columns that tell the owner of a period, where none of them leads to an object of the part."""
    found: set[Column] = set()
    for spot in time_spots(held.spots, test)[0]:
        keys = [
            key
            for key in plan.tables[spot.table].foreign_keys
            if set(key.columns) & set(spot.columns)
        ]
        if any(key.table not in plan.shared | plan.lists for key in keys):
            return None
        found |= {(spot.table, name) for name in spot.columns}
    return found


def _is_endless(plan: Plan, column: Column) -> bool:
    table, name = column
    if any(name in key.columns for key in plan.tables[table].foreign_keys):
        return False
    size = plan.domains[table][name].size
    return plan.facts[table][name].primitive == "text" and (size is None or size >= _ENDLESS)


def _looks_across(plan: Plan, held: Held) -> bool:
    """Whether a rule looks at rows of all parts, and nothing sees to it that they differ."""
    test = held.rule.test if held.rule is not None else None
    if isinstance(test, f.Alone | k.UniqueBy):
        return plan.own_key(held) is None
    for home, table, columns, _others in held.steps:
        is_of_part = table not in plan.shared | plan.lists
        if is_of_part and (not columns or home in plan.shared):
            return True
    return held.kind == "overlap" and plan.has_shared_owner(held.table)
