"""Bytes from disk, bounded: the first thing that happens to a model file.

A zip archive is looked into without being unpacked: nothing is ever written, so no member can escape.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity

LARGEST = 2 * 1024**3  # bytes; real exports are a few megabytes, 50 is large
LARGEST_UNPACKED = 512 * 1024**2  # bytes of a whole archive
MOST_MEMBERS = 1000
_ZIP = b"PK\x03\x04"

# UTF-16 with and without a mark of its byte order.
_WIDE = {
    b"\xff\xfe": "utf-16",
    b"\xfe\xff": "utf-16",
    b"<\0": "utf-16-le",
    b"\0<": "utf-16-be",
}


# What the library raises where an archive's own numbers are wrong is not all of one kind.
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    NotImplementedError,
    EOFError,
    OSError,
    ValueError,
)


class Source(NamedTuple):
    """A file's bytes under the name that messages use."""

    name: str
    data: bytes

    @property
    def head(self) -> str:
        """The beginning as text, whatever the encoding: enough to recognise a dialect by."""
        start = self.data[:16384]
        for mark, encoding in _WIDE.items():
            if start.startswith(mark):
                return start.decode(encoding, "replace")
        return start.decode("latin-1")

    @property
    def is_archive(self) -> bool:
        """Whether this is a zip archive, whatever its name ends in."""
        return self.data.startswith(_ZIP)


def load(path: Path, name: str) -> Source | Diagnostic:
    """The bytes of a file, or why there are none."""
    try:
        if path.stat().st_size > LARGEST:
            return _unreadable(name, f"it is larger than {LARGEST // 1024**3} GB")
        return Source(name, path.read_bytes())
    except OSError as error:
        return _unreadable(name, error.strerror or "it cannot be opened")


def members(archive: Source) -> Iterator[Source | Diagnostic]:
    """The files in a zip archive, in the order of their names, or why one cannot be had."""
    try:
        with zipfile.ZipFile(io.BytesIO(archive.data)) as opened:
            inside = sorted(opened.infolist(), key=lambda one: one.filename)
            if len(inside) > MOST_MEMBERS:
                yield _unreadable(archive.name, f"it holds more than {MOST_MEMBERS} files")
                return
            left = LARGEST_UNPACKED
            for one in inside:
                if not one.is_dir():
                    member = _member(archive, opened, one, left)
                    yield member
                    left -= len(member.data) if isinstance(member, Source) else 0
    except _DAMAGED as error:
        yield _unreadable(archive.name, f"the archive is damaged ({error})")


def _member(
    archive: Source, opened: zipfile.ZipFile, one: zipfile.ZipInfo, left: int
) -> Source | Diagnostic:
    parts = one.filename.replace("\\", "/").split("/")
    name = "/".join((archive.name, *(part for part in parts if part not in ("", ".", ".."))))
    if one.flag_bits & 1:
        return _unreadable(name, "it is encrypted")
    # What the archive says of sizes is not to be trusted: reading stops at the limit.
    with opened.open(one) as stream:
        data = stream.read(left + 1)
    if len(data) > left:
        return _unreadable(
            name, f"the archive unpacks to more than {LARGEST_UNPACKED // 1024**2} MB"
        )
    return Source(name, data)


def _unreadable(name: str, why: str) -> Diagnostic:
    return Diagnostic(
        "read/unreadable",
        Severity.ERROR,
        f"{name} cannot be read: {why}.",
        Place(name),
        "",
        "Check the path, and that you may read the file.",
    )
