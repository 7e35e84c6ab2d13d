"""Constraints that would grow without end end in a reason."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.physical.rule_queries import queries
from tests.authoring.ea_xmi import Attribute, Class, Constraint, Model, Package
from tests.constraints.test_verdicts import designs_for

LETS = " ".join(f"let x{n} = x{n - 1} + x{n - 1} in" for n in range(1, 60))
TEXTS = {
    "many alternatives": (" or ".join(["a > 1"] * 150), "compiled"),
    "many sums": (" + ".join(["a"] * 150) + " > 1", "bound but not lowered"),
    "xor of xor": (" xor ".join(["a > 1"] * 40), "bound but not lowered"),
    "if in if": (
        "if a > 1 then " * 40 + "a > 2" + " else a > 3 endif" * 40,
        "compiled",
    ),
    "variables that double": (f"let x0 = a in {LETS} x59 > 1", "bound but not lowered"),
    "a variable of itself": ("let x = x + 1 in x > 1", "parsed but not bound"),
    "parentheses": ("(" * 99 + "a > 1" + ")" * 99, "compiled"),
    "nots": ("not " * 90 + "(a > 1)", "bound but not lowered"),
    "quantifiers": ("b->forAll(" * 20 + "a > 1" + ")" * 20, "compiled"),
    "too many quantifiers": ("b->forAll(" * 70 + "a > 1" + ")" * 70, "bound but not lowered"),
    "an operation of itself": (
        "def: x(n : Integer) : Boolean = x(n) inv: x(1)",
        "bound but not lowered",
    ),
    "operations that double": (
        " ".join(f"def: f{n}() : Integer = f{n - 1}() + f{n - 1}()" for n in range(1, 40))
        + " def: f0() : Integer = a inv: f39() > 1",
        "bound but not lowered",
    ),
    "what is counted in what is chosen": (
        "b->select(" * 30 + "a > 1" + ")->size() > 1" * 30,
        "bound but not lowered",
    ),
    "a long range": ("Set{1..999999999}->includes(a)", "bound but not lowered"),
}


@pytest.mark.parametrize("name", TEXTS)
def test_constraint_ends_in_a_state(name: str, tmp_path: Path) -> None:
    text, state = TEXTS[name]
    one = Class(
        "Sag",
        [Attribute("a", "Integer", "0", "1"), Attribute("b", "Integer", "0", "*")],
        constraints=[Constraint("R", text)],
    )
    designs = designs_for(Model("sager", [Package("Sager", [one])]), tmp_path)
    (stated,) = designs.rules.constraints
    assert stated.state == state, stated.reasons
    for query in queries(designs.relational, designs.fitted("duckdb"), designs.rules.rules):
        assert all(len(select) < 100_000 for select in query.selects)
