"""What a build is asked for: names in the models' folder, folders with a model.toml, or exports."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity
from generator.emit.artefacts import files_below

_DESCRIPTION = "model.toml"


class Source(NamedTuple):
    """A model to build: a folder with a model.toml, or an export by itself."""

    name: str
    path: Path
    is_project: bool


def sources_of(models: Sequence[str], home: Path) -> tuple[list[Source], list[Diagnostic]]:
    """The models that are meant, all of the home folder's where none is named."""
    known = sorted(one.parent for one in home.glob(f"*/{_DESCRIPTION}"))
    if not models:
        return [Source(one.name, one, True) for one in known], [] if known else [_nothing(home)]
    sources, found = [], []
    for named in models:
        source = _source(Path(named), home)
        if source is None:
            found.append(_unknown(named, home, [one.name for one in known]))
        else:
            sources.append(source)
    return sources, found


def _source(named: Path, home: Path) -> Source | None:
    for folder in (home / named, named):
        if (folder / _DESCRIPTION).is_file():
            return Source(folder.resolve().name, folder, True)
    return Source(named.stem, named, False) if named.is_file() else None


def _nothing(home: Path) -> Diagnostic:
    return Diagnostic(
        "build/no-models",
        Severity.ERROR,
        f"There is no {_DESCRIPTION} in a folder of {home}.",
        Place(str(home)),
        "",
        "Name an export (`modelmill build FILE --out DIR`), or make models/<model>/model.toml.",
    )


def _unknown(named: str, home: Path, known: list[str]) -> Diagnostic:
    near = difflib.get_close_matches(named, known, 3)
    return Diagnostic(
        "build/unknown-model",
        Severity.ERROR,
        f"{named!r} is no model in {home}, no folder with a {_DESCRIPTION} and no file.",
        Place(named),
        "",
        (
            f"Did you mean {' or '.join(near)}?"
            if near
            else f"Models there: {', '.join(known) or 'none'}."
        ),
    )


def orphaned_models(home: Path, out: Path) -> list[tuple[str, list[Path]]]:
    """Folders of artefacts whose model is gone."""
    if not out.is_dir():
        return []
    ids = {_id_of(one) for one in home.glob(f"*/{_DESCRIPTION}")}
    folders = sorted(one for one in out.iterdir() if one.is_dir() and not one.name.startswith("."))
    return [(one.name, files_below(one)) for one in folders if one.name not in ids]


def _id_of(description: Path) -> str:
    """The id a model.toml states; its folder's name where it cannot be read."""
    import tomllib

    try:
        return str(tomllib.loads(description.read_text(encoding="utf-8-sig"))["model"]["id"])
    except (OSError, ValueError, KeyError, TypeError):
        return description.parent.name
