"""What the readers of Enterprise Architect's repositories share: they bring rows, the facts are the same."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from generator.model.facts import Fact, Spot
from generator.read.ea_rows import Rows
from generator.read.ea_tables import TableFacts
from generator.read.xml import Fault


class RepositoryReader(ABC):
    """Reads a repository from whatever holds its tables."""

    tool = "Enterprise Architect"

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.rows: Sequence[Spot | str] = ()

    @abstractmethod
    def rows_of(self, data: bytes) -> Rows:
        """The tables. Raises Fault where they cannot be had."""

    def read(self, data: bytes) -> None:
        """Turn the file's bytes into facts."""
        rows = self.rows_of(data)
        if not rows:
            raise Fault(
                "read/no-repository",
                "There are none of the tables of an Enterprise Architect repository.",
                (0, 0),
                "Name the file that Enterprise Architect opens, or an export of it.",
            )
        tables = TableFacts(rows)
        tables.read()
        self.facts, self.rows = tables.facts, tables.rows
