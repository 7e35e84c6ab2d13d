"""What a report of violations is: a way to write an outcome to a file."""

from __future__ import annotations

from collections.abc import Callable
from typing import BinaryIO, NamedTuple

from generator.data.outcome import Outcome
from generator.plugins import load_plugins


class Asked(NamedTuple):
    """What the reader wants: at most so many violations of a rule (None: all), and in which language."""

    most: int | None = None
    language: str = "en"

    def at_most(self, otherwise: int) -> int:
        """The limit, or another where none is asked for."""
        return otherwise if self.most is None else self.most


class Report(NamedTuple):
    """A form of report. `write` takes what came of a delivery, what is asked for, and a file of bytes;
    `is_text` says that it can be shown on a terminal."""

    write: Callable[[Outcome, Asked, BinaryIO], None]
    is_text: bool = True


def reports() -> dict[str, Report]:
    """The forms by name."""
    return load_plugins("generator.data.reports", "REPORT", Report)  # type: ignore[return-value]
