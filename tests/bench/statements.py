"""Splits the SQL scripts that we write, for judges that take one statement at a time.

Not a splitter for anyone's SQL: our scripts end a statement with `;` at the end of a line, SQL
Server's separate batches with `GO`, and Oracle's end a program unit with `/`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

BATCH_LINES = {"sqlserver": re.compile(r"GO(\s+\d+)?", re.IGNORECASE), "oracle": re.compile("/")}

_TOKEN = re.compile(
    r"""
      (?P<comment> --[^\n]* | /\*.*?\*/ )
    | (?P<quoted>  '(?:[^']|'')*' | "(?:[^"]|"")*" | \[(?:[^\]]|\]\])*\] | `[^`]*` )
    | (?P<end>     ;(?=[ \t]*(?:--[^\n]*)?(?:\n|\Z)) )
    | (?P<line>    \n )
    | (?P<other>   [^'"\[`;\n/-]+ | . )
    """,
    re.VERBOSE | re.DOTALL,
)
# The semicolons in a program unit end its inner statements, not the unit.
_PROGRAM_UNIT = re.compile(
    r"\s*(?:BEGIN|DECLARE|CREATE\s+(?:OR\s+(?:REPLACE|ALTER)\s+)?"
    r"(?:TRIGGER|FUNCTION|PROCEDURE|PACKAGE))\b",
    re.IGNORECASE,
)


def split_statements(script: str, dialect: str) -> list[str]:
    """The statements of a script of ours, without their closing `;` and without comments."""
    batch_line = BATCH_LINES.get(dialect)
    found: list[str] = []
    text = ""
    for kind, value in _tokens(script, batch_line):
        in_unit = batch_line is not None and _PROGRAM_UNIT.match(text) is not None
        if kind == "comment":
            text += " "
        elif kind == "batch" or (kind == "end" and not in_unit):
            found.append(text.strip())
            text = ""
        else:
            text += value
    return [one for one in [*found, text.strip()] if one]


def split_batches(script: str) -> list[tuple[int, str]]:
    """The batches of an SQL Server script, each with the line on which it starts."""
    batches: list[tuple[int, str]] = []
    start, text, line = 1, "", 1
    for kind, value in _tokens(script, BATCH_LINES["sqlserver"]):
        line += value.count("\n")
        if kind == "batch":
            batches.append((start, text))
            start, text = line, ""
        else:
            text += value
    return [(first, batch) for first, batch in [*batches, (start, text)] if batch.strip()]


def _tokens(script: str, batch_line: re.Pattern[str] | None) -> Iterator[tuple[str, str]]:
    """The tokens of a script; a line that separates batches is a token of its own."""
    position = 0
    at_line_start = True
    while position < len(script):
        if at_line_start and batch_line is not None:
            end = script.find("\n", position)
            end = len(script) if end < 0 else end
            if batch_line.fullmatch(script[position:end].strip()):
                yield "batch", script[position : end + 1]
                position = end + 1
                continue
        match = _TOKEN.match(script, position)
        assert match is not None and match.lastgroup is not None
        yield match.lastgroup, match.group()
        at_line_start = match.lastgroup == "line"
        position = match.end()
