"""Findings as Azure Pipelines logging commands, which become issues of the run."""

from __future__ import annotations

from collections.abc import Sequence

from generator.diagnostics import Diagnostic, Severity
from generator.report.findings import Findings
from generator.visible import visible, visible_place

# The service knows two levels; a note must not stand among the warnings, so it is a plain line.
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning"}
_MESSAGE = {"%": "%AZP25", "\r": "%0D", "\n": "%0A"}
_PROPERTY = {**_MESSAGE, ";": "%3B", "]": "%5D"}


def render(findings: Findings, _models: Sequence[tuple[str, str]]) -> str:
    """One line a finding."""
    return "".join(f"{_line(one)}\n" for one in findings.open)


def _line(one: Diagnostic) -> str:
    row = f" ({one.place.row})" if one.place.row else ""
    text = visible(f"{one.message}{row}" + (f" {one.hint}" if one.hint else ""))
    level = _LEVELS.get(one.severity)
    if level is None:
        return f"{visible_place(one.place)}: note [{one.rule}] {text}"
    place = one.place
    stated = {
        "type": level,
        "sourcepath": visible(place.file),
        "linenumber": str(place.line) if place.line else "",
        "columnnumber": str(place.column) if place.line and place.column else "",
        "code": one.rule,
    }
    properties = ";".join(
        f"{name}={_escaped(value, _PROPERTY)}" for name, value in stated.items() if value
    )
    return f"##vso[task.logissue {properties}]{_escaped(text, _MESSAGE)}"


def _escaped(text: str, signs: dict[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in text)
