"""What a judge says when it refuses an artefact."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """A judge's own words, and where in the artefact it stopped.

    `state` is the SQLSTATE or the judge's own code; `statement` counts from 1. Each is None
    where the judge does not tell.
    """

    judge: str
    message: str
    state: str | None = None
    statement: int | None = None
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        place = "".join(
            f", {word} {value}"
            for word, value in (
                ("statement", self.statement),
                ("line", self.line),
                ("column", self.column),
                ("state", self.state),
            )
            if value is not None
        )
        return f"{self.judge}{place}: {self.message}"


class Refused(AssertionError):
    """Raised where a test expects a judge to take an artefact; a failed test, not an error."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__("\n".join(str(one) for one in refusals))
        self.refusals = refusals

    @property
    def refusal(self) -> Refusal:
        """The first thing that the judge found."""
        return self.refusals[0]
