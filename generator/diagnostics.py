"""The one way this program tells anybody that something is wrong.

Every stage returns its diagnostics as values; nothing below the command line prints. An
exception is a bug in the program, never a mistake in a model, a profile or a delivery.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How bad a diagnostic is: an error blocks artefacts, a warning changes them, a note explains."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.NOTE: 2}


class Place(NamedTuple):
    """Where something stands in a file: line and column count from 1; 0 means unknown.

    Of a database, which has no lines, `row` names the table and row: `t_object 123`.
    """

    file: str
    line: int = 0
    column: int = 0
    row: str = ""

    def __str__(self) -> str:
        parts = [self.file, *(str(one) for one in (self.line, self.column) if one)]
        return ":".join(parts) + (f" ({self.row})" if self.row else "")


class Diagnostic(NamedTuple):
    """One thing that is wrong, where, and what to do.

    `rule` is the stable id (`read/dangling-type`), `element` the qualified name of the model
    element concerned (empty where there is none), `hint` says what to do in the user's tool.
    """

    rule: str
    severity: Severity
    message: str
    place: Place
    element: str = ""
    hint: str = ""


def in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sorted by file, place and rule, and without duplicates: the same list on every run."""
    return tuple(
        sorted(
            dict.fromkeys(found),
            key=lambda one: (one.place, _RANK[one.severity], one.rule, one.element, one.message),
        )
    )


def has_errors(found: Iterable[Diagnostic]) -> bool:
    """Whether anything in the list blocks artefacts."""
    return any(one.severity is Severity.ERROR for one in found)
