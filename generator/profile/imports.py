"""What a model takes over from the models beside it: their exports, code lists, types and acceptances.

An imported model is named by its folder's name and lies in the same folder as the importing one, so
no path in `model.toml` leaves the folder. What the importing model says itself counts first.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path, PurePosixPath

from generator.profile.profile import Project


def path_of(folder: Path, file: str) -> Path:
    """Where a file of a project is, whose folder is `folder`; those of imported models lie beside it."""
    return Path(os.path.normpath(folder / file))


def beside(name: str, file: str) -> str:
    """A file of the model `name`, as the models beside it write it."""
    return os.path.normpath(PurePosixPath("..", name, file))


def take_over(project: Project, others: tuple[Project, ...]) -> Project:
    """The project with what it imports: each file once, the imported ones first."""
    for other in reversed(others):
        name = other.folder.name
        files = tuple(beside(name, file) for file in other.exports)
        lists = {key: (beside(name, file), at) for key, (file, at) in other.code_lists.items()}
        project = replace(
            project,
            exports=tuple(dict.fromkeys((*files, *project.exports))),
            imported=project.imported | {*files, *(file for file, _at in lists.values())},
            imported_settings=(
                *(beside(name, file) for file in ("model.toml", *other.imported_settings)),
                *project.imported_settings,
            ),
            code_lists={**lists, **project.code_lists},
            code_rows={**other.code_rows, **project.code_rows},
            types={**other.types, **project.types},
            also_accepted=(*other.accepted, *other.also_accepted, *project.also_accepted),
        )
    return project
