"""What a dialect is: how it is recognised, and who turns its stream into facts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from generator.model.facts import Fact, Spot


class Reader(Protocol):
    """Reads one file: `facts` are complete when `read` returns. Raises `xml.Fault`.

    `rows` is empty where spots are lines of the file. Where tables are read, the line of a spot is the
    number of a row from 1, and `rows` says where each stands (see `model.sheets.Sheet`).
    """

    facts: list[Fact]
    tool: str
    rows: Sequence[Spot | str]

    def read(self, data: bytes) -> None:
        """Turn the file's bytes into facts."""


class Dialect(NamedTuple):
    """A modelling tool's way of writing models.

    `recognises` gets the beginning of the file as text and says how sure it is, 0 for not at all: the
    surest dialect reads the file. Versions and exact namespaces are no evidence, tools get them wrong.
    `members` names the files inside an archive that are one model together, where a tool splits it.
    """

    name: str
    title: str
    recognises: Callable[[str], int]
    reader: Callable[[], Reader]
    members: tuple[str, ...] = ()
