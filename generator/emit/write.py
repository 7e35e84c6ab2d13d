"""Files: written only when their bytes change, atomically, and never outside their folder."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path, PurePosixPath


def is_current(path: Path, content: bytes) -> bool:
    """Whether a file already holds exactly these bytes."""
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def inside(folder: Path, relative: str) -> Path:
    """The path of an artefact. Raises ValueError where it would leave the folder: a bug, since
    every name has been made safe before it became a path."""
    parts = PurePosixPath(relative)
    if parts.is_absolute() or ".." in parts.parts or "\\" in relative:
        raise ValueError(f"{relative!r} leaves its folder")
    return folder / parts


def write_if_changed(path: Path, content: bytes) -> bool:
    """Write a file whole or not at all; True where its bytes changed."""
    if is_current(path, content):
        return False
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=".modelmill-")
    try:
        with os.fdopen(handle, "wb") as stream:
            stream.write(content)
        os.chmod(temporary, 0o644)
        os.replace(temporary, path)
    except BaseException:
        os.unlink(temporary)
        raise
    return True
