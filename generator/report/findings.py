"""The findings of a review with what a team has said of them, as every form of report takes them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from generator.diagnostics import Diagnostic


class Page(NamedTuple):
    """What a rule says of itself, and the ids rule books give it."""

    title: str
    why: str
    example: str
    instead: str
    severity: str
    sources: tuple[str, ...] = ()


class Finding(NamedTuple):
    """A diagnostic. `fingerprint` stays the same when the model is exported again; `is_known` says that
    the baseline has it; `accepted` is the reason why the team accepts it; `kind` is UML's word for the
    element."""

    diagnostic: Diagnostic
    fingerprint: str
    kind: str = ""
    is_known: bool = False
    accepted: str | None = None

    @property
    def counts(self) -> bool:
        """Whether somebody should do something about it."""
        return not self.is_known and self.accepted is None


class Findings(NamedTuple):
    """All findings, in order, and the pages of the rules they are of, by rule id."""

    found: tuple[Finding, ...]
    pages: Mapping[str, Page] = {}

    def only_open(self) -> Findings:
        """Those that count, for readers that know no others."""
        return self._replace(found=tuple(one for one in self.found if one.counts))

    @property
    def open(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that count."""
        return tuple(one.diagnostic for one in self.found if one.counts)
