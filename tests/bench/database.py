"""The small interface that every database of the bench shares."""

from __future__ import annotations

from typing import Any, Protocol

from tests.bench.refusal import Refusal

Row = tuple[Any, ...]


class Database(Protocol):
    """A fresh, empty database of one engine; each statement is its own transaction."""

    def run(self, script: str) -> None:
        """Execute a whole script as the engine's own client would; raises Refused."""

    def accepts(self, statement: str) -> Refusal | None:
        """None where the engine takes the statement, else what it said.

        A row that is taken stays; a refused one leaves the database as it was. Compare with
        `is None`: a refusal is a true value.
        """

    def query(self, sql: str) -> list[Row]:
        """The rows of a query; raises Refused."""
