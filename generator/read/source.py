"""Bytes from disk, bounded: the first thing that happens to a model file."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity

LARGEST = 2 * 1024**3  # bytes; real exports are a few megabytes, 50 is large


class Source(NamedTuple):
    """A file's bytes under the name that messages use."""

    name: str
    data: bytes

    @property
    def head(self) -> str:
        """The beginning as text, whatever the encoding: enough to recognise a dialect by."""
        start = self.data[:16384]
        if start[:2] in (b"\xff\xfe", b"\xfe\xff"):
            return start.decode("utf-16", "replace")
        return start.decode("latin-1")


def load(path: Path, name: str) -> Source | Diagnostic:
    """The bytes of a file, or why there are none."""
    try:
        if path.stat().st_size > LARGEST:
            return _unreadable(name, f"it is larger than {LARGEST // 1024**3} GB")
        return Source(name, path.read_bytes())
    except OSError as error:
        return _unreadable(name, error.strerror or "it cannot be opened")


def _unreadable(name: str, why: str) -> Diagnostic:
    return Diagnostic(
        "read/unreadable",
        Severity.ERROR,
        f"{name} cannot be read: {why}.",
        Place(name),
        "",
        "Check the path, and that you may read the file.",
    )
