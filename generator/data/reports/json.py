"""For programs: the whole outcome as one JSON document, written while it is read."""

from __future__ import annotations

import json
from typing import Any, BinaryIO

from generator.data.outcome import Outcome, Told, Violation
from generator.data.report import Asked, Report


def write(outcome: Outcome, asked: Asked, file: BinaryIO) -> None:
    """`{"summary": …, "files": […], "diagnostics": […], "rules": […], "violations": […]}`."""
    head = {
        "model": outcome.model,
        "version": outcome.version,
        "profile": outcome.profile,
        "accepted": not outcome.has_errors and not outcome.has_failed,
        "files": [one._asdict() for one in outcome.files],
        "diagnostics": [
            {
                "rule": one.rule,
                "severity": one.severity.value,
                "file": one.place.file,
                "line": one.place.line,
                "message": one.message,
                "hint": one.hint,
            }
            for one in outcome.found
        ],
        "rules": [_rule(one) for one in outcome.rules],
    }
    text = json.dumps(head, ensure_ascii=False, indent=2)
    file.write(f"{text[:-2]},\n".encode("utf-8", "replace"))
    file.write(b'  "violations": [')
    separator = "\n"
    for one in outcome.violations.all(asked.most):
        line = json.dumps(as_data(one, asked.language), ensure_ascii=False)
        file.write(f"{separator}    {line}".encode("utf-8", "replace"))
        separator = ",\n"
    file.write(b"\n  ]\n}\n")


def _rule(told: Told) -> dict[str, Any]:
    check = told.check
    return {
        "rule": check.rule,
        "severity": check.severity.value,
        "table": check.table,
        "element": check.element,
        "violated": told.violated,
        "undetermined": told.undetermined,
        "notChecked": told.why_not,
    }


def as_data(one: Violation, language: str) -> dict[str, Any]:
    """A violation as plain data."""
    return {
        "rule": one.rule,
        "verdict": one.verdict,
        "severity": one.severity.value,
        "file": one.file,
        "row": one.row,
        "path": one.path,
        "entity": one.entity,
        "key": one.key,
        "values": dict(one.values),
        "message": one.message(language),
    }


REPORT = Report(write)
