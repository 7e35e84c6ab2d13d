"""The shapes of our own profiles take right deliveries, and each rule they have words for tells its fault."""

from __future__ import annotations

import pytest

from generator.physical.rule_queries import queries
from generator.views.shacl import unsaid
from tests.proof.projects import designs_of, profiles
from tests.proof.rows import Rows
from tests.python.rows_as_json import Writer
from tests.python.test_rules import Recorder
from tests.shacl.shapes import engine_for


@pytest.mark.parametrize("profile", profiles())
def test_planted_fault_is_told_by_its_rule(profile: str) -> None:
    designs = designs_of(profile)
    engine = engine_for(designs)
    rows = Rows(designs.relational, designs.fitted("postgres"))
    recorder = Recorder(rows, designs.narrowed.model)
    written = queries(designs.relational, designs.fitted("postgres"), designs.rules.rules)
    rules = [one.rule for one in written if one.selects]
    for rule in rules:
        if rule.kind == "constraint":
            recorder.mend(rule)
    assert engine.judge(engine.data(Writer(designs, rows, ()).document())) == []
    silent, wrong = unsaid(designs), []
    by_form = {one.rule.id for one in designs.python.refusals if not one.place}
    for rule in rules:
        if rule.id in silent or rule.id in by_form:
            continue  # no words for it, or no document can say it otherwise
        document = Writer(designs, rows, recorder.rows_of(rule)).document()
        only = "" if rule.kind == "code" else rule.id  # codes have a shape of their own
        told = {one.rule: one.messages for one in engine.judge(engine.data(document), only)}
        if rule.id not in told:
            wrong.append((rule.id, sorted(told)))
        elif rule.kind != "abstract":
            words = {rule.message_da, rule.message_en}
            if any("{slutdato}" in one for one in words):
                assert all("(2024-" in one and "{" not in one for one in told[rule.id])
            else:
                assert set(told[rule.id]) == words
    assert wrong == []
    assert len(silent) < len(rules) / 3
