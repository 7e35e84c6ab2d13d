"""Our SQL scripts as a vendor reads them: which tables and columns there are, and what they are called.

Rows of a case use the names of the default strategy. Where a dialect needs another name (a reserved
word, a name that is too long), the name map of the build says which, so every row of every case is
also a test of the name map.
"""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple

from tests.mapping.case import BuiltCase

_NAME = r'"(?:[^"]|"")+"|\[(?:[^\]]|\]\])+\]|`(?:[^`]|``)+`|\w+'
_TABLE = re.compile(rf"^CREATE TABLE ({_NAME}) \(\n(.*?)^\)", re.MULTILINE | re.DOTALL)
_COLUMN = re.compile(rf"^    (?!CONSTRAINT |-- )({_NAME}) (.+?),?$", re.MULTILINE)


class Column(NamedTuple):
    """A column as the script spells it."""

    spelt: str
    type: str


class Script:
    """The script of one dialect."""

    def __init__(self, built: BuiltCase, dialect: str) -> None:
        self.dialect = dialect
        self.text = built.text(f"sql/{dialect}.sql")
        self._tables = {
            _plain(name): (name, {_plain(one): Column(one, rest) for one, rest in _columns(body)})
            for name, body in _TABLE.findall(self.text)
        }
        self._called = _name_map(built, dialect)

    def table(self, name: str) -> str:
        """What a table is called here."""
        return self._find(self._tables, name)[0]

    def column(self, table: str, name: str) -> Column:
        """What a column is called here, and its type."""
        found: Column = self._find(self._find(self._tables, table)[1], name)
        return found

    def _find(self, known: dict[str, Any], name: str) -> Any:
        for candidate in (name, *self._called.get(name, ())):
            if candidate.lower() in known:
                return known[candidate.lower()]
        raise KeyError(f"{self.dialect} has no {name}: it has {', '.join(known)}")


def _columns(body: str) -> list[tuple[str, str]]:
    return [(name, rest) for name, rest in _COLUMN.findall(body)]


def _plain(name: str) -> str:
    return name.strip('"[]`').replace('""', '"').lower()


def _name_map(built: BuiltCase, dialect: str) -> dict[str, list[str]]:
    """By the name of the default strategy: what the dialect calls it."""
    called: dict[str, list[str]] = {}
    for entry in json.loads(built.text("names.json"))["names"]:
        names = {"sql": [entry["element"].rpartition("::")[2]], f"sql/{dialect}": []}
        for one in entry["names"]:
            names.setdefault(one["target"], []).append(one["name"])
        for name in names["sql"]:
            called.setdefault(name, []).extend(names[f"sql/{dialect}"])
    return called
