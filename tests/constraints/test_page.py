"""docs/constraints.md: its examples become rules, and what it calls unchecked is so."""

from __future__ import annotations

import re
from pathlib import Path

from generator.physical.designs import Designs
from tests.authoring.ea_xmi import (
    Association,
    AssociationClass,
    Attribute,
    Class,
    Constraint,
    DataType,
    End,
    Enumeration,
    Literal,
    Model,
    Package,
)
from tests.constraints.test_verdicts import designs_for

PAGE = (Path(__file__).resolve().parents[2] / "docs" / "constraints.md").read_text(encoding="utf-8")


def designs_of(folder: Path, cases: list[str], periods: list[str]) -> Designs:
    def several(texts: list[str]) -> list[Constraint]:
        return [Constraint(f"R{number}", text) for number, text in enumerate(texts)]

    case = [
        Attribute("nr", "Integer"),
        Attribute("hours", "Integer"),
        Attribute("budget", "Integer", "0", "1"),
        Attribute("title", "CharacterString", "0", "1"),
        Attribute("opened", "Date"),
        Attribute("closed", "Date", "0", "1"),
        Attribute("status", "CaseStatus"),
        Attribute("urgent", "Boolean", "0", "1"),
        Attribute("tags", "CharacterString", "0", "*"),
        Attribute("period", "Period", "0", "1"),
    ]
    person = [Attribute("name", "CharacterString", "0", "1"), Attribute("age", "Integer")]
    payment = [Attribute("amount", "Integer", "0", "1"), Attribute("paid", "Boolean", "0", "1")]
    members = [
        Class("Case", case, constraints=several(cases)),
        DataType(
            "Period",
            [Attribute("from", "Integer"), Attribute("to", "Integer", "0", "1")],
            constraints=several(periods),
        ),
        Class("Person", person),
        Class("Employee", [Attribute("salary", "Integer", "0", "1")], parents=["Person"]),
        Class("Payment", payment),
        Enumeration(
            "CaseStatus", literals=[Literal(one) for one in ("open", "closed", "rejected", "ended")]
        ),
        Association(
            "owns",
            End("cases", "Case", "0..*", navigable=True),
            End("owner", "Person", "0..1", navigable=True),
        ),
        Association(
            "pays",
            End("case", "Case", "1", navigable=True),
            End("payments", "Payment", "0..*", navigable=True),
        ),
        AssociationClass(
            "Assignment",
            [Attribute("share", "Integer", "0", "1")],
            source=End("handled", "Case", "0..*", navigable=True),
            target=End("handlers", "Person", "0..*", navigable=True),
        ),
    ]
    return designs_for(Model("cases", [Package("Cases", members)]), folder)


def blocks(mark: str) -> list[str]:
    found = re.findall(rf"^```{mark}\n(.*?)^```", PAGE, re.DOTALL | re.MULTILINE)
    return [line for block in found for line in block.splitlines()]


def cells(column: int, after: str) -> list[str]:
    """The code in one column of the first table after a text."""
    lines = PAGE[PAGE.index(after) :].splitlines()
    first = next(number for number, line in enumerate(lines) if line.startswith("| ---")) + 1
    found = []
    for line in lines[first:]:
        if not line.startswith("|"):
            break
        cell = re.split(r"(?<!\\)\|", line)[column]
        found += re.findall(r"`([^`]+)`", cell)[:1]
    return [one.replace("\\|", "|") for one in found]


def test_examples_become_rules(tmp_path: Path) -> None:
    texts, of_periods = blocks("ocl"), blocks("ocl on Period")
    assert len(texts) > 25 and len(of_periods) == 2
    stated = designs_of(tmp_path, texts, of_periods).rules.constraints
    every = [*texts, *of_periods]
    assert {
        text: one.reasons
        for text, one in zip(every, stated, strict=True)
        if one.state != "compiled"
    } == {}


def test_ways_of_writing_become_rules(tmp_path: Path) -> None:
    texts = cells(2, "| to have | write |")
    stated = designs_of(tmp_path, texts, []).rules.constraints
    assert [one.state for one in stated if one.state != "compiled"] == [
        "compiled with assumption",
        "text",
    ]


def test_what_is_not_checked_says_why(tmp_path: Path) -> None:
    texts = cells(1, "| not checked | because |")
    assert len(texts) == 7
    stated = designs_of(tmp_path, texts, []).rules.constraints
    assert {one.state for one in stated} == {"bound but not lowered"}
    assert all(one.reasons[0] for one in stated)
