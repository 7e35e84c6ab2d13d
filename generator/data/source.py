"""What every format gives: a relation of texts with a header."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from generator.data.engine import Engine
from generator.diagnostics import Diagnostic, Place, Severity


class Source(NamedTuple):
    """The rows of a file for the engine: `relation` stands after FROM; `texts` are the expressions that give
    each column's value as text, `headers` the columns' names as the file has them. `typed` tells of some
    columns (by place) an expression and the engine's type of it, where the format has types. `row` and `path`
    give the place of a row; without a `row` it is that of its position, which costs nothing to tell. `odd` are
    conditions on a row of the relation that only this form of file can break: the kind of check, the header
    concerned or nothing, and the condition. `mended` makes the same rows readable where the engine stumbles
    over the file. `lines` is the file and its delimiter, where they are delimited text, for other engines.
    """

    relation: str
    headers: tuple[str, ...]
    texts: tuple[str, ...]
    typed: dict[int, tuple[str, str]] = {}
    row: str = ""
    path: str = "NULL::VARCHAR"
    odd: tuple[tuple[str, str, str], ...] = ()
    found: tuple[Diagnostic, ...] = ()
    mended: Callable[[], Source] | None = None
    lines: tuple[Path, str] | None = None


class Objects(NamedTuple):
    """The objects of a JSON file: `relation` has the columns n (which row, from 1) and o (the object), `flat`
    a column of texts for each of `names`, the properties that objects of the file have. `is_document` tells that the file is one object, the delivery
    itself."""

    relation: str
    flat: str
    names: tuple[str, ...]
    is_document: bool = False
    found: tuple[Diagnostic, ...] = ()
    mended: Callable[[], Objects] | None = None


class Unreadable(NamedTuple):
    """A file that cannot be read at all, and why."""

    found: tuple[Diagnostic, ...]


class Format(NamedTuple):
    """A kind of file: the endings of its names, and what reads one. `read` takes the file, what people call
    it, the engine, and a folder for what it has to write."""

    endings: tuple[str, ...]
    read: Callable[[Path, str, Engine, Path], Source | Objects | Unreadable]


def fresh(folder: Path, kind: str) -> Path:
    """A file that is not there yet: files of one name can come from several folders, and each is read later."""
    return folder / f"{kind}-{sum(1 for _each in folder.glob(f'{kind}-*'))}"


def told(
    rule: str,
    shown: str,
    text: str,
    hint: str = "",
    severity: Severity = Severity.ERROR,
    line: int = 0,
) -> Diagnostic:
    """Something about a file of a delivery."""
    return Diagnostic(f"delivery/{rule}", severity, text, Place(shown, line), "", hint)
