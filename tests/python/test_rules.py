"""Every rule that a database's query tells is told by the package as well, of the same fault."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from generator.physical.relational import InRows, Table
from generator.physical.rule_queries import queries
from tests.proof.plants import Plant, Planter
from tests.proof.projects import designs_of, profiles
from tests.proof.rows import Row, Rows
from tests.python.packages import Taker, imported
from tests.python.rows_as_json import Writer


class Recorder(Planter):
    """Keeps the rows that faults are made of."""

    def rows_of(self, rule: Any) -> tuple[tuple[str, Row], ...]:
        self.added: list[tuple[str, Row]] = []
        self.plant(rule)
        return tuple(self.added)

    def _added(self, table: Table, row: Row) -> Plant:
        self.added.append((table.name, row))
        return super()._added(table, row)

    def _distinct(self, rule: Any) -> Plant:
        table = self.rows.tables[self._place(rule.paths[0], InRows).table]
        self.added.append((table.name, dict(self.rows.rows[table.name][0])))
        return super()._distinct(rule)


@pytest.mark.parametrize("profile", profiles())
def test_planted_fault_is_told_by_its_rule(profile: str, tmp_path: Path) -> None:
    designs = designs_of(profile)
    taker = Taker(imported(designs, tmp_path))
    rows = Rows(designs.relational, designs.fitted("postgres"))
    recorder = Recorder(rows, designs.narrowed.model)
    written = queries(designs.relational, designs.fitted("postgres"), designs.rules.rules)
    rules = [one.rule for one in written if one.selects]
    for rule in rules:
        if rule.kind == "constraint":
            recorder.mend(rule)
    right = json.dumps(Writer(designs, rows, ()).document())
    assert taker.told(right) == []
    by_code = {one.id for one in held_by_codes(designs)}
    by_form = {one.rule.id for one in designs.python.refusals if not one.place}
    silent, refused_first = [], []
    for rule in rules:
        if rule.id in by_form:
            continue  # no document can say it otherwise
        document = json.dumps(Writer(designs, rows, recorder.rows_of(rule)).document())
        told = {one.rule: one.verdict.value for one in taker.told(document)}
        if rule.id in by_code:
            assert any(one.endswith("/code") for one in told), rule.id
        elif rule.kind == "constraint" and rule.id not in told and not taker.takes(document):
            refused_first.append(rule.id)  # the new object lacks what other tables would hold
        elif rule.id not in designs.python.unsaid and told.get(rule.id) != "violated":
            silent.append((rule.id, sorted(told)))
    assert silent == []
    assert len(refused_first) <= 2
    assert len(rules) > len(designs.python.unsaid)


def held_by_codes(designs: Any) -> list[Any]:
    """Rules that every code of a list keeps, so that its code rule tells what breaks them."""
    return [
        one.rule
        for one in designs.python.refusals
        if one.kind == "code" and one.rule.kind != "code"
    ]
