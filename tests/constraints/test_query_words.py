"""Queries of rules are made of words that are listed by dialect, and are each one SELECT and nothing else."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from generator.physical.designs import Designs
from generator.physical.rule_queries import queries
from tests.constraints import test_verdicts as values, test_verdicts_objects as objects
from tests.constraints import test_verdicts_tiers as tiers
from tests.kinds import building, model as kinds
from tests.proof.projects import designs_of, profiles

LISTED = tomllib.loads((Path(__file__).parent / "query_words.toml").read_text(encoding="utf-8"))
READ = {"mysql": "mysql", "sqlserver": "tsql"}
DIALECTS = tuple(name for name in LISTED if name != "every")


@pytest.fixture(scope="module")
def all_designs(tmp_path_factory: pytest.TempPathFactory) -> list[Designs]:
    """Models that have every kind of rule, and constraints of every kind."""
    folders = [tmp_path_factory.mktemp("words") for _each in range(5)]
    return [
        tiers.made(folders[0], "joined"),
        tiers.made(folders[1], "single-table"),
        values.designs_for(values.MODEL, folders[2]),
        objects.designs_for(objects.MODEL, folders[3]),
        building.designs_of(kinds.MODEL, kinds.TOML, folders[4], "alt", kinds.CODES)[0],
        *(designs_of(profile) for profile in profiles()),
    ]


@pytest.mark.parametrize("dialect", DIALECTS)
def test_queries_are_made_of_listed_words(dialect: str, all_designs: list[Designs]) -> None:
    found: set[str] = set()
    read = 0
    for designs in all_designs:
        rules = designs.rules.rules
        for one in queries(designs.relational, designs.fitted(dialect), rules):
            for select in one.selects:
                (tree,) = sqlglot.parse(select, read=READ.get(dialect, dialect))
                assert isinstance(tree, exp.Select), one.rule.id
                found |= set(map(_word, tree.walk()))
                read += 1
    assert read > 500
    assert found <= {*LISTED["every"], *LISTED[dialect]}
    assert len(found) > 50


def _word(node: exp.Expression) -> str:
    name = type(node).__name__
    return f"{name}:{node.name.upper()}" if isinstance(node, exp.Anonymous) else name
