"""Enterprise Architect's own files since release 16, `.qea` and `.qeax`: SQLite, read without an export."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.read.dialect import Dialect
from generator.read.ea_repository import RepositoryReader
from generator.read.ea_rows import TABLES, Rows
from generator.read.xml import Fault

if TYPE_CHECKING:
    import sqlite3

_MAGIC = "SQLite format 3\0"
_WRITE_VERSION, _READ_VERSION = 18, 19  # bytes of the header; 2 asks for a log beside the file


class _Reader(RepositoryReader):
    def rows_of(self, data: bytes) -> Rows:
        """The tables in the bytes of a file; nothing is opened on disk."""
        import sqlite3

        connection = sqlite3.connect(":memory:")
        try:
            connection.deserialize(_without_log(data))
            connection.execute("PRAGMA trusted_schema = OFF")
            connection.execute("PRAGMA query_only = ON")
            connection.text_factory = lambda text: text.decode("utf-8", "replace")
            _check(connection)
            return _rows(connection)
        except (sqlite3.Error, OverflowError) as error:
            raise _damaged(str(error)) from error
        finally:
            connection.close()


def _check(connection: sqlite3.Connection) -> None:
    """Rows that a damaged file has lost are missed by nobody, so it is not read at all."""
    for (found,) in connection.execute("PRAGMA quick_check"):
        # What else it tells is about values, which are read as they are.
        if str(found).startswith("***"):
            where = " ".join(str(found).replace("*", " ").split())
            raise _damaged(f"pages are missing or damaged ({where[:100]})")


def _damaged(why: str) -> Fault:
    return Fault(
        "read/unreadable",
        f"The database cannot be read: {why}.",
        (0, 0),
        "Open it in Enterprise Architect, run Manage .QEA File, Repair, and save it again.",
    )


def _without_log(data: bytes) -> bytes:
    """A database that keeps a write-ahead log can be read alone once its header no longer says so."""
    if data[_WRITE_VERSION : _READ_VERSION + 1] != b"\2\2":
        return data
    return data[:_WRITE_VERSION] + b"\1\1" + data[_READ_VERSION + 1 :]


def _rows(connection: sqlite3.Connection) -> Rows:
    rows = Rows()
    stored = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    names = {str(name).lower(): str(name) for (name,) in stored}
    for table in TABLES:
        if table in names:
            quoted = '"{}"'.format(names[table].replace('"', '""'))
            cursor = connection.execute(f"SELECT * FROM {quoted}")
            columns = [column[0] for column in cursor.description]
            for number, values in enumerate(cursor, 1):
                rows.add(table, zip(columns, values, strict=True), f"{table} row {number}")
    return rows


def _recognises(head: str) -> int:
    return 20 if head.startswith(_MAGIC) else 0


DIALECT = Dialect("ea-qea", "Enterprise Architect repository (.qea)", _recognises, _Reader)
