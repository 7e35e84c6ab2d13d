"""Findings as GitHub workflow commands, which become annotations on the lines of a pull request."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.report.findings import Findings
from generator.visible import visible

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}
# A value ends at a comma or colon, a command at the end of its line.
_MESSAGE = {"%": "%25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_MESSAGE, ":": "%3A", ",": "%2C"}


def render(findings: Findings, _models: Sequence[tuple[str, str]]) -> str:
    """One command a finding."""
    return "".join(f"{_command(one)}\n" for one in findings.open)


def _command(one: Diagnostic) -> str:
    place = one.place
    stated = {
        "file": visible(place.file),
        "line": str(place.line) if place.line else "",
        "col": str(place.column) if place.line and place.column else "",
        "title": one.rule,
    }
    properties = ",".join(
        f"{name}={_escaped(value, _PROPERTY)}" for name, value in stated.items() if value
    )
    row = f" ({place.row})" if place.row else ""
    text = visible(f"{one.message}{row}") + (f"\n{visible(one.hint)}" if one.hint else "")
    return f"::{_LEVELS[one.severity]} {properties}::{_escaped(text, _MESSAGE)}"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in text)
