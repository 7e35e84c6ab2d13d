"""The shapes of our own profiles take right deliveries, and each rule they have words for tells its fault."""

from __future__ import annotations

from typing import Any

import pytest

from generator.physical.rule_queries import queries
from generator.views.shacl import unsaid
from tests.documents.conftest import schemas_of
from tests.proof.documents import Documents
from tests.proof.projects import designs_of, profiles
from tests.proof.rows import Rows
from tests.python.rows_as_json import Writer
from tests.python.test_rules import Recorder
from tests.shacl.shapes import engine_for

# What JSON tells apart and RDF does not.
_SAME_IN_RDF = {"uniqueItems"}


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
    for rule in rules:
        if rule.id in silent:
            continue
        document = Writer(designs, rows, recorder.rows_of(rule)).document()
        told = {one.rule: one.messages for one in engine.judge(engine.data(document))}
        if rule.id not in told:
            wrong.append((rule.id, sorted(told)))
        elif rule.kind != "abstract":
            assert set(told[rule.id]) == {rule.message_da, rule.message_en}
    assert wrong == []
    assert len(silent) < len(rules) / 3


@pytest.mark.parametrize("profile", profiles())
def test_fault_in_the_form_is_refused(profile: str) -> None:
    designs = designs_of(profile)
    engine, documents = engine_for(designs), Documents(schemas_of(designs))
    right = documents.right()
    known = len(engine.judge(engine.data(right)))  # the sample's objects need not fit each other
    taken = []
    for wrong in documents.wrong():
        if wrong.keyword in _SAME_IN_RDF or not _is_object_of_objects(wrong.document):
            continue
        if not len(engine.judge(engine.data(wrong.document))) > known:
            taken.append((wrong.keyword, wrong.steps))
    assert [one for one in taken if one[0] not in ("type", "required", "oneOf")] == []
