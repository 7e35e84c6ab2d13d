"""The rules target: every rule as data, and a query a rule for each SQL dialect."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.constraints import kinds as k
from generator.constraints.expression import as_data
from generator.emit.page import Page
from generator.emit.view import View
from generator.model.elements import Constraint
from generator.physical.designs import Designs
from generator.physical.draft import in_language
from generator.physical.rule_queries import Queries, queries
from generator.physical.rule_set import Rule
from generator.views import schematron, shacl
from generator.views._conditions import conditions_of, not_in_schemas
from generator.views._text import heading, one_line, wrapped

Record = dict[str, Any]


def _pages(designs: Designs) -> Iterator[Page]:
    dialects = designs.narrowed.settings.profile.dialects
    unsaid: dict[str, dict[str, str]] = {}
    for name in dialects:
        written = queries(designs.relational, designs.fitted(name), designs.rules.rules)
        for one in written:
            if one.reason:
                unsaid.setdefault(one.rule.id, {})[name] = one.reason
        yield Page(f"rules/{name}.sql", "rules/queries.sql.j2", _script(designs, name, written))
    yield Page("rules/rules.json", "rules/rules.json.j2", _rules(designs, unsaid), "json")


VIEW = View("rules", _pages)


def _script(designs: Designs, dialect: str, written: list[Queries]) -> Record:
    title = designs.fitted(dialect).dialect.title
    unsaid: dict[str, list[str]] = {}
    for one in written:
        if one.reason:
            unsaid.setdefault(one.reason, []).append(one.rule.id)
    return {
        "heading": heading(
            designs.narrowed, f"One query a rule for {title}: the rows that break it"
        ),
        "unsaid": [
            line
            for reason, ids in sorted(unsaid.items())
            for line in (
                *wrapped(f"{reason} ({len(ids)}):"),
                *(f"    {each}" for each in wrapped(", ".join(ids), 92)),
            )
        ],
        "has_unsaid": bool(unsaid),
        "queries": [
            {
                "title": one_line(f"{one.rule.id}: {one.rule.message_en}"),
                "sql": "\nUNION ALL\n".join(one.selects),
            }
            for one in written
            if one.selects
        ],
    }


def _rules(designs: Designs, unsaid: dict[str, dict[str, str]]) -> Record:
    narrowed, model = designs.narrowed, designs.narrowed.model
    info = narrowed.info
    silent = _silent(designs)
    return {
        "model": info.id,
        "version": info.version,
        "profile": narrowed.settings.profile.id,
        "title": in_language(info.title, info.language) or info.id,
        "rules": [
            {**_rule(designs, one, unsaid.get(one.id, {})), "notIn": _of_rule(silent, one)}
            for one in designs.rules.rules
        ],
        "constraints": [
            {
                "id": one.id,
                "element": model.get(one.element).qualified_name,
                "state": one.state,
                "because": list(one.reasons),
                **_text_of(model.get(one.constraint)),  # type: ignore[arg-type]
            }
            for one in designs.rules.constraints
        ],
    }


def _silent(designs: Designs) -> dict[str, dict[str, str]]:
    """By target and rule id, why an artefact of the profile does not check a rule."""
    found: dict[str, dict[str, str]] = {}
    if "json-schema" in designs.narrowed.settings.profile.targets:
        found["json-schema"] = not_in_schemas(designs.rules.rules, conditions_of(designs).unsaid)
    if "python" in designs.narrowed.settings.profile.targets:
        found["python"] = dict(designs.python.unsaid)
    if "shacl" in designs.narrowed.settings.profile.targets:
        found["shacl"] = shacl.unsaid(designs)
    if "schematron" in designs.narrowed.settings.profile.targets:
        found["schematron"] = schematron.unsaid(designs)
    return found


def _of_rule(silent: dict[str, dict[str, str]], rule: Rule) -> Record:
    return {target: told[rule.id] for target, told in silent.items() if rule.id in told}


def _rule(designs: Designs, rule: Rule, unsaid: dict[str, str]) -> Record:
    model = designs.narrowed.model
    return {
        "id": rule.id,
        "kind": rule.kind,
        "scope": rule.scope.value,
        "severity": rule.severity.value,
        "severityFrom": [{"date": day, "severity": one.value} for day, one in rule.later],
        "entity": model.get(rule.entity).qualified_name,
        "element": model.get(rule.element).qualified_name,
        "message": {"da": rule.message_da, "en": rule.message_en},
        "expression": as_data(rule.test),
        "source": _source(rule),
        "sourceText": rule.source,
        "owner": rule.owner,
        "legalSource": list(rule.laws),
        "noQuery": unsaid,
    }


def _source(rule: Rule) -> str:
    if rule.kind == "constraint":
        return "constraint"
    return "stereotype" if isinstance(rule.test, k.Demand) else "structure"


def _text_of(constraint: Constraint) -> Record:
    return {
        "name": constraint.name,
        "language": constraint.language or "",
        "text": constraint.body,
        "documentation": [text.text for text in constraint.documentation],
    }
