"""The lines of a file that a finding is about, for people to see what is meant.

Files are read once, when they are first asked for; what cannot be read gives no excerpt.
"""

from __future__ import annotations

import re
from pathlib import Path

from generator.diagnostics import Place
from generator.visible import visible

_LARGEST = 1 << 28  # bytes; of larger files nothing is shown
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_LINE_END = re.compile(rb"\r\n?|\n")
_BEFORE = 20  # characters shown before the column


class Excerpts:
    """Lines by place, cut to a width."""

    def __init__(self, width: int) -> None:
        self._width = max(width, 40)
        self._files: dict[str, list[bytes]] = {}
        self._encodings: dict[str, str] = {}
        self._latest: tuple[str, int, str] = ("", 0, "")

    def at(self, place: Place) -> tuple[str, int] | None:
        """The line and how far in it the column is, or None where there is nothing to show."""
        if not place.line or place.line > len(self._lines(place.file)):
            return None
        text = self._text(place.file, place.line)
        # A column counts characters, as expat does whatever the encoding.
        before = min(max(place.column - 1, 0), len(text))
        cut = max(before - _BEFORE, 0)
        shown = text[cut : cut + self._width - 2]
        marks = ("…" if cut else "", "…" if len(text) > cut + len(shown) else "")
        column = len(marks[0]) + len(visible(shown[: before - cut]))
        return f"{marks[0]}{visible(shown)}{marks[1]}", column

    def _text(self, file: str, line: int) -> str:
        # Some exports are one line of many megabytes, with all findings in it.
        if self._latest[:2] != (file, line):
            raw = self._lines(file)[line - 1]
            self._latest = file, line, raw.decode(self._encodings[file], "replace").rstrip()
        return self._latest[2]

    def _lines(self, file: str) -> list[bytes]:
        if file not in self._files:
            self._files[file] = self._read(file)
        return self._files[file]

    def _read(self, file: str) -> list[bytes]:
        self._encodings[file] = "utf-8"
        try:
            path = Path(file)
            if path.stat().st_size > _LARGEST:
                return []
            data = path.read_bytes()
        except (OSError, ValueError):
            return []
        if b"\0" in data[:4096]:  # a database, or a text in wide letters
            return []
        stated = _ENCODING.search(data[:200])
        if stated and _is_of_letters(name := stated[1].decode("ascii")):
            self._encodings[file] = name
        return _LINE_END.split(data)


def _is_of_letters(encoding: str) -> bool:
    """Whether it is known and gives a text for any bytes. Some of Python's refuse to skip what is wrong
    (idna, undefined), and some turn signs into others (unicode_escape)."""
    try:
        if any(bytes((sign,)).decode(encoding, "replace") != chr(sign) for sign in range(128)):
            return False
        bytes(range(128, 256)).decode(encoding, "replace")
    except (LookupError, ValueError):
        return False
    return True
