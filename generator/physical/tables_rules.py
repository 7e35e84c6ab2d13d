"""Constraints that one row can be held to, as check constraints of its table."""

from __future__ import annotations

from dataclasses import replace

from generator.constraints.formula import Formula, fields_of, looks_around
from generator.physical.ledger import Entry, Outcome
from generator.physical.naming import Speller
from generator.physical.relational import Check, InRow, Kept, Schema, Table
from generator.physical.rule_set import Rule, RuleSet
from generator.profile.profile import Narrowed


def with_constraints(schema: Schema, rules: RuleSet, narrowed: Narrowed) -> Schema:
    """The tables with the checks that constraints become; what is none is entered in the ledger."""
    naming = narrowed.settings.profile.naming
    spell = Speller(naming.sql, naming.letters if naming.transliterate else None)
    tables = {table.name: table for table in schema.tables}
    ledger = list(schema.ledger)
    for rule in rules.rules:
        if not isinstance(rule.test, Formula):
            continue
        choice = narrowed.settings.choice("constraint", rule.entity)
        table, reason = _table_of(rule, schema)
        if choice == "query":
            reason = "the profile leaves it to the query of the rules"
        if reason or table is None:
            ledger.append(Entry(rule.element, "sql", Outcome.DOCUMENTED, reason))
            continue
        how = (
            "by a check" if choice == "strict" else "by a check that lets pass what is undetermined"
        )
        ledger.append(Entry(rule.element, "sql", Outcome.ENFORCED, how))
        tables[table] = _checked(
            tables[table], rule, choice == "strict", spell(narrowed.model.get(rule.element).name)
        )
    return replace(
        schema, tables=tuple(tables[one.name] for one in schema.tables), ledger=tuple(ledger)
    )


def _checked(table: Table, rule: Rule, is_strict: bool, topic: str) -> Table:
    wanted = f"ck_{table.name}_{topic or 'constraint'}"
    taken = {one.name for one in table.checks}
    name = wanted
    number = 2
    while name in taken:
        name, number = f"{wanted}_{number}", number + 1
    check = Check(name, Kept(rule.test, is_strict), rule.element)  # type: ignore[arg-type]
    return replace(table, checks=(*table.checks, check))


def _table_of(rule: Rule, schema: Schema) -> tuple[str | None, str]:
    """The one table whose rows hold all that a constraint is about, or why there is none."""
    formula: Formula = rule.test  # type: ignore[assignment]
    if looks_around(formula):
        return None, "by the query of the rules: it looks at other rows"
    fields = fields_of(formula)
    homes = [
        {
            one.table
            for one in schema.places.get(field.keys, ())
            if isinstance(one, InRow) and len(one.columns) == 1 and one.where is None
        }
        for field in fields
    ]
    common = set.intersection(*homes) if homes else set()
    places = {one.table for field in fields for one in schema.places.get(field.keys, ())}
    # A superclass's table also holds objects that the constraint does not speak of.
    own = {table.name for table in schema.tables if table.element == rule.entity}
    if len(common) != 1 or places != common or not common <= own:
        return None, "by the query of the rules: its values stand in more than one table"
    return next(iter(common)), ""
