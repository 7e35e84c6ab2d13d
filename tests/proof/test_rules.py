"""Every rule's query returns the row that breaks it, and nothing where nothing is broken.

The tables have the columns and types of the committed scripts and no constraint at all, as a staging area
has, so that what the real tables would refuse can stand in them.
"""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.physical.rule_queries import queries
from generator.physical.rule_set import Rule
from tests.bench.database import Database
from tests.proof.plants import Planter
from tests.proof.projects import artefact, designs_of, profiles
from tests.proof.rows import Rows
from tests.proof.test_tables import DIALECT, ENGINES


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> tuple[str, Database]:
    """A fresh database of each engine that executes our queries as they are."""
    return request.param, request.getfixturevalue(request.param)


@pytest.mark.parametrize("profile", profiles())
def test_planted_fault_is_returned_by_its_rule(profile: str, engine: tuple[str, Database]) -> None:
    name, database = engine
    dialect = DIALECT.get(name, name)
    designs = designs_of(profile)
    schema, fitted = designs.relational, designs.fitted(dialect)
    rows = Rows(schema, fitted)
    by_id = {
        one.rule.id: one for one in queries(schema, fitted, designs.rules.rules) if one.selects
    }
    planter = Planter(rows, designs.narrowed.model)
    for one in by_id.values():
        if one.rule.kind == "constraint":
            planter.mend(one.rule)
    _stage(database, rows)
    script = _queries_of(artefact(profile, f"rules/{dialect}.sql"))
    assert set(script) == set(by_id), "the committed script has the very rules of the design"
    for rule_id, sql in script.items():
        assert database.query(sql) == [], f"{rule_id} finds fault with right rows"
    for rule_id, sql in script.items():
        plant = planter.plant(by_id[rule_id].rule)
        for statement in plant.do:
            assert database.accepts(statement) is None, statement
        found = database.query(sql)
        assert found and all(_is_of(row, by_id[rule_id].rule) for row in found), rule_id
        for statement in plant.undo:
            assert database.accepts(statement) is None, statement
    assert script


def _is_of(row: Any, rule: Rule) -> bool:
    rule_id, key, verdict, danish, english, found = row
    values = dict(one.split(" = ", 1) for one in found.split(", ") if " = " in one)
    expected = [rule.message_da, rule.message_en]
    for name, value in values.items():
        expected = [one.replace(f"{{{name}}}", value) for one in expected]
    told = (rule_id, verdict, danish, english)
    return told == (rule.id, "violated", *expected) and (
        key is not None or rule.kind == "required"  # the missing value can be the key itself
    )


def _stage(database: Database, rows: Rows) -> None:
    fitted = rows.fitted
    for table in rows.schema.tables:
        columns = ", ".join(
            f"{fitted.columns[table.name][one.name]} {fitted.types[table.name][one.name]}"
            for one in table.columns
        )
        database.run(f"CREATE TABLE {fitted.tables[table.name]} ({columns});")
        for row in rows.rows[table.name]:
            database.run(rows.insert(table, row) + ";")


def _queries_of(script: str) -> dict[str, str]:
    """The script's queries by the rule id they return."""
    found = {}
    for part in script.split("\n\n-- ")[1:]:
        title, _line, sql = part.partition("\n")
        found[title.split(": ")[0]] = sql.strip().removesuffix(";")
    return found


@pytest.mark.parametrize("profile", profiles())
def test_rules_without_a_query_are_said(profile: str) -> None:
    rules = json.loads(artefact(profile, "rules/rules.json"))["rules"]
    for dialect in designs_of(profile).narrowed.settings.profile.dialects:
        script = artefact(profile, f"rules/{dialect}.sql")
        for rule in rules:
            has_query = f"'{rule['id']}' AS rule_id" in script
            assert has_query != (dialect in rule["noQuery"]), rule["id"]
