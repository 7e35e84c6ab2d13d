"""How a use case tells that it goes on."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Somebody who is told how far a long use case is."""

    def expect(self, steps: int) -> None:
        """So many steps more are to come."""

    def step(self, what: str) -> None:
        """A step begins."""


class Silent:
    """Nobody listens."""

    def expect(self, steps: int) -> None:
        """Nothing to tell."""

    def step(self, what: str) -> None:
        """Nothing to tell."""
