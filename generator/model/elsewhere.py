"""References into files that were not given: one missing file is one cause, told once."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple
from urllib.parse import unquote

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.facts import Reference, Spot

_NAMED = 3  # elements that are named


class _Met(NamedTuple):
    path: str
    spot: Spot


class Elsewhere:
    """The references of a model that lead into other files, by file."""

    def __init__(self, place: Callable[[Spot], Place]) -> None:
        self._place = place
        self._met: dict[str, list[_Met]] = {}

    def add(self, target: Reference, path: str, spot: Spot) -> bool:
        """Whether a reference leads into another file; then it is remembered, with who refers."""
        file, mark, _id = target.rpartition("#")
        name = unquote(file.partition("?")[0].rpartition("/")[2])
        if not mark or not name:
            return False
        self._met.setdefault(name, []).append(_Met(path, spot))
        return True

    def told(self) -> Iterator[Diagnostic]:
        """A warning for each file."""
        for file, met in self._met.items():
            met.sort(key=lambda one: one.spot)
            first, paths = met[0], list(dict.fromkeys(one.path for one in met))
            more = f" and {len(paths) - _NAMED} more" if len(paths) > _NAMED else ""
            refer = "refers" if len(paths) == 1 else "refer"
            yield Diagnostic(
                "read/other-file",
                Severity.WARNING,
                f"{', '.join(paths[:_NAMED])}{more} {refer} to {file}, which was not read: what stands "
                "there is not known.",
                self._place(first.spot),
                first.path,
                f'Name all files of the model in model.toml, such as export = ["…", "{file}"].',
            )
