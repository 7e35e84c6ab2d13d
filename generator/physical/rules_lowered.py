"""Which compiled constraints the tables can answer: what they cannot is no rule, and says why.

Whether a database has the words for it is told by each database's queries.
"""

from __future__ import annotations

from dataclasses import replace

from generator.constraints import formula as f
from generator.model.elements import ElementKey
from generator.model.graph import Model
from generator.physical.fitted import Fitted
from generator.physical.ledger import Entry, Outcome
from generator.physical.relational import Schema
from generator.physical.rule_set import RuleSet, Stated
from generator.physical.rules_constraints import NOT_LOWERED, TOLD, told_of
from generator.physical.sql_dialect import SqlDialect
from generator.physical.sql_formulas import certainly
from generator.physical.sql_objects import Objects
from generator.physical.sql_rows import RowOf, Rows


class Tables:
    """Asks whether the tables of a schema can answer a formula. `dialect` is one that has words for everything."""

    def __init__(self, schema: Schema, dialect: SqlDialect) -> None:
        self._schema = schema
        self._fitted = Fitted(dialect, tables={table.name: table.name for table in schema.tables})
        for table in schema.tables:
            names = {one.name: one.name for one in table.columns}
            self._fitted.columns[table.name] = names
        self._rows = Rows(schema, self._fitted)

    def why_not(self, entity: ElementKey, formula: f.Formula) -> str:
        """Why no query tells of a class's objects, in one of the tables that hold them; empty where all do."""
        homes = self._schema.homes.get(entity, ())
        reasons = (self._why_not(home.table, formula) for home in homes)
        return next(filter(None, reasons), "") if homes else "its class has no table"

    def _why_not(self, home: str, formula: f.Formula) -> str:
        reason = ""
        for table in dict.fromkeys((self._rows.anchor(home), home)):
            objects = Objects(self._schema, self._fitted, {"": RowOf("t", table)}, self._rows)
            try:
                for wanted in (True, False):
                    certainly(wanted, formula, self._fitted.dialect, objects)
                return ""
            except LookupError as error:
                reason = str(error.args[0])
        return reason


def lowered(rules: RuleSet, tables: Tables, model: Model) -> RuleSet:
    """The rules without those that no query can hold."""
    why: dict[str, str] = {}
    for rule in rules.rules:
        if isinstance(rule.test, f.Formula):
            why[rule.id] = tables.why_not(rule.entity, rule.test)
    if not any(why.values()):
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


def _told(one: Stated, why: dict[str, str]) -> Stated:
    reasons = dict.fromkeys(why[id_] for id_ in one.rules if why.get(id_))
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
