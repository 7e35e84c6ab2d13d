"""What machines read: diagnostics as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from generator.diagnostics import Diagnostic
from generator.report.findings import Findings
from generator.visible import COMMAND


def as_data(found: Iterable[Diagnostic]) -> list[dict[str, Any]]:
    """Diagnostics as plain data, in their order."""
    return [
        {
            "rule": one.rule,
            "severity": one.severity.value,
            "message": one.message,
            "element": one.element,
            "file": one.place.file,
            "line": one.place.line,
            "column": one.place.column,
            **({"row": one.place.row} if one.place.row else {}),
            "hint": one.hint,
        }
        for one in found
    ]


def as_text(data: Any) -> str:
    """Data as JSON. Azure's agent looks for commands in any line of a log, so in one that a name spells a
    sign is written by its number, which is the same to whoever reads JSON.

    >>> print(as_text("##vso[task.complete]"), end="")
    "#\\u0023vso[task.complete]"
    """
    text = json.dumps(data, ensure_ascii=False, indent=2)
    return COMMAND.sub(r"#\\u0023", text) + "\n"


def render(findings: Findings, models: Sequence[tuple[str, str]]) -> str:
    """All findings, those too that are accepted or were known before."""
    found = [
        {
            **data,
            "fingerprint": one.fingerprint,
            "known": one.is_known,
            **({"accepted": one.accepted} if one.accepted is not None else {}),
        }
        for one, data in zip(
            findings.found, as_data(each.diagnostic for each in findings.found), strict=True
        )
    ]
    data = {
        "models": [{"model": name, "tells": tells} for name, tells in models],
        "findings": found,
    }
    return as_text(data)
