"""What the last build read and wrote, so that a build that has nothing to do does nothing.

The memory is local to the machine and never committed: sizes and times tell whether an artefact is
as it was left, checksums whether an input is. Losing it costs one full build.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from generator.emit.write import write_if_changed

_FOLDER = ".modelmill"
_FORM = 1  # of the memory; another form is no memory


def fingerprint_of_tool() -> str:
    """Changes whenever the program or a shipped template does."""
    from generator.emit.places import shipped_templates

    package = Path(__file__).resolve().parent.parent
    files = [*package.rglob("*.py"), *shipped_templates().rglob("*.j2")]
    seen = sorted((str(one), one.stat().st_size, one.stat().st_mtime_ns) for one in files)
    return hashlib.sha256(repr(seen).encode()).hexdigest()


def checksum(path: Path) -> str:
    """SHA-256 of a file, or empty where there is none."""
    try:
        with path.open("rb") as stream:
            return hashlib.file_digest(stream, "sha256").hexdigest()
    except OSError:
        return ""


class State:
    """The memory of one model's last build into one folder."""

    def __init__(self, out: Path, model: str, key: Iterable[object]) -> None:
        self._folder = out / _FOLDER
        self._path = self._folder / f"{model}.json"
        self._key = [_FORM, fingerprint_of_tool(), *map(str, key)]

    def recall(self) -> dict[str, Any] | None:
        """What the last build reported, where nothing has changed since; else None."""
        try:
            memory = json.loads(self._path.read_bytes())
            if memory["key"] != self._key:
                return None
            if any(_stamp(Path(path)) != stamp for path, stamp in memory["outputs"].items()):
                return None
            if any(checksum(Path(path)) != digest for path, digest in memory["inputs"].items()):
                return None
            report: dict[str, Any] = memory["report"]
            return report
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return None

    def remember(
        self, inputs: Iterable[Path], outputs: Iterable[Path], report: dict[str, Any]
    ) -> None:
        """Keep what was read and written. A memory that cannot be kept is no error."""
        memory = {
            "key": self._key,
            "inputs": {str(path): checksum(path) for path in inputs},
            "outputs": {str(path): _stamp(path) for path in outputs},
            "report": report,
        }
        try:
            write_if_changed(self._folder / ".gitignore", b"*\n")
            write_if_changed(self._path, json.dumps(memory, ensure_ascii=False).encode())
        except OSError:
            return


def _stamp(path: Path) -> list[int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return [status.st_size, status.st_mtime_ns]
