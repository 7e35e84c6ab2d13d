"""Constraints of every form have cases, and samples that keep them: one at a time, since many of those that the
compiler is tried with contradict each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.data.samples.held import VIOLATED
from generator.data.samples.kit import Case, cases_of
from generator.data.samples.kit_files import write_case
from generator.data.samples.plan import Plan
from generator.data.samples.sample import sample
from generator.data.samples.writers import PLAIN
from generator.physical.designs import Designs
from tests.constraints.club import club
from tests.constraints.test_verdicts import designs_for
from tests.constraints.test_verdicts_tiers import DEFINITIONS, TEXTS, TOML
from tests.data.delivered import held

RULE = "Person/R0"
# No rows break what is always so.
ALWAYS = {
    "chef.oclIsKindOf(Ansat)",
    "klubber->forAll(k | k.medlemmer->includes(self))",
    "let mine = poster->select(betalt) in mine->union(poster->reject(betalt))->size() = poster->size()",
    "medlemskab->forAll(m | m.medlemmer = self)",
    "poster->collect(antal)->sum() = poster.antal->sum()",
    "venner->excluding(self)->forAll(p | p <> self)",
    "venner->select(oclIsKindOf(Leder))->size() = venner->selectByKind(Leder)->size()",
}
# No rows keep what is never so of what must be there.
NEVER = {
    "(alder + 1).oclIsUndefined()",
    "not chef.oclIsTypeOf(Leder)",
    "Person.allInstances()->forAll(b | b.chef <> self implies b.alder <> alder)",
}
EVERY = 4


def designs(text: str, folder: Path) -> Designs:
    """The club with one constraint."""
    home = folder / "model"
    home.mkdir(exist_ok=True)
    return designs_for(club((text,), definitions=DEFINITIONS), home, TOML.format("joined"))


def breaking(found: list[Case]) -> list[Case]:
    return [
        case
        for case in found
        if any((one.rule, one.verdict) == (RULE, VIOLATED) for one in case.expected)
    ]


@pytest.mark.parametrize("start", range(EVERY))
def test_constraints_have_cases(start: int, tmp_path: Path) -> None:
    without, different = set(), []
    for number, text in enumerate(TEXTS[start::EVERY]):
        folder = tmp_path / str(number)
        folder.mkdir()
        one = designs(text, folder)
        plan = Plan(one)
        found = cases_of(plan, "1", RULE)
        if not breaking(found):
            without.add(text)
        for place, case in enumerate(found):
            data = folder / str(place)
            write_case(plan, case, data)
            with held(one, data) as outcome:
                told = {
                    (each.rule, each.verdict, each.row) for each in outcome.violations.all(None)
                }
            if told != {(each.rule, each.verdict, each.row) for each in case.expected}:
                different.append((text, case.id))
    assert different == []
    assert without == (ALWAYS | NEVER) & set(TEXTS[start::EVERY])


@pytest.mark.parametrize("text", [*TEXTS[::9]])
def test_samples_keep_constraints(text: str, tmp_path: Path) -> None:
    one = designs(text, tmp_path)
    plan = Plan(one)
    data = tmp_path / "data"
    data.mkdir()
    made = sample(plan, 150, "1", PLAIN["csv"](data, plan.expected), lambda _step: None)
    assert set(made.unmet) == ({RULE} if text in NEVER else set())
    if not made.unmet and not made.within_parts:
        with held(one, data) as outcome:
            wrong = [each.check.rule for each in outcome.rules if each.violated]
            assert wrong == [] and made.rows >= 150
