"""The lines of a file that a finding is about, for people to see what is meant.

Files are read once, when they are first asked for; what cannot be read gives no excerpt.
"""

from __future__ import annotations

import re
from pathlib import Path

from generator.diagnostics import Place

_LARGEST = 1 << 28  # bytes; of larger files nothing is shown
_ENCODING = re.compile(rb"""encoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
_BEFORE = 20  # characters shown before the column


def visible(text: str) -> str:
    """A text without signs that steer a terminal.

    >>> visible("a\\x1b[2Jb")
    'a�[2Jb'
    """
    return _CONTROL.sub("\ufffd", text)


class Excerpts:
    """Lines by place, cut to a width."""

    def __init__(self, width: int) -> None:
        self._width = max(width, 40)
        self._files: dict[str, list[bytes]] = {}
        self._encodings: dict[str, str] = {}

    def at(self, place: Place) -> tuple[str, int] | None:
        """The line and how far in it the column is, or None where there is nothing to show."""
        if not place.line:
            return None
        lines = self._lines(place.file)
        if place.line > len(lines):
            return None
        raw = lines[place.line - 1]
        start = max(place.column - 1, 0)
        # expat counts bytes of UTF-8; what is before the column is decoded by itself.
        encoding = self._encodings[place.file]
        text = raw.decode(encoding, "replace").replace("\t", " ").rstrip()
        before = len(raw[:start].decode(encoding, "ignore")) if start <= len(raw) else 0
        cut = max(before - _BEFORE, 0)
        shown = text[cut : cut + self._width - 1]
        marks = ("…" if cut else "", "…" if len(text) > cut + len(shown) else "")
        return f"{marks[0]}{visible(shown)}{marks[1]}", before - cut + len(marks[0])

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
        if stated:
            try:
                b"".decode(name := stated[1].decode("ascii"))
                self._encodings[file] = name
            except LookupError:
                pass
        return data.split(b"\n")
