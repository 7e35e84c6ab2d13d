"""The door to DuckDB: an embedded database of its own for one run, in a folder that goes when the run ends."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

_HELP = "DuckDB is not installed: run pip install 'modelmill[validate]'."
_FULL = "The engine needs more memory than it may have: allow more with --memory"


class EngineMissing(Exception):
    """A library that a run needs is not there; the text says how to get it."""


class EngineFault(Exception):
    """The engine refuses a statement because of what is in the data."""


class EngineFull(Exception):
    """The machine gives less memory or disk than a run needs; the text says what to do."""


class Engine:
    """A database that spills to disk what memory does not hold.

    It can read files and write reports, and nothing else: no extension is fetched and no setting can be
    changed by what a delivery holds.
    """

    def __init__(self, folder: Path, memory: str, threads: int) -> None:
        try:
            import duckdb
        except ImportError as fault:
            raise EngineMissing(_HELP) from fault
        self._faults = (
            duckdb.InvalidInputException,
            duckdb.ConversionException,
            duckdb.OutOfRangeException,
            duckdb.IOException,
        )
        self._full = duckdb.OutOfMemoryException
        self.refusals = (EngineFault, duckdb.Error)  # all that can come of someone else's tables
        self._database = duckdb.connect(str(folder / "staged.duckdb"))
        self.run("SET TimeZone = 'UTC'")
        self.run(f"SET memory_limit = '{memory}'")
        self.run(f"SET threads = {threads}")
        self.run(f"SET temp_directory = {text_of(str(folder / 'spilled'))}")
        for setting in ("autoinstall_known_extensions", "autoload_known_extensions"):
            self.run(f"SET {setting} = false")
        self.run("SET enable_progress_bar = false")

    def run(self, statement: str, values: list[Any] | None = None) -> None:
        """Do it. Raises EngineFault where the database refuses."""
        try:
            self._database.execute(statement, values)
        except self._full as fault:
            raise EngineFull(f"{_FULL} ({fault}).") from fault
        except self._faults as fault:
            raise EngineFault(str(fault)) from fault

    def rows(self, query: str, values: list[Any] | None = None) -> list[tuple[Any, ...]]:
        """All rows of a query whose answer is small."""
        self.run(query, values)
        return self._database.fetchall()

    def stream(self, query: str, batch: int) -> Iterator[tuple[Any, ...]]:
        """The rows of a query whose answer may be large; other statements may run meanwhile."""
        cursor = self._database.cursor()
        try:
            cursor.execute(query)
            while rows := cursor.fetchmany(batch):
                yield from rows
        finally:
            cursor.close()

    def progress(self) -> float:
        """How much of the running statement is done, in percent; -1 where it is not known."""
        return float(self._database.query_progress())

    def close(self) -> None:
        """End it."""
        self._database.close()


def text_of(text: str) -> str:
    """A text as a literal."""
    return "'" + text.replace("'", "''").replace("\x00", "") + "'"


def name_of(name: str) -> str:
    """A name in quotes."""
    return '"' + name.replace('"', '""').replace("\x00", "") + '"'
