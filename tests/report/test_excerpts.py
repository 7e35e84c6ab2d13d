"""An excerpt shows the line that is meant, with its caret under the sign that is meant."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from generator.diagnostics import Place
from generator.report.excerpts import Excerpts

DANISH = '<a><b x="æøå ÆØÅ" y="👪"/>blåbærgrød<c z="her"/></a>'
ENCODINGS = ("utf-8", "windows-1252", "iso-8859-1")


def excerpt(path: Path, line: int, column: int = 1, width: int = 100) -> tuple[str, int] | None:
    return Excerpts(width).at(Place(str(path), line, column))


def under_caret(shown: tuple[str, int] | None) -> str:
    assert shown is not None
    text, column = shown
    return text[column:]


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_caret_stands_where_the_parser_found_it(tmp_path: Path, encoding: str, end: str) -> None:
    text = DANISH if encoding == "utf-8" else DANISH.replace("👪", "ß")
    path = tmp_path / "model.xmi"
    lines = (f'<?xml version="1.0" encoding="{encoding}"?>', "<top>", f"\t{text}", "</top>")
    path.write_bytes(end.join(lines).encode(encoding))
    places = dict(_places(path.read_bytes()))
    assert places["c"][0] == 3
    shown = excerpt(path, *places["c"])
    assert under_caret(shown).startswith('<c z="her"/></a>')
    assert "blåbærgrød" in (shown or ("",))[0]


def _places(data: bytes) -> list[tuple[str, tuple[int, int]]]:
    """Where expat sees each element begin; line and column from 1."""
    from xml.parsers import expat

    found = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda tag, _attributes: found.append(
        (tag, (parser.CurrentLineNumber, parser.CurrentColumnNumber + 1))
    )
    parser.Parse(data, True)
    return found


def test_tabs_and_control_signs_keep_the_caret_in_place(tmp_path: Path) -> None:
    path = tmp_path / "model.xmi"
    path.write_text("\t\ta\x1b[31m\x07\u202eb<c/>", encoding="utf-8")
    column = path.read_text(encoding="utf-8").index("<c/>") + 1
    shown = excerpt(path, 1, column)
    assert shown == ("  a\ufffd[31m\ufffd\ufffdb<c/>", column - 1)


def test_line_of_megabytes_is_shown_around_its_column(tmp_path: Path) -> None:
    path = tmp_path / "model.xmi"
    path.write_text("æ" * 2_000_000 + "<her/>" + "ø" * 2_000_000, encoding="utf-8")
    excerpts = Excerpts(60)
    for _time in range(300):
        shown = excerpts.at(Place(str(path), 1, 2_000_001))
    assert shown is not None and len(shown[0]) <= 60
    assert shown[0].startswith("…æ") and shown[0].endswith("ø…")
    assert under_caret(shown).startswith("<her/>")


def test_place_beyond_the_line_or_the_file(tmp_path: Path) -> None:
    path = tmp_path / "model.xmi"
    path.write_text("<a>\n</a>\n", encoding="utf-8")
    assert excerpt(path, 1, 5000) == ("<a>", 3)
    assert excerpt(path, 1, 0) == ("<a>", 0)
    assert excerpt(path, 99) is None
    assert excerpt(path, 0) is None


def test_nothing_is_shown_of_what_is_no_text(tmp_path: Path) -> None:
    database = tmp_path / "model.qea"
    connection = sqlite3.connect(database)
    connection.execute("create table t_object (name text)")
    connection.commit()
    connection.close()
    wide = tmp_path / "wide.xmi"
    wide.write_bytes('<?xml version="1.0" encoding="utf-16"?><a/>'.encode("utf-16"))
    for path in (database, wide, tmp_path, tmp_path / "missing.xmi", Path("a\0b")):
        assert excerpt(path, 1) is None


@pytest.mark.parametrize(
    "encoding",
    ["idna", "undefined", "punycode", "hex", "rot13", "utf-7", "unicode_escape", "utf-16", "none"],
)
def test_encoding_that_cannot_be_is_read_as_utf_8(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "model.xmi"
    head = f'<?xml version="1.0" encoding="{encoding}"?>\n'.encode()
    path.write_bytes(head + "<å n='\\x41+-'/>\xff".encode() + b"\xff\xfe")
    shown = excerpt(path, 2)
    assert shown is not None and shown[0].startswith("<å n='\\x41+-'/>")
