"""The ledger: what became of each model element in each target, and why.

Every design keeps one beside its result. An element that a design enforces completely needs no
entry: absence means `enforced`; whatever is less than that is said.
"""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple

from generator.model.elements import ElementKey


class Outcome(StrEnum):
    """How far a target holds data to what the model says."""

    ENFORCED = "enforced"
    APPROXIMATED = "approximated"
    DOCUMENTED = "documented"
    LEFT_OUT = "left out"


class Entry(NamedTuple):
    """One element in one target (`sql`, `json-schema`, `openapi`, `rules`), and the reason."""

    element: ElementKey
    target: str
    outcome: Outcome
    reason: str
