"""What H2 and HSQLDB do not know of SQL Server's and Oracle's words, said in words they know.

Each line takes away a difference between the stand-in and the engine it stands in for, and nothing
of what a script means. That the untouched script is right in the engine's own words is for the
grammars to judge (`tests.bench.tsql`, `tests.bench.oracle_parser`).
"""

from __future__ import annotations

import re
from collections.abc import Callable

Change = tuple[re.Pattern[str], str | Callable[[re.Match[str]], str]]


def _like_to_regexp(found: re.Match[str]) -> str:
    """T-SQL's LIKE has sets of characters in brackets, which no other database's has."""
    pattern = re.sub(
        r"\[[^\]]*\]|%|_", lambda one: {"%": ".*", "_": "."}.get(one[0], one[0]), found[2]
    )
    return f"REGEXP_LIKE({found[1]}, '^{pattern}$')"


_H2_SQLSERVER: tuple[Change, ...] = (
    # The catalogue's texts are not data.
    (re.compile(r"^EXEC sys\.sp_addextendedproperty .*;\n", re.MULTILINE), ""),
    # H2 compares texts letter by letter without being told.
    (re.compile(r" COLLATE Latin1_General_100_BIN2"), ""),
    (re.compile(r"([\w.]+) LIKE N'((?:[^'%_]|'')*\[(?:[^']|'')*)'"), _like_to_regexp),
    # A unique index of H2 leaves out rows with a null, which the filter says.
    (re.compile(r"^(CREATE UNIQUE INDEX .*?) WHERE .*;$", re.MULTILINE), r"\1;"),
    (re.compile(r"ISJSON\(([^()]+)\) = 1"), r"\1 IS JSON"),
    (re.compile(r" AS \((.*)\) PERSISTED"), r" GENERATED ALWAYS AS (\1)"),
)
_H2_ORACLE: tuple[Change, ...] = ((re.compile(r" VIRTUAL\b"), ""),)
_HSQLDB_ORACLE: tuple[Change, ...] = (
    (re.compile(r" VIRTUAL\b"), ""),
    # HSQLDB knows no JSON: that a text begins and ends as JSON does is what it can look at.
    (
        re.compile(r"(\w+) IS JSON\b"),
        r"REGEXP_LIKE(CAST(\1 AS VARCHAR2(4000 CHAR)), '^(\\{.*\\}|\\[.*\\])$')",
    ),
)
_CHANGES = {
    "h2_sqlserver": _H2_SQLSERVER,
    "h2_oracle": _H2_ORACLE,
    "hsqldb_oracle": _HSQLDB_ORACLE,
}


def translated(script: str, engine: str) -> str:
    """A script in words that the engine knows; unchanged for the real ones."""
    for pattern, replacement in _CHANGES.get(engine, ()):
        script = pattern.sub(replacement, script)
    return script
