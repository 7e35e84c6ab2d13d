"""The use case `inspect`: what is in a model file."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Diagnostic, in_order


class Inspection(NamedTuple):
    """What `inspect` answers; counts and kinds are empty where the file cannot be read."""

    file: str
    dialect: str
    tool: str
    counts: Mapping[str, int]
    kinds: Mapping[str, int]
    found: tuple[Diagnostic, ...]
    is_readable: bool


def inspect(file: Path) -> Inspection:
    """Read a model file and count what is in it."""
    from generator.model.counts import counts_of, kinds_of
    from generator.read import read_file

    reading = read_file(file, str(file))
    model = reading.model
    found = in_order(reading.diagnostics)
    if model is None:
        return Inspection(str(file), "", "", {}, {}, found, False)
    origin = model.origin
    return Inspection(
        str(file), origin.dialect, origin.tool, counts_of(model), kinds_of(model), found, True
    )
