"""Rows counted by what they agree on."""

from __future__ import annotations

from collections.abc import Iterator

from generator.physical.rule_breaks import Broken, BreakWriter
from generator.physical.rule_rows import every, is_row, listed, numbered, objects
from generator.physical.rule_set import Rule


def in_groups(
    writer: BreakWriter, rule: Rule, names: tuple[str, ...], count: str, *, are_present: bool
) -> Iterator[Broken]:
    """The rows of which so many (`> 1`) agree on a rule's operands; two missing values agree, unless rows in
    which one is missing are left out. The rows are counted once, and each is found by its own key.
    """
    for rows in objects(writer, rule):
        among = rows.under("g")
        columns = [column for path in rule.paths for column in among.values(path)]
        keys, told = numbered("row", among.identity), numbered("told", columns)
        given = [*among.counts()]
        given += [f"{one} IS NOT NULL" for one in columns] if are_present else []
        where = f" WHERE {every(given)}" if given else ""
        inner = f"SELECT {listed({**keys, **told})} FROM {among.rows}{where}"
        outer = {
            **{name: f"q.{name}" for name in keys},
            "size_of_group": f"COUNT(*) OVER (PARTITION BY {', '.join(f'q.{name}' for name in told)})",
        }
        counted = f"SELECT {listed(outer)} FROM ({inner}) q"
        violated = (
            f"EXISTS (SELECT 1 FROM ({counted}) p WHERE {is_row(rows, 'p')} "
            f"AND p.size_of_group {count})"
        )
        yield rows.broken(violated, rule, dict(zip(names, rule.paths, strict=True)))
