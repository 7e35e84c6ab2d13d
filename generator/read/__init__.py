"""Reading: a model file becomes a graph, with everything that was met and could not be kept."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.build import build
from generator.model.graph import Model, Origin
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
    source = load(path, name)
    return read(source) if isinstance(source, Source) else Reading(None, (source,))


def read(source: Source) -> Reading:
    """Read a model from bytes, by the dialect that recognises them best."""
    dialect = _recognise(source)
    if dialect is None:
        return _unpack(source) if source.is_archive else Reading(None, (_unknown(source),))
    reader = dialect.reader()
    with without_collector():
        try:
            reader.read(source.data)
        except Fault as fault:
            place = Place(source.name, *fault.spot)
            found = Diagnostic(fault.rule, Severity.ERROR, fault.message, place, "", fault.hint)
            return Reading(None, (found,))
        model, diagnostics = build(reader.facts, Origin(source.name, dialect.name, reader.tool))
    return Reading(model, diagnostics)


def _unpack(archive: Source) -> Reading:
    """The one model in an archive; which of several is meant is not for us to say."""
    found: list[Diagnostic] = []
    models: list[Source] = []
    for member in members(archive):
        if isinstance(member, Diagnostic):
            found.append(member)
        elif _recognise(member) is not None:
            models.append(member)
    if len(models) == 1:
        reading = read(models[0])
        return Reading(reading.model, (*found, *reading.diagnostics))
    if len(models) > 1:
        found.append(_several(archive, models))
    return Reading(None, tuple(found) or (_unknown(archive),))


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
