"""Texts of real models: prose never becomes a rule, and what is read, bound and lowered does not grow less."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.authoring.ea_xmi import Attribute, Class, Constraint, Model, Package
from tests.constraints.rates import SHARED, rates, rows_of
from tests.constraints.test_verdicts import designs_for

beside = pytest.mark.skipif(
    not SHARED.is_dir(), reason="the texts of real models are not beside this checkout"
)
# Lowered of those whose class is in a model that is here.
LEAST = {"model omg-uml": 100, "model royalandloyal": 65, "model citygml3": 1}


@beside
def test_no_prose_becomes_a_rule(tmp_path: Path) -> None:
    no_prose_becomes_a_rule(SHARED, tmp_path)


def no_prose_becomes_a_rule(shared: Path, folder: Path) -> None:
    rows = rows_of(shared / "ocl" / "freetext.tsv")
    # Every word of a text as an attribute: what could be bound is bound.
    words = sorted({word.strip(".,;:()") for row in rows for word in row["text"].split()})
    names = [word for word in words if word.isidentifier()]
    attributes = [Attribute(name, "Integer", "0", "1") for name in names]
    constraints = [
        Constraint(row["id"], row["text"].replace("\\n", "\n")) for row in rows if row["text"]
    ]
    one = Class("Alt", attributes, constraints=constraints)
    designs = designs_for(Model("prosa", [Package("Prosa", [one])]), folder)
    stated = designs.rules.constraints
    assert len(stated) >= len(constraints) > 200
    assert [each.id for each in stated if each.is_compiled] == []


@beside
def test_rates_do_not_fall() -> None:
    found = dict(rates(SHARED))
    assert found["all"].parsed >= 1730
    assert {name: found[name].lowered >= least for name, least in LEAST.items()} == dict.fromkeys(
        LEAST, True
    )
