"""Findings as SARIF 2.1.0 (OASIS), which code hosts show beside a change.

A result's fingerprint is made of the rule and the element's own id, not of its line, so that a new
export of the same model opens no finding again.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from generator.diagnostics import Severity
from generator.report.findings import Finding, Findings, Page

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}


def render(findings: Findings, _models: Sequence[tuple[str, str]]) -> str:
    """One run with the rules that found something, and every finding, accepted ones too."""
    ids = list(dict.fromkeys(one.diagnostic.rule for one in findings.found))
    index = {id_: number for number, id_ in enumerate(ids)}
    driver = {
        "name": "modelmill",
        "rules": [_rule(id_, findings.pages.get(id_)) for id_ in ids],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, index) for one in findings.found],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(log, ensure_ascii=False, indent=2) + "\n"


def _rule(id_: str, page: Page | None) -> dict[str, Any]:
    if page is None:
        return {"id": id_}
    text = "\n\n".join((page.why, f"Example: {page.example}", f"Instead: {page.instead}"))
    mark = "\n\n".join((page.why, f"**Example:** {page.example}", f"**Instead:** {page.instead}"))
    return {
        "id": id_,
        "shortDescription": {"text": page.title},
        "fullDescription": {"text": page.why},
        "help": {"text": text, "markdown": mark},
        "defaultConfiguration": {"level": _LEVELS[Severity(page.severity)]},
        "properties": {"tags": [id_.partition("/")[0], *page.sources]},
    }


def _result(one: Finding, index: dict[str, int]) -> dict[str, Any]:
    found = one.diagnostic
    text = found.message + (f" {found.hint}" if found.hint else "")
    result: dict[str, Any] = {
        "ruleId": found.rule,
        "ruleIndex": index[found.rule],
        "level": _LEVELS[found.severity],
        "message": {"text": text},
        "locations": [_location(one)],
        "baselineState": "unchanged" if one.is_known else "new",
    }
    if one.fingerprint:
        result["partialFingerprints"] = {"modelElement/v1": one.fingerprint}
    if one.accepted is not None:
        result["suppressions"] = [{"kind": "external", "justification": one.accepted}]
    return result


def _location(one: Finding) -> dict[str, Any]:
    place = one.diagnostic.place
    physical: dict[str, Any] = {"artifactLocation": {"uri": quote(place.file.replace("\\", "/"))}}
    if place.line:
        region = {"startLine": place.line}
        if place.column:
            region["startColumn"] = place.column
        physical["region"] = region
    location: dict[str, Any] = {"physicalLocation": physical}
    logical = []
    if one.diagnostic.element:
        kind = {"kind": one.kind.lower()} if one.kind else {}
        logical.append({"fullyQualifiedName": one.diagnostic.element, **kind})
    if place.row:
        logical.append({"name": place.row, "kind": "row"})
    if logical:
        location["logicalLocations"] = logical
    return location
