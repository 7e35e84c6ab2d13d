"""Reading: a model file becomes a graph, with everything that was met and could not be kept."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.build import build
from generator.model.graph import Model, Origin
from generator.model.sheets import Sheet
from generator.model.quiet import without_collector
from generator.plugins import load_plugins
from generator.read.dialect import Dialect
from generator.read.source import Source, load, members
from generator.read.xml import Fault


class Reading(NamedTuple):
    """A model, or None where the file cannot be read at all, and what was found on the way."""

    model: Model | None
    diagnostics: tuple[Diagnostic, ...]


def read_file(path: Path, name: str) -> Reading:
    """Read a model file. `name` is what messages call it."""
    return read_files([(path, name)])


def read_files(files: Sequence[tuple[Path, str]]) -> Reading:
    """Read the files of one model, each with what messages call it."""
    loaded = [load(path, name) for path, name in files]
    missing = tuple(one for one in loaded if isinstance(one, Diagnostic))
    if missing:
        return Reading(None, missing)
    return read(*(one for one in loaded if isinstance(one, Source)))


def read(*sources: Source) -> Reading:
    """Read a model from bytes, each file by the dialect that recognises it best."""
    sheets: list[_Read] = []
    found: list[Diagnostic] = []
    with without_collector():
        for source in sources:
            for part in _parts(source, found):
                sheets += _sheet(*part, found)
        if not sheets or any(one.severity is Severity.ERROR for one in found):
            return Reading(None, tuple(found))
        origin = Origin(
            sheets[0].sheet.file,
            ", ".join(dict.fromkeys(one.dialect for one in sheets)),
            ", ".join(dict.fromkeys(one.tool for one in sheets if one.tool)),
        )
        model, diagnostics = build([one.sheet for one in sheets], origin)
    return Reading(model, (*found, *diagnostics))


class _Read(NamedTuple):
    """One file as it was read."""

    sheet: Sheet
    dialect: str
    tool: str


def _sheet(source: Source, dialect: Dialect, found: list[Diagnostic]) -> list[_Read]:
    reader = dialect.reader()
    try:
        reader.read(source.data)
    except Fault as fault:
        place = Place(source.name, *fault.spot)
        found.append(Diagnostic(fault.rule, Severity.ERROR, fault.message, place, "", fault.hint))
        return []
    return [_Read(Sheet(source.name, reader.facts, reader.rows), dialect.name, reader.tool)]


def _parts(source: Source, found: list[Diagnostic]) -> list[tuple[Source, Dialect]]:
    """What is to be read of a file: itself, or the model in an archive; which of several models is
    meant is not for us to say."""
    dialect = _recognise(source)
    if dialect is not None:
        return [(source, dialect)]
    if not source.is_archive:
        found.append(_unknown(source))
        return []
    told = len(found)
    models: list[tuple[Source, Dialect]] = []
    for member in members(source):
        if isinstance(member, Diagnostic):
            found.append(member)
        elif (known := _recognise(member)) is not None:
            models.append((member, known))
    parts = [one for one in models if one[0].name.rpartition("/")[2] in one[1].members]
    models = parts or models
    if len(models) == 1 or parts:
        return models
    if models:
        found.append(_several(source, [one[0] for one in models]))
    elif len(found) == told:
        found.append(_unknown(source))
    return []


def _recognise(source: Source) -> Dialect | None:
    dialects: list[Dialect] = list(load_plugins("generator.read.dialects", "DIALECT", Dialect).values())  # type: ignore[arg-type]
    head = source.head
    sure = max(dialects, key=lambda one: one.recognises(head))
    return sure if sure.recognises(head) else None


def _several(archive: Source, models: list[Source]) -> Diagnostic:
    names = ", ".join(one.name for one in models[:3])
    return Diagnostic(
        "read/several-models",
        Severity.ERROR,
        f"{archive.name} holds {len(models)} models ({names}{', …' if len(models) > 3 else ''}).",
        Place(archive.name),
        "",
        "Take out the one that is meant, and read that.",
    )


def _unknown(source: Source) -> Diagnostic:
    if not source.data.strip():
        what, hint = "is empty", "Export the model again."
    else:
        what = "is no model that modelmill can read"
        hint = "Export the model as XMI 2.1 or later (in Enterprise Architect: Publish, Export Package)."
    place = Place(source.name, 1, 1)
    return Diagnostic(
        "read/unknown-format", Severity.ERROR, f"{source.name} {what}.", place, "", hint
    )
