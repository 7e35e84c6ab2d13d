"""Rules that compare rows of all parts of a sample are kept by all of it, or it is told that they may not be; and
what is a warning is taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.data.samples.kit import cases_of
from generator.data.samples.plan import Plan
from generator.data.samples.sample import Sample, sample
from generator.data.samples.vendor import Judged, hold
from generator.data.samples.writers import PLAIN
from generator.physical.designs import Designs
from tests.data.delivered import held
from tests.samples.models import KINDS, designs
from tests.samples.test_constraints import RULE
from tests.samples.test_constraints import designs as club_with

ROWS = 1_500


def made(one: Designs, folder: Path, seed: str = "1") -> tuple[Sample, list[str]]:
    """A sample, and the rules that it breaks."""
    plan = Plan(one)
    folder.mkdir(exist_ok=True)
    told = sample(plan, ROWS, seed, PLAIN["csv"](folder, plan.expected), lambda _step: None)
    with held(one, folder) as outcome:
        return told, [each.check.rule for each in outcome.rules if each.violated]


@pytest.mark.parametrize("name", KINDS)
def test_many_parts_keep_every_kind(name: str, tmp_path: Path) -> None:
    told, wrong = made(designs(name), tmp_path, "æ")
    assert told.rows >= ROWS and wrong == []
    assert not (told.unmet or told.within_parts or told.empty or told.stopped)


def test_keys_that_are_constraints_hold_in_all_parts(tmp_path: Path) -> None:
    one = club_with("Person.allInstances()->isUnique(alias)", tmp_path)
    told, wrong = made(one, tmp_path / "data")
    assert told.within_parts == () and wrong == []


def test_rules_on_all_objects_are_told_to_hold_within_parts(tmp_path: Path) -> None:
    one = club_with("Post.allInstances()->size() < 500", tmp_path)
    told, _wrong = made(one, tmp_path / "data")
    assert told.within_parts == (RULE,)


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        ("Enhed.navn/length", True, False),
        ("Ansættelse.timer/plausible", True, False),
        ("Ansættelse.fødsel/plausible", True, True),
        ("Ansættelse/noOverlap", False, False),
    ],
)
def test_warnings_are_accepted(rule: str, before: bool, after: bool) -> None:
    for day, accepted in (("2026-01-01", before), ("2028-02-01", after)):
        one = designs(KINDS[0])
        rules = one.rules
        one.as_of(day)
        try:
            cases = cases_of(Plan(one), "1", rule)
        finally:
            one.rules = rules
        assert [case.is_accepted for case in cases] == [accepted], day


@pytest.mark.parametrize(("command", "judged"), [("true", Judged.RIGHT), ("false", Judged.REFUSED)])
def test_who_refuses_for_a_warning_is_told(command: str, judged: Judged, tmp_path: Path) -> None:
    expected = {"rule": "R", "verdict": "violated", "file": "a.csv", "row": 1, "key": ""}
    case = {"id": "R", "rule": "R", "folder": ".", "accepted": True, "expected": [expected]}
    (answer,) = hold({"cases": [case]}, tmp_path, command, 20, 1, lambda _step: None)
    assert answer.judged is judged
