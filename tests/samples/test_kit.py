"""The conformance kit: every case gives exactly the verdicts it promises, and every rule has one or a reason."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from generator.data.samples.held import VIOLATED
from generator.data.samples.kit import kit
from generator.data.samples.kit_files import write_kit
from generator.data.samples.plan import Plan
from tests.constraints.test_verdicts import designs_for
from tests.data.delivered import held
from tests.samples.models import RULED, designs, names, ruled

REASONS = (
    "the rows that refer are held to it by the rule of the other end",
    "no table holds objects of the abstract class",
    "its values have no columns of their own",
)


@pytest.mark.parametrize("name", names())
def test_cases_give_what_they_promise(name: str, tmp_path: Path) -> None:
    plan = Plan(designs(name))
    told = write_kit(kit(plan, "1", lambda _step: None), plan, "1", tmp_path)
    assert told == json.loads((tmp_path / "cases.json").read_text(encoding="utf-8"))
    for case in told["cases"]:
        folder = tmp_path / case["folder"]
        assert sorted(one.name for one in folder.iterdir()) == sorted(case["files"])
        expected = {
            (one["rule"], one["verdict"], one["file"], one["row"]) for one in case["expected"]
        }
        with held(plan.designs, folder) as outcome:
            found = {
                (one.rule, one.verdict, Path(one.file).name, one.row)
                for one in outcome.violations.all(None)
            }
            assert found == expected, case["id"]
            assert not outcome.found and outcome.has_errors != case["accepted"], case["id"]
        assert bool(case.get("rule")) == bool(expected)
        assert not expected or case["rule"] in {one[0] for one in expected}


@pytest.mark.parametrize("name", names())
def test_every_rule_has_a_case_or_a_reason(name: str) -> None:
    one = designs(name)
    found = kit(Plan(one), "1", lambda _step: None)
    broken = {
        case.rule
        for case in found.cases
        if any((each.rule, each.verdict) == (case.rule, VIOLATED) for each in case.expected)
    }
    left = {each.rule: each.reason for each in found.left}
    assert not broken & set(left) and not found.unmet
    assert broken | set(left) == {rule.id for rule in one.rules.rules}
    assert set(left.values()) <= set(REASONS), left


def test_most_cases_break_one_rule_alone() -> None:
    """Where one break cannot be without another, both are promised: a text that is too long for its pattern."""
    found = kit(Plan(designs("sygefravaer/statistik")), "1", lambda _step: None)
    wrong = [case for case in found.cases if case.rule]
    alone = [case for case in wrong if {one.rule for one in case.expected} == {case.rule}]
    assert len(alone) > 0.8 * len(wrong)


def test_constraints_have_cases_of_what_is_undetermined() -> None:
    found = kit(Plan(designs(RULED)), "1", lambda _step: None)
    assert {"Sag/R1", "Sag/R7"} <= {case.rule for case in found.cases}
    small = found.cases[0]
    assert small.is_accepted and max(len(one.rows) for one in small.tables) <= 3


def test_undetermined_is_promised_where_a_value_is_missing(tmp_path: Path) -> None:
    one = designs_for(ruled(("slut > start",)), tmp_path)
    found = kit(Plan(one), "1", lambda _step: None)
    (case,) = [each for each in found.cases if each.id == "Sag/R0 undetermined"]
    assert [each.verdict for each in case.expected] == ["undetermined"] and case.is_accepted


def test_rule_that_nothing_keeps_is_told(tmp_path: Path) -> None:
    one = designs_for(ruled(("ramme > 3", "ramme < 3")), tmp_path)
    found = kit(Plan(one), "1", lambda _step: None)
    assert found.unmet and set(found.unmet) <= {"Sag/R0", "Sag/R1"}
    assert {each.rule for each in found.left} >= set(found.unmet)
    assert len(found.cases) > 10
