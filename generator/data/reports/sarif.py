"""For code hosts and their pipelines: SARIF 2.1.0 (OASIS), the violations as results at their rows."""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from generator.data.outcome import Outcome, Violation
from generator.data.report import Asked, Report
from generator.diagnostics import Severity

_MOST = 100  # results of a rule: readers of SARIF take some thousands in all
_SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def write(outcome: Outcome, asked: Asked, file: BinaryIO) -> None:
    """One run with the rules that are broken."""
    broken = {one.check.rule: one.check for one in outcome.broken}
    places = {rule: place for place, rule in enumerate(broken)}
    results = [
        _result(one, places[one.rule], asked.language)
        for rule in broken
        for one in outcome.violations.of(rule, asked.at_most(_MOST))
    ]
    rules = [
        {
            "id": check.rule,
            "shortDescription": {"text": check.words()},
            "defaultConfiguration": {"level": _LEVELS[check.severity]},
        }
        for check in broken.values()
    ]
    driver = {
        "name": "modelmill",
        "informationUri": "https://example.org/modelmill",
        "rules": rules,
    }
    driver.pop("informationUri")
    log = {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [{"tool": {"driver": driver}, "results": results}],
    }
    file.write((json.dumps(log, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace"))


def _result(one: Violation, place: int, language: str) -> dict[str, Any]:
    name = f"{one.entity}::{one.key}" if one.key else one.entity
    located: dict[str, Any] = {"artifactLocation": {"uri": one.file.replace("\\", "/")}}
    if one.row is not None:
        located["region"] = {"startLine": one.row + 1}  # the first line names the columns
    return {
        "ruleId": one.rule,
        "ruleIndex": place,
        "level": _LEVELS[one.severity] if one.verdict == "violated" else "note",
        "message": {"text": one.message(language)},
        "locations": [
            {
                "physicalLocation": located,
                "logicalLocations": [{"fullyQualifiedName": name}],
            }
        ],
    }


REPORT = Report(write)
