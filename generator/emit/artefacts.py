"""The artefacts of one model on disk: what changed, what is there that nothing makes any more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from generator.emit.write import inside, is_current, write_if_changed


class Outcome(NamedTuple):
    """Paths as the user would type them."""

    changed: list[str]
    unchanged: int
    orphans: list[Path]


def place(folder: Path, pages: Mapping[str, bytes], check: bool, *, partial: bool) -> Outcome:
    """Write what differs (or only say so, with `check`). A partial build knows of no orphans."""
    changed, unchanged = [], 0
    for relative, content in sorted(pages.items()):
        path = inside(folder, relative)
        differs = not is_current(path, content) if check else write_if_changed(path, content)
        if differs:
            changed.append(str(path))
        else:
            unchanged += 1
    made = {inside(folder, relative) for relative in pages}
    orphans = [] if partial else [one for one in files_below(folder) if one not in made]
    return Outcome(changed, unchanged, orphans)


def files_below(folder: Path) -> list[Path]:
    """Every file of a folder that is not hidden, in order."""
    if not folder.is_dir():
        return []
    files = (one for one in folder.rglob("*") if one.is_file())
    return sorted(
        one
        for one in files
        if not any(part.startswith(".") for part in one.relative_to(folder).parts)
    )


def remove(orphans: list[Path], out: Path) -> list[str]:
    """Remove files, and the folders that are empty after it."""
    for path in orphans:
        path.unlink(missing_ok=True)
        for folder in path.parents:
            if folder == out or any(folder.iterdir()):
                break
            folder.rmdir()
    return [str(one) for one in orphans]
