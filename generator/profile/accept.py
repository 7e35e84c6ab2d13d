"""Findings a team has accepted: taken off the list, and an acceptance without a finding is one itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from generator.diagnostics import Diagnostic, Severity
from generator.profile.profile import Acceptance, Project


def accept(
    project: Project, found: tuple[Diagnostic, ...], concerns: Callable[[str], bool]
) -> tuple[Diagnostic, ...]:
    """The findings that remain. What blocks artefacts cannot be accepted away.

    `concerns` says of a rule id whether it can be found by what was run: only then can an acceptance
    of it be out of use.
    """
    kept = tuple(one for one in found if one.severity is Severity.ERROR or not why(project, one))
    return (*kept, *unused(project, found, concerns))


def why(project: Project, one: Diagnostic) -> Acceptance | None:
    """The acceptance of a finding, or None: by rule and element; without an element, of every finding
    of the rule."""
    every = (*project.accepted, *project.also_accepted)
    return next((each for each in every if _covers(each, one)), None)


def unused(
    project: Project, found: Iterable[Diagnostic], concerns: Callable[[str], bool]
) -> tuple[Diagnostic, ...]:
    """The acceptances that match nothing any more."""
    used = {why(project, one) for one in found}
    return tuple(_unused(one) for one in project.accepted if one not in used and concerns(one.rule))


def _covers(acceptance: Acceptance, one: Diagnostic) -> bool:
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
