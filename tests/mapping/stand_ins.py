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
        r"\[[^\]]*\]|[%_.]",
        lambda one: {"%": ".*", "_": ".", ".": "[.]"}.get(one[0], one[0]),
        found[2],
    )
    return rf"REGEXP_LIKE({found[1]}, '^{pattern}\z')"


def _quotes(found: re.Match[str]) -> str:
    """Names in brackets, which only SQL Server's mode of H2 knows; texts and comments stay."""
    if found[1] is not None:
        return found[1]
    name = found[2].replace("]]", "]").replace('"', '""')
    return f'"{name}"'


_H2_SQLSERVER: tuple[Change, ...] = (
    (re.compile(r"(--[^\n]*|'(?:[^']|'')*')|\[((?:[^\]]|\]\])+)\]"), _quotes),
    # The catalogue's texts are not data.
    (re.compile(r"^EXEC sys\.sp_addextendedproperty (?:[^;']|'[^']*')*;\n", re.MULTILINE), ""),
    # H2 compares texts letter by letter without being told.
    (re.compile(r" COLLATE Latin1_General_100_BIN2"), ""),
    (re.compile(r"([\w.\"]+) LIKE N'((?:[^'%_]|'')*\[(?:[^']|'')*)'"), _like_to_regexp),
    # Out of SQL Server's mode a unique index leaves out rows with a null, as the filter says.
    (re.compile(r"^(CREATE UNIQUE INDEX .*?) WHERE .*;$", re.MULTILINE), r"\1;"),
    (re.compile(r"LEN\(([\w.\"]+) \+ N'\.'\) - 1"), r"CHAR_LENGTH(\1)"),
    (re.compile(r"ISJSON\(([^()]+)\) = 1"), r"\1 IS JSON"),
    (re.compile(r" AS \(CAST\((.*) AS (\S+)\)\) PERSISTED"), r" \2 GENERATED ALWAYS AS (\1)"),
    (re.compile(r"\bDATETIMEOFFSET\b"), "TIMESTAMP WITH TIME ZONE"),
    (re.compile(r"CAST\(GETDATE\(\) AS DATE\)"), "CURRENT_DATE"),
)
# The end of a text; Java's $ is also before a line break that ends it, Oracle's is not.
_END: Change = (re.compile(r"(REGEXP_LIKE\([\w.]+, '(?:[^']|'')*)\$'\)"), r"\1\\z')")
_DEFERRED: Change = (re.compile(r" DEFERRABLE INITIALLY DEFERRED"), "")
_H2_ORACLE: tuple[Change, ...] = (
    _DEFERRED,
    (re.compile(r" VIRTUAL\b"), ""),
    # H2 compares long texts as they are.
    (re.compile(r"DBMS_LOB\.SUBSTR\(([\w.]+), 4000, 1\)"), r"\1"),
    # H2 says of a moment's literal that it has an offset.
    (re.compile(r"TIMESTAMP '([^']+) \+00:00'"), r"TIMESTAMP WITH TIME ZONE '\1+00:00'"),
    _END,
)
_HSQLDB_ORACLE: tuple[Change, ...] = (
    _DEFERRED,
    (re.compile(r" VIRTUAL\b"), ""),
    (re.compile(r"TIMESTAMP '([^']+) \+00:00'"), r"TIMESTAMP '\1+0:00'"),
    _END,
    # HSQLDB looks for no pattern in a CLOB.
    (re.compile(r"REGEXP_LIKE\(([\w.]+),"), r"REGEXP_LIKE(CAST(\1 AS VARCHAR2(4000 CHAR)),"),
    # HSQLDB knows no JSON: that a text begins and ends as JSON does is what it can look at.
    (
        re.compile(r"(\w+) IS JSON\b"),
        r"REGEXP_LIKE(CAST(\1 AS VARCHAR2(4000 CHAR)), '^(\\{.*\\}|\\[.*\\])$')",
    ),
)
# The judge that holds Oracle's grammar takes a virtual column as a fault of its own.
_ORACLE_PARSER: tuple[Change, ...] = ((re.compile(r" GENERATED ALWAYS AS \(.*\) VIRTUAL"), ""),)
_CHANGES = {
    "oracle_parser": _ORACLE_PARSER,
    "h2_sqlserver": _H2_SQLSERVER,
    "h2_oracle": _H2_ORACLE,
    "hsqldb_oracle": _HSQLDB_ORACLE,
}

# Words that H2 reserves, and SQL Server and Oracle do not.
_WORDS = "SET NON_KEYWORDS DAY, HOUR, KEY, MINUTE, MONTH, SECOND, VALUE, YEAR"
BEFOREHAND = {"h2_sqlserver": _WORDS, "h2_oracle": _WORDS}
# In SQL Server's mode H2 lets a unique index hold one null, as SQL Server does, but knows no filter.
AFTERWARDS = {"h2_sqlserver": "SET MODE REGULAR"}


def translated(script: str, engine: str) -> str:
    """A script in words that the engine knows; unchanged for the real ones."""
    for pattern, replacement in _CHANGES.get(engine, ()):
        script = pattern.sub(replacement, script)
    return script
