"""The files of a delivery: found, unpacked within bounds, and what each of them is.

A delivery is untrusted: an archive says what it likes about its size, so what comes out of it is counted
while it comes; a name in it never becomes a path. The files themselves are only read.
"""

from __future__ import annotations

import gzip
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import IO, NamedTuple

from generator.data.source import Format
from generator.diagnostics import Diagnostic, Place, Severity
from generator.plugins import load_plugins

_MOST_MEMBERS = 10_000
_CHUNK = 1 << 20


class Part(NamedTuple):
    """One file of a delivery: what people call it, where it can be read, its format, and the name that says
    what is in it."""

    shown: str
    path: Path
    format: Format
    stem: str


class Delivery(NamedTuple):
    """The files to be read, and what is wrong with the rest."""

    parts: tuple[Part, ...]
    found: tuple[Diagnostic, ...]


def open_delivery(paths: tuple[Path, ...], folder: Path, most_bytes: int) -> Delivery:
    """The files that paths lead to: files, folders with files, and archives. What is packed is unpacked into
    `folder`, `most_bytes` in all."""
    opener = _Opener(folder, most_bytes)
    parts = [part for path in paths for part in opener.open(path)]
    return Delivery(tuple(parts), tuple(opener.found))


class _TooLarge(Exception):
    """More comes out of an archive than it may."""


class _Opener:
    def __init__(self, folder: Path, most_bytes: int) -> None:
        self._folder, self._left, self._number = folder, most_bytes, 0
        self._most = most_bytes
        known: dict[str, Format] = load_plugins("generator.data.sources", "SOURCE", Format)  # type: ignore[assignment]
        self._formats = {ending: one for one in known.values() for ending in one.endings}
        self.found: list[Diagnostic] = []

    def open(self, path: Path) -> Iterator[Part]:
        if path.is_dir():
            for inner in sorted(path.rglob("*"), key=lambda one: one.as_posix()):
                hidden = any(each.startswith(".") for each in inner.relative_to(path).parts)
                if inner.is_file() and not hidden:
                    yield from self._file(inner, str(inner), inner.name)
        elif path.is_file():
            yield from self._file(path, str(path), path.name)
        else:
            self._tell(
                "missing-file", str(path), "There is no such file or folder.", "Check the path."
            )

    def _file(self, path: Path, shown: str, name: str) -> Iterator[Part]:
        lower = name.lower()
        try:
            if lower.endswith(".zip"):
                yield from self._members(path, shown)
            elif lower.endswith(".gz"):
                with gzip.open(path) as packed:
                    unpacked = self._unpack(packed)
                yield from self._plain(unpacked, shown, name[:-3])
            else:
                yield from self._plain(path, shown, name)
        except _TooLarge:
            self._tell(
                "too-large",
                shown,
                f"More than {self._most // 10**6} MB come out of it, so it was not read.",
                "Deliver it in parts, or allow more with --max-size.",
            )
        except (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError) as fault:
            # RuntimeError is what zipfile says of a member with a password.
            self._tell("unreadable", shown, f"It cannot be read: {fault}.", "Deliver it again.")

    def _members(self, path: Path, shown: str) -> Iterator[Part]:
        with zipfile.ZipFile(path) as archive:
            members = [one for one in archive.infolist() if not one.is_dir()]
            if len(members) > _MOST_MEMBERS:
                raise _TooLarge
            for member in sorted(members, key=lambda one: one.filename):
                name = member.filename.replace("\\", "/").rpartition("/")[2]
                inside = f"{shown}!{member.filename}"
                if name.startswith(".") or "__MACOSX/" in member.filename:
                    continue
                if name.lower().endswith(".zip"):
                    hint = "Take it out of the other archive."
                    self._tell(
                        "nested-archive", inside, "An archive in an archive is not opened.", hint
                    )
                    continue
                with archive.open(member) as packed:
                    if name.lower().endswith(".gz"):
                        with gzip.GzipFile(fileobj=packed) as twice:
                            yield from self._plain(self._unpack(twice), inside, name[:-3])
                    else:
                        yield from self._plain(self._unpack(packed), inside, name)

    def _plain(self, path: Path, shown: str, name: str) -> Iterator[Part]:
        stem, dot, ending = name.rpartition(".")
        format_ = self._formats.get(f"{dot}{ending}".lower())
        if format_ is None:
            self._tell(
                "unknown-format",
                shown,
                "It is in no format that can be checked.",
                f"These can be read: {', '.join(self._formats)}, also as .gz and in a .zip.",
                Severity.WARNING,
            )
            return
        yield Part(shown, path, format_, stem)

    def _unpack(self, packed: IO[bytes]) -> Path:
        self._number += 1
        target = self._folder / f"unpacked-{self._number}"
        with target.open("wb") as file:
            while chunk := packed.read(_CHUNK):
                self._left -= len(chunk)
                if self._left < 0:
                    file.close()
                    target.unlink()
                    raise _TooLarge
                file.write(chunk)
        return target

    def _tell(
        self, rule: str, shown: str, text: str, hint: str, severity: Severity = Severity.ERROR
    ) -> None:
        self.found.append(Diagnostic(f"delivery/{rule}", severity, text, Place(shown), "", hint))
