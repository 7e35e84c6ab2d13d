"""Newline-delimited JSON: an object a line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

from generator.data.engine import Engine, EngineFault, text_of
from generator.data.source import Format, Objects, Unreadable, fresh, told
from generator.diagnostics import Diagnostic, Severity

_LONGEST = 16 << 20
_MOST_NAMES = 4_000
_TOLD = 20


def read(path: Path, shown: str, engine: Engine, folder: Path) -> Objects | Unreadable:
    """The objects of a file, empty lines left out."""

    def mended() -> Objects:
        clean = fresh(folder, "clean")
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
    return objects_in(path, "newline_delimited", _LONGEST, engine)


def objects_in(path: Path, form: str, most: int, engine: Engine) -> Objects:
    """The objects of a file in one of the engine's forms of JSON. Raises EngineFault where it is none."""
    options = f"format = '{form}', maximum_object_size = {most}"
    relation = f"read_json_objects({text_of(str(path))}, {options})"
    keys = f"SELECT DISTINCT unnest(json_keys(json)) FROM {relation}"
    names = tuple(
        sorted(name for (name,) in engine.rows(f"SELECT * FROM ({keys}) LIMIT {_MOST_NAMES}"))
    )
    columns = ", ".join(f"{text_of(name)}: 'VARCHAR'" for name in names)
    return Objects(
        f"(SELECT row_number() OVER () AS n, json AS o FROM {relation})",
        f"read_json({text_of(str(path))}, {options}, columns = {{{columns}}})",
        names,
    )


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
            clean.write(b"{}\n")
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
