"""Findings a team has accepted: taken off the list, and an acceptance without a finding is one itself."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Severity
from generator.profile.profile import Acceptance, Project


def accept(project: Project, found: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    """The findings that remain. What blocks artefacts cannot be accepted away."""
    used: set[Acceptance] = set()
    kept = []
    for one in found:
        match = next((each for each in project.accepted if _covers(each, one)), None)
        if match is None or one.severity is Severity.ERROR:
            kept.append(one)
        if match is not None:
            used.add(match)
    return (*kept, *(_unused(one) for one in project.accepted if one not in used))


def _covers(acceptance: Acceptance, one: Diagnostic) -> bool:
    """By rule and element; without an element, every finding of the rule."""
    return acceptance.rule == one.rule and acceptance.element in ("", one.element)


def _unused(one: Acceptance) -> Diagnostic:
    where = f" at {one.element}" if one.element else ""
    return Diagnostic(
        "profile/unused-acceptance",
        Severity.WARNING,
        f"There is no finding {one.rule}{where} to accept any more.",
        one.place,
        one.element,
        "Remove this [[accept]] from model.toml.",
    )
