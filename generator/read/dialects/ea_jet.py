"""Enterprise Architect's older files, `.eap` and `.eapx`: Microsoft Access databases in Jet 3 and Jet 4."""

from __future__ import annotations

from collections import Counter

from generator.read.dialect import Dialect
from generator.read.ea_repository import RepositoryReader
from generator.read.ea_rows import TABLES, Rows

_MAGIC = "\0\1\0\0Standard Jet DB"


class _Reader(RepositoryReader):
    def rows_of(self, data: bytes) -> Rows:
        """The tables in the bytes of a file."""
        from generator.read.jet import read_tables

        rows, numbers = Rows(), Counter[str]()
        for table, row in read_tables(data, TABLES):
            numbers[table] += 1
            rows.add(table, row.items(), f"{table} row {numbers[table]}")
        return rows


def _recognises(head: str) -> int:
    return 20 if head.startswith(_MAGIC) else 0


DIALECT = Dialect("ea-eap", "Enterprise Architect repository (.eap, .eapx)", _recognises, _Reader)
