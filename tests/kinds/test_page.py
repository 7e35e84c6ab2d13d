"""docs/rules.md and the UML profile have every kind with its tags, and no other."""

from __future__ import annotations

import re
import xml.etree.ElementTree as xml
from pathlib import Path

import pytest

from generator.model.identifiers import TYPES
from generator.physical.rule_kind import COMMON, RuleKind
from generator.physical.rule_statements import kinds
from tests.kinds.ea_profile import profile

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "rules.md").read_text(encoding="utf-8")
PROFILE = ROOT / "docs" / "modelmill-profile.xml"
KINDS = list(kinds().values())
_WORDS = {"Class": "class", "Attribute": "attribute", "DataType": "data type"}


def section(name: str) -> str:
    """The text below a heading."""
    found = re.search(rf"^## {re.escape(name)}\n(.*?)(?=^## |\Z)", PAGE, re.M | re.S)
    assert found, f"the page has no section {name}"
    return found[1]


def rows(text: str) -> dict[str, str]:
    """The first tables of a text: what each name means."""
    found = re.findall(r"^\| `(\w+)` \| (.*) \|$", text, re.MULTILINE)
    return dict(found)


@pytest.mark.parametrize("kind", KINDS, ids=lambda one: one.name)
def test_the_page_has_every_tag_and_no_other(kind: RuleKind) -> None:
    written = rows(section(kind.name).split("| identifier |")[0])
    assert list(written) == [one.name for one in kind.settings]
    for one in kind.settings:
        missing = [value for value in one.values if f"`{value}`" not in section(kind.name)]
        assert not missing or one.name == "severity", one.name
    assert f"| {kind.meaning} | {places(kind)} |" in PAGE


def places(kind: RuleKind) -> str:
    """Where a kind can stand, in words."""
    return ", ".join(_WORDS.get(one, "association end") for one in kind.on)


def test_the_page_has_every_kind_and_what_all_can_say() -> None:
    headings = re.findall(r"^## (.*)$", PAGE, re.MULTILINE)
    assert sorted(headings[3:]) == sorted(one.name for one in KINDS)
    assert list(rows(section("What every rule can say"))) == [one.name for one in COMMON]
    assert set(TYPES) <= set(re.findall(r"«(\w+)»", section("identifier")))


def test_the_page_has_every_finding() -> None:
    source = "\n".join(
        one.read_text(encoding="utf-8")
        for one in (ROOT / "generator" / "physical").rglob("*.py")
        if one.name.startswith("rule_") or one.parent.name == "kinds"
    )
    known = set(re.findall(r'(?:fault\(|Diagnostic\()\s*"(?:rules/)?([a-z]+(?:-[a-z]+)+)"', source))
    known |= set(re.findall(r'fault\("([a-z-]+)" if', source)) | {"wrong-type"}
    assert set(re.findall(r"`rules/([a-z-]+)`", PAGE)) == known


def test_the_uml_profile_is_that_of_the_kinds(request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--accept"):
        PROFILE.write_text(profile(), encoding="utf-8")
    assert PROFILE.read_text(encoding="utf-8") == profile()
    tree = xml.fromstring(profile())
    names = [one.get("name") for one in tree.iter("Stereotype")]
    assert len(names) == len(set(names)) == len(KINDS) + len(TYPES)
