"""Which compiled constraints the tables can answer: what they cannot is no rule, and says why.

Whether a database has the words for it is told by each database's queries.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from generator.constraints import formula as f
from generator.model.graph import Model
from generator.physical.fitted import Fitted
from generator.physical.ledger import Entry, Outcome
from generator.physical.relational import Schema
from generator.physical.rule_set import Rule, RuleSet, Stated
from generator.physical.rules_constraints import NOT_LOWERED, TOLD, told_of
from generator.physical.sql_dialect import SqlDialect
from generator.physical.sql_formulas import certainly
from generator.physical.sql_objects import Objects
from generator.physical.sql_rows import RowOf, Rows


def lowered(rules: RuleSet, schema: Schema, model: Model, dialect: SqlDialect) -> RuleSet:
    """The rules without those that no query can hold. `dialect` is one that has words for everything."""
    fitted = Fitted(dialect, tables={table.name: table.name for table in schema.tables})
    for table in schema.tables:
        fitted.columns[table.name] = {one.name: one.name for one in table.columns}
    tables = Rows(schema, fitted)
    why: dict[str, str] = {}
    for rule in rules.rules:
        if isinstance(rule.test, f.Formula):
            reason = _unanswered(rule, schema, fitted, tables)
            if reason:
                why[rule.id] = reason
    if not why:
        return rules
    stated = tuple(_told(one, why) for one in rules.constraints)
    gone = {id_ for one in stated if not one.is_compiled for id_ in one.rules}
    others = tuple(one for one in rules.found if one.rule not in TOLD)
    return replace(
        rules,
        rules=tuple(one for one in rules.rules if one.id not in gone),
        constraints=stated,
        found=(*told_of(stated, model), *others),
        ledger=_entered(rules, stated),
    )


def _unanswered(rule: Rule, schema: Schema, fitted: Fitted, tables: Rows) -> str:
    """Why no query tells of the rule's objects, in one of the tables that hold them."""
    reason = ""
    test: Any = rule.test
    for home in schema.homes.get(rule.entity, ()):
        for table in dict.fromkeys((tables.anchor(home.table), home.table)):
            objects = Objects(schema, fitted, {"": RowOf("t", table)}, tables)
            try:
                certainly(True, test, fitted.dialect, objects)
                certainly(False, test, fitted.dialect, objects)
                break
            except LookupError as error:
                reason = str(error.args[0])
        else:
            return reason
    return "" if schema.homes.get(rule.entity) else "its class has no table"


def _told(one: Stated, why: dict[str, str]) -> Stated:
    reasons = dict.fromkeys(why[id_] for id_ in one.rules if id_ in why)
    if not reasons:
        return one
    return one._replace(state=NOT_LOWERED, reasons=tuple(reasons), is_compiled=False)


def _entered(rules: RuleSet, stated: tuple[Stated, ...]) -> tuple[Entry, ...]:
    lost = {one.constraint: one for one in stated if one.rules and not one.is_compiled}
    return tuple(
        (
            Entry(one.element, one.target, Outcome.DOCUMENTED, "; ".join(lost[one.element].reasons))
            if one.target == "rules" and one.element in lost
            else one
        )
        for one in rules.ledger
    )
