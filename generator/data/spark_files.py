"""Files as Spark reads them: a view of texts with a header, each row with its number.

What a file holds is the same as for the embedded engine: where a row of a CSV file has too many or too few
columns, or bytes are no UTF-8, it is written again in the same clean form.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from generator.data.delivery import Part
from generator.data.engine import EngineFault
from generator.data.source import Source, Unreadable, told
from generator.data.spark_dialect import DIALECT, ROW
from generator.data.spark_session import Spark
from generator.diagnostics import Diagnostic

_LONGEST = 32 << 20
_LOOKED_AT = 1_000  # objects at the start whose properties tell what a file is
_CHUNK = 1 << 22


class View(NamedTuple):
    """The rows of a file: the name of a view, the file's columns, and for each the expression of its text;
    `typed` tells of some columns an expression and its type. `mended` makes the same rows readable where Spark
    stumbles over the file. `numbered` is the view that has what is no row too, but has a number."""

    name: str
    headers: tuple[str, ...]
    texts: tuple[str, ...]
    typed: dict[int, tuple[str, str]] = {}
    found: tuple[Diagnostic, ...] = ()
    mended: Callable[[], View] | None = None
    numbered: str = ""


Reader = Callable[[Spark, Part, Source | None, str], View | Unreadable]


def read_delimited(spark: Spark, part: Part, source: Source | None, name: str) -> View:
    """Delimited text; `source` is what has been seen of it."""
    assert source is not None and source.lines is not None
    path, delimiter = source.lines
    plain = _plain(path)
    if plain is None and source.mended is not None:
        mended = source.mended()
        return read_delimited(spark, part, mended, name)._replace(found=mended.found)
    columns = [f"c{at}" for at in range(len(source.headers))]
    spark.read(
        "csv",
        path,
        name,
        ", ".join(f"{one} STRING" for one in columns),
        sep=delimiter,
        header="true",
        enforceSchema="true",
        quote='"',
        escape='"',
        mode="FAILFAST",
        multiLine="false" if plain else "true",
        unescapedQuoteHandling="RAISE_ERROR",
        maxCharsPerColumn=str(_LONGEST),
        maxColumns="20480",
    )
    texts = tuple(f"nullif({one}, '')" for one in columns)

    def mended() -> View:
        assert source is not None and source.mended is not None
        again = source.mended()
        return read_delimited(spark, part, again, name)._replace(found=again.found)

    return View(
        name, source.headers, texts, found=source.found, mended=mended if source.mended else None
    )


def _plain(path: Path) -> bool | None:
    """Whether each line is a row, so that parts of the file can be read by themselves; None where it is not
    the text that it should be."""
    is_plain, rest = True, b""
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            lines = (rest + chunk).split(b"\n")
            rest = lines.pop()
            if b'"' in chunk and any(line.count(b'"') & 1 for line in lines):
                is_plain = False
            if any(line.isspace() and line != b"\r" for line in lines):
                return None
            if b"\r" in chunk and any(b"\r" in line[:-1] for line in lines):
                is_plain = False
            try:
                b"\n".join(lines).decode("utf-8")
            except UnicodeDecodeError:
                return None
    try:
        rest.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return is_plain and not rest.count(b'"') & 1


def read_parquet(spark: Spark, part: Part, _source: Source | None, name: str) -> View | Unreadable:
    """Columns with types."""
    try:
        spark.read("parquet", part.path, name, "")
        columns = [one for one in spark.columns(name) if one[0] != "~row"]
    except EngineFault as fault:
        text = f"Spark does not read it: {fault}"
        return Unreadable((told("unreadable", part.shown, text, "Deliver it again."),))
    texts, typed = [], {}
    for at, (header, form) in enumerate(columns):
        value = DIALECT.quoted(header)
        texts.append(_as_text(value, form))
        typed[at] = (value, form.upper())
    return View(name, tuple(header for header, _form in columns), tuple(texts), typed)


def _as_text(value: str, form: str) -> str:
    if form == "string":
        return value
    if form == "timestamp":
        return f"CONCAT(CAST({value} AS STRING), '+00')"
    if form == "binary":
        return f"base64({value})"
    return f"CAST({value} AS STRING)"


def read_lines(spark: Spark, part: Part, _source: Source | None, name: str) -> View | Unreadable:
    """An object a line, a row of the table."""
    if _starts(part.path) == b"[":
        text = "Spark reads an object a line, and no JSON document."
        return Unreadable((told("unknown-format", part.shown, text, "Use --engine duckdb."),))
    lines, rows = DIALECT.quoted(f"{name}~lines"), DIALECT.quoted(f"{name}~rows")
    try:
        spark.read("text", part.path, f"{name}~lines", "value STRING")
        spark.view(
            f"{name}~rows",
            f"SELECT monotonically_increasing_id() AS {ROW}, value, json_object_keys(value) AS names "
            f"FROM {lines} WHERE length(trim(value)) > 0",
        )
        first = spark.rows(f"SELECT names FROM {rows} LIMIT {_LOOKED_AT}")
        headers = tuple(dict.fromkeys(one for (names,) in first for one in names or ()))
        ((wrong,),) = spark.rows(f"SELECT count(*) FROM {rows} WHERE names IS NULL")
        schema = ", ".join(f"{DIALECT.quoted(one)} STRING" for one in headers)
        objects = f"from_json(value, {DIALECT.string(schema)}) AS o" if headers else "value"
        spark.view(name, f"SELECT {ROW}, {objects} FROM {rows} WHERE names IS NOT NULL")
    except EngineFault as fault:
        text = f"It cannot be read: {fault}"
        return Unreadable((told("unreadable", part.shown, text, "Deliver it again."),))
    found = ()
    if wrong:
        text = f"{wrong} lines are no JSON objects."
        found = (told("no-object", part.shown, text, "Each line is one object, in UTF-8."),)
    if not headers:
        return Unreadable(found or (told("empty-file", part.shown, "It is empty."),))
    texts = tuple(f"o.{DIALECT.quoted(one)}" for one in headers)
    return View(name, headers, texts, found=found, numbered=f"{name}~rows" if wrong else "")


def _starts(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(4096).lstrip(b"\xef\xbb\xbf \t\r\n")[:1]


READERS: dict[str, Reader] = {
    "csv": read_delimited,
    "excel": read_delimited,
    "json": read_lines,
    "ndjson": read_lines,
    "parquet": read_parquet,
}
"""How Spark reads what a format of deliveries is called."""
