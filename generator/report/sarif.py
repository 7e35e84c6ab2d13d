"""Findings as SARIF 2.1.0 (OASIS), which code hosts show beside a change.

A result's fingerprint is made of the rule and the element's own id, not of its line, so that a new
export of the same model opens no finding again.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from generator.diagnostics import Severity
from generator.report.findings import Finding, Findings, Page
from generator.report.machine import as_text

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "note"}
_DESCRIBED = 1024  # characters of a description that GitHub takes
_TAGS = 20  # of a rule, as GitHub takes them


def render(findings: Findings, _models: Sequence[tuple[str, str]]) -> str:
    """One run with the rules that found something, and every finding, accepted ones too."""
    ids = list(dict.fromkeys(one.diagnostic.rule for one in findings.found))
    index = {id_: number for number, id_ in enumerate(ids)}
    driver = {
        "name": "modelmill",
        "rules": [_rule(id_, findings.pages.get(id_)) for id_ in ids],
    }
    times: Counter[str] = Counter()
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [_result(one, index, times) for one in findings.found],
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return as_text(log)


def _rule(id_: str, page: Page | None) -> dict[str, Any]:
    area, _slash, name = id_.partition("/")
    if page is None:
        # Code hosts want words for every rule; reading has no pages, but its ids are words.
        said = {"text": f"{name.replace('-', ' ').capitalize()}."}
        return {
            "id": id_,
            "shortDescription": said,
            "fullDescription": said,
            "help": {"text": f"{said['text']} Each finding says what to do."},
            "properties": {"tags": [area]},
        }
    text = "\n\n".join((page.why, f"Example: {page.example}", f"Instead: {page.instead}"))
    mark = "\n\n".join((page.why, f"**Example:** {page.example}", f"**Instead:** {page.instead}"))
    return {
        "id": id_,
        "shortDescription": {"text": page.title[:_DESCRIBED]},
        "fullDescription": {"text": page.why[:_DESCRIBED]},
        "help": {"text": text, "markdown": mark},
        "defaultConfiguration": {"level": _LEVELS[Severity(page.severity)]},
        "properties": {"tags": list(dict.fromkeys((area, *page.sources)))[:_TAGS]},
    }


def _result(one: Finding, index: dict[str, int], times: Counter[str]) -> dict[str, Any]:
    found = one.diagnostic
    text = found.message + (f" {found.hint}" if found.hint else "")
    result: dict[str, Any] = {
        "ruleId": found.rule,
        "ruleIndex": index[found.rule],
        "level": _LEVELS[found.severity],
        "message": {"text": _as_message(text)},
        "locations": [_location(one)],
        "baselineState": "unchanged" if one.is_known else "new",
    }
    if one.fingerprint:
        result["partialFingerprints"] = _fingerprints(one, times)
    if one.accepted is not None:
        result["suppressions"] = [{"kind": "external", "justification": one.accepted}]
    return result


def _as_message(text: str) -> str:
    """A message in which braces are no placeholder and no name is a link (SARIF 2.1.0, 3.11.5, 3.11.6)."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "] (")


def _fingerprints(one: Finding, times: Counter[str]) -> dict[str, str]:
    """The element for whoever reads it, and the name under which GitHub alone looks, whose value would
    else be made of the lines around. Several findings of one rule at one element are counted."""
    text = f"{one.diagnostic.rule}\0{one.fingerprint}".encode("utf-8", "replace")
    mark = hashlib.sha256(text).hexdigest()[:16]
    times[mark] += 1
    return {
        "modelElement/v1": one.fingerprint,
        "primaryLocationLineHash": f"{mark}:{times[mark]}",
    }


def _location(one: Finding) -> dict[str, Any]:
    place = one.diagnostic.place
    uri = quote(place.file.replace("\\", "/"), errors="replace")
    physical: dict[str, Any] = {"artifactLocation": {"uri": uri}}
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
