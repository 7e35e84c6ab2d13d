"""Newline-delimited JSON: an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from generator.data.engine import Engine, EngineFault, text_of
from generator.data.source import Format, Objects, Unreadable, told
from generator.diagnostics import Diagnostic, Severity

_LONGEST = 64 << 20
_LOOKED_AT = 1_000  # objects at the start whose properties tell what the file is
_TOLD = 20


def read(path: Path, shown: str, engine: Engine, folder: Path) -> Objects | Unreadable:
    """The objects of a file, empty lines left out."""

    def mended() -> Objects:
        clean = folder / f"clean-{path.name}.ndjson"
        found = tuple(_cleaned(path, shown, clean))
        return _objects(clean, engine)._replace(found=found)

    try:
        return _objects(path, engine)._replace(mended=mended)
    except EngineFault:
        try:
            return mended()
        except EngineFault as fault:
            text = f"It is no JSON: {str(fault).splitlines()[0]}"
            return Unreadable((told("unreadable", shown, text, "Deliver it again."),))


def _objects(path: Path, engine: Engine) -> Objects:
    relation = (
        f"read_json_objects({text_of(str(path))}, format = 'newline_delimited', "
        f"maximum_object_size = {_LONGEST})"
    )
    return Objects(numbered(relation), names_of(relation, engine))


def numbered(relation: str) -> str:
    """The objects of a relation with their numbers."""
    rows = f"SELECT row_number() OVER () AS n, json AS o FROM {relation}"
    return f"(SELECT n, o FROM ({rows}) WHERE json_type(o) = 'OBJECT')"


def names_of(relation: str, engine: Engine) -> tuple[str, ...]:
    """The properties of the first objects, in the order in which they turn up."""
    first = f"SELECT json FROM {relation} WHERE json_type(json) = 'OBJECT' LIMIT {_LOOKED_AT}"
    rows = engine.rows(f"SELECT json_keys(json) FROM ({first})")
    return tuple(dict.fromkeys(name for (names,) in rows for name in names))


def _cleaned(path: Path, shown: str, target: Path) -> Iterator[Diagnostic]:
    """Write the file again, with nothing in the place of a line that is no object."""
    wrong = number = 0
    with path.open("rb") as file, target.open("wb") as clean:
        while line := file.readline(_LONGEST + 1):
            if not line.strip():
                continue
            number += 1
            if _is_object(line):
                clean.write(line if line.endswith(b"\n") else line + b"\n")
                continue
            wrong += 1
            clean.write(b"null\n")
            if wrong <= _TOLD:
                yield told(
                    "no-object", shown, f"Line {number} is no JSON object in UTF-8.", line=number
                )
            while len(line) > _LONGEST and not line.endswith(b"\n"):
                line = file.readline(_LONGEST)
    if wrong > _TOLD:
        text = f"{wrong - _TOLD} more lines are no JSON objects."
        yield told("no-object", shown, text, severity=Severity.ERROR)


def _is_object(line: bytes) -> bool:
    if len(line) > _LONGEST:
        return False
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False


SOURCE = Format((".ndjson", ".jsonl"), read)
