"""The only door to mdbtools: tables of a Microsoft Access database, in Jet 3 and Jet 4.

The programs read a file on disk and write JSON, a row a line. They run on a private copy, in a time and
a size that no real repository needs, since a damaged database can lead them in circles.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from generator.read.xml import Fault

_SECONDS = 120  # for one table; the largest repositories take a few
_LARGEST = 1 << 30  # bytes of one table
_SAVE = "save the model as .qea in Enterprise Architect (Save As), which is read directly"


def read_tables(data: bytes, wanted: Sequence[str]) -> Iterator[tuple[str, dict[str, Any]]]:
    """The rows of the tables that are there, each with its table's name in lower case.

    Raises Fault where mdbtools is not installed or cannot read the database.
    """
    if shutil.which("mdb-json") is None:
        raise Fault(
            "read/mdbtools-missing",
            "This is a Microsoft Access database (.eap), and mdbtools, which reads it, is not installed.",
            (0, 0),
            f"Install mdbtools (on Debian: apt-get install mdbtools), or {_SAVE}.",
        )
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "repository.mdb"
        file.write_bytes(data)
        for name in _run(["mdb-tables", "-1", str(file)]).splitlines():
            if name.lower() in wanted:
                for line in _run(["mdb-json", str(file), name]).splitlines():
                    row = _row(line)
                    if row is not None:
                        yield name.lower(), row


def _row(line: str) -> dict[str, Any] | None:
    try:
        row = json.loads(line, strict=False)
    except ValueError:
        raise _damaged(f"a row is no text: {line[:40]!r}") from None
    return row if isinstance(row, dict) else None


def _run(command: list[str]) -> str:
    with tempfile.TemporaryFile() as out:
        try:
            # The locale decides how bytes become text, and must not be the user's.
            done = subprocess.run(
                [
                    "sh",
                    "-c",
                    f'ulimit -f {_LARGEST // 512}; ulimit -v {_LARGEST * 2 // 1024}; exec "$@"',
                    "sh",
                ]
                + command,
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=subprocess.PIPE,
                timeout=_SECONDS,
                env={"PATH": _path(), "LC_ALL": "C.UTF-8"},
                check=False,
            )
        except subprocess.TimeoutExpired:
            raise _damaged("it leads in circles") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise _damaged(said[-1][:120] if said else f"{command[0]} gave up")
        out.seek(0)
        return out.read().decode("utf-8", "replace")


def _path() -> str:
    import os

    return os.environ.get("PATH", os.defpath)


def _damaged(why: str) -> Fault:
    return Fault(
        "read/unreadable",
        f"The database cannot be read: {why}.",
        (0, 0),
        f"Repair it in Enterprise Architect (Manage .EAP File), or {_SAVE}.",
    )
