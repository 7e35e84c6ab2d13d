"""A case's instances on one database: what goes in, what does not, and what the rules' queries return."""

from __future__ import annotations

import json
import re
from typing import Any

from tests.bench.database import Database
from tests.bench.statements import split_statements
from tests.mapping.case import BuiltCase
from tests.mapping.engines import Engine, tells
from tests.mapping.rows import statement
from tests.mapping.script import Script
from tests.mapping.stand_ins import AFTERWARDS, BEFOREHAND, translated

_RULE = re.compile(r"SELECT N?'((?:[^']|'')*)' AS rule_id")


class Trial:
    """A case on one database with its tables made."""

    def __init__(self, built: BuiltCase, engine: Engine, database: Database) -> None:
        self._engine, self._database = engine, database
        self._script = Script(built, engine.dialect)
        if engine.fixture in BEFOREHAND:
            database.run(BEFOREHAND[engine.fixture])
        database.run(translated(self._script.text, engine.fixture))
        if engine.fixture in AFTERWARDS:
            database.run(AFTERWARDS[engine.fixture])
        rules = translated(built.text(f"rules/{engine.dialect}.sql"), engine.fixture)
        self._queries = _queries(rules, engine.dialect)
        self._rules = {
            rule["id"]: rule for rule in json.loads(built.text("rules/rules.json"))["rules"]
        }

    def _said(self, row: str | dict[str, Any]) -> str:
        return translated(statement(row, self._script), self._engine.fixture)

    def accept(self, instance: dict[str, Any]) -> None:
        """Everything goes in, and no rule objects."""
        rows = instance.get("rows", ())
        for row in rows.get(self._engine.dialect, ()) if isinstance(rows, dict) else rows:
            refusal = self._database.accepts(self._said(row))
            assert refusal is None, f"{row}: {refusal}"
        assert not self._objections(), "a rule returns what is right"
        for query, rows in instance.get("queries", {}).items():
            said = [[_plain(cell) for cell in row] for row in self._database.query(query)]
            assert said == [[_plain(cell) for cell in row] for row in rows], query

    def refuse(self, instance: dict[str, Any]) -> None:
        """The last row is refused by what the case says, or returned by the rule."""
        dialect, why = self._engine.dialect, instance["why"]
        *before, last = instance["rows"]
        for row in before:
            refusal = self._database.accepts(self._said(row))
            assert refusal is None, f"{why}: {row}: {refusal}"
        known = self._objections()
        refusal = self._database.accepts(self._said(last))
        breaks = _listed(instance.get("breaks", []))
        if breaks and dialect not in instance.get("passes", ()):
            assert refusal is not None, f"{why}: the row went in"
            assert any(tells(refusal, one, self._engine) for one in breaks), f"{why}: {refusal}"
            return
        assert refusal is None, f"{why}: {refusal}"
        rules = _listed(instance["rule"])
        if dialect in instance.get("no_query", ()):
            assert all(dialect in self._rules[one]["noQuery"] for one in rules), why
            rules = []
        said = {rule for rule, _key in self._objections() - known}
        assert said == set(rules), f"{why}: the rules' queries say {sorted(said)}"

    def delete(self, instance: dict[str, Any]) -> None:
        """A statement that empties tables, as far as the database cascades."""
        for sql, outcome in instance.get("deleted", {}).items():
            refusal = self._database.accepts(sql)
            if self._engine.dialect in outcome.get("not_in", ()):
                assert refusal is not None, f"{sql}: it cascades"
                continue
            assert refusal is None, f"{sql}: {refusal}"
            for table in outcome["empties"]:
                rows = self._database.query(f"SELECT COUNT(*) FROM {self._script.table(table)}")
                assert _plain(rows[0][0]) == "0", f"{sql} leaves rows in {table}"

    def _objections(self) -> set[tuple[str, str]]:
        """Every rule with the key of a row that its query returns."""
        found = set()
        for rule, query in self._queries.items():
            for row in self._database.query(query):
                assert row[0] == rule, f"the query of {rule} says that it is {row[0]}"
                assert row[1] is not None, f"the query of {rule} names no row"
                found.add((rule, str(row[1])))
        return found


def _queries(script: str, dialect: str) -> dict[str, str]:
    """The queries of a rules script by rule."""
    found = {}
    for query in split_statements(script, dialect):
        named = _RULE.match(query)
        assert named is not None and named[1] not in found, query
        found[named[1].replace("''", "'")] = query
    return found


def _listed(one_or_more: str | list[str]) -> list[str]:
    return one_or_more if isinstance(one_or_more, list) else [one_or_more]


def _plain(cell: Any) -> str | None:
    """A value as text, the same from every driver."""
    if cell is None:
        return None
    text = str(cell)
    return {"True": "1", "TRUE": "1", "False": "0", "FALSE": "0"}.get(text, text)
