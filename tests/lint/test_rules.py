"""Every rule finds its offence, says it well, and is silent on a model without it."""

from __future__ import annotations

import pytest

from generator.lint.sets import all_rules, all_sets
from tests.lint.cases import as_text, folder_of, told_of

RULES = sorted(all_rules())


@pytest.mark.parametrize("rule", RULES)
def test_offence_is_found(rule: str, pytestconfig: pytest.Config) -> None:
    folder = folder_of(rule)
    found = as_text(told_of(rule, folder / "found.py"))
    expected = folder / "expected.txt"
    if pytestconfig.getoption("--accept"):
        expected.write_text(found, encoding="utf-8")
    assert found, "the rule finds nothing in its own case"
    assert found == expected.read_text(encoding="utf-8")


@pytest.mark.parametrize("rule", RULES)
def test_model_without_the_offence_is_clean(rule: str) -> None:
    assert as_text(told_of(rule, folder_of(rule) / "clean.py")) == ""


@pytest.mark.parametrize("rule", RULES)
def test_page_is_whole_sentences(rule: str) -> None:
    page = all_rules()[rule].page
    for part in page:
        assert part[0].isupper() or not part[0].isalpha(), part
        assert part.endswith((".", "`", "…")), part


@pytest.mark.parametrize("rule", RULES)
def test_finding_names_its_element_and_says_what_to_do(rule: str) -> None:
    for one in told_of(rule, folder_of(rule) / "found.py"):
        found = one.diagnostic
        assert found.element and found.hint and found.place.line
        assert found.message.rstrip(")").endswith(".") or found.message.endswith(")")


def test_every_folder_of_cases_belongs_to_a_rule() -> None:
    folders = {
        f"{one.parent.parent.name}/{one.parent.name}".replace("_", "-")
        for one in folder_of("").glob("*/*/found.py")
    }
    assert folders == set(RULES)


def test_every_set_has_rules() -> None:
    sets = {name for known in all_rules().values() for name in known.sets}
    assert sets == set(all_sets())
