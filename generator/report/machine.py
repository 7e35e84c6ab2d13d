"""What machines read: diagnostics as JSON."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from generator.diagnostics import Diagnostic


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
            "hint": one.hint,
        }
        for one in found
    ]
