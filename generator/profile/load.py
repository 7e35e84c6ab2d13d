"""Reading a project from disk: `model.toml` and the code lists beside the model.

This file alone touches the disk; what it reads is judged by the files it calls.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostic, Place, Severity, in_order
from generator.model.elements import Text
from generator.profile.codelists import read_rows
from generator.profile.imports import path_of, take_over
from generator.profile.load_model import (
    ModelHead,
    default_namespace,
    leaves_folder,
    read_acceptances,
    read_code_lists,
    read_lint,
    read_model,
    read_types,
    safe_id,
)
from generator.profile.load_profile import DEFAULT, read_profiles
from generator.model.near import did_you_mean
from generator.profile.profile import CodeRow, ModelInfo, Profile, Project
from generator.profile.toml_file import LARGEST, parse
from generator.profile.toml_table import Table

FILE = "model.toml"
_LARGEST_LIST = 1 << 26  # bytes of a code list
_LONGEST_PATH = 240  # longer ones are an error of the system, not an answer


def load_project(
    folder: Path, shown_as: str, importing: tuple[str, ...] = ()
) -> tuple[Project | None, tuple[Diagnostic, ...]]:
    """The project of a folder with what it imports, and everything that is wrong with its `model.toml`.

    `shown_as` is how messages name the folder; `importing` names the folders of the models that
    import this one. There is no project where the file cannot be read at all; with errors among the
    diagnostics the project is only good for finding more of them.
    """
    file = f"{shown_as}/{FILE}"
    raw = _bytes(folder / FILE, LARGEST)
    if raw is None:
        message = f"There is no {FILE} in {shown_as}."
        return None, (
            _error("missing-file", Place(file), message, "Create it with modelmill init."),
        )
    top, found = parse(raw, file)
    if top is None:
        return None, found
    head, project = _project(top, PurePosixPath(shown_as))
    on_disk = (*_check_export(project, top, folder), *_check_code_lists(project, folder))
    rows, in_lists = _read_lists(project, folder)
    own = replace(project, code_rows=rows)
    others, in_others = _imported(head, folder, shown_as, importing)
    told = in_order((*found, *top.log.found, *on_disk, *in_lists, *in_others))
    return take_over(own, others), told


def _imported(
    head: ModelHead, folder: Path, shown_as: str, importing: tuple[str, ...]
) -> tuple[tuple[Project, ...], list[Diagnostic]]:
    """The projects that one imports, and what makes them unusable."""
    projects: list[Project] = []
    found: list[Diagnostic] = []
    chain = (*importing, path_of(folder, "").absolute().name)
    for name, place in head.imports:
        beside = path_of(folder, f"../{name}")
        if name in chain:
            message = f"The models import each other: {' → '.join((*chain, name))}."
            hint = "Move what they share into a model of its own, and import that."
            found.append(_error("imports-in-a-circle", place, message, hint))
        elif not (beside / FILE).is_file():
            known = sorted(one.parent.name for one in beside.parent.glob(f"*/{FILE}"))
            hint = did_you_mean(
                name, known, "An imported model lies in the folder beside this one."
            )
            found.append(_error("unknown-import", place, f'There is no model "{name}".', hint))
        else:
            shown = path_of(Path(shown_as), f"../{name}").as_posix()
            other, mistakes = load_project(beside, shown, chain)
            found += (one for one in mistakes if one.severity is Severity.ERROR)
            projects += [] if other is None else [other]
    return tuple(projects), found


def default_project(export: Path) -> Project:
    """The project of an export that has no `model.toml`: everything, with every default. Its language
    is open until the model is read."""
    id_ = safe_id(export.stem)
    place = Place(export.as_posix())
    info = ModelInfo(id_, "0.0.0", (Text(export.stem),), "", default_namespace(id_))
    return Project(
        folder=PurePosixPath(export.parent.as_posix()),
        info=info,
        exports=(export.name,),
        profiles=(Profile(id=DEFAULT, place=place),),
    )


def _project(top: Table, folder: PurePosixPath) -> tuple[ModelHead, Project]:
    head = read_model(top)
    project = Project(
        folder=folder,
        info=head.info,
        exports=head.exports,
        root=head.root,
        code_lists=read_code_lists(top.table("codelists")),
        types=read_types(top.table("types")),
        accepted=read_acceptances(top.tables("accept")),
        lint=read_lint(top.table("lint")),
        profiles=read_profiles(top.table("profiles"), head.info.language),
    )
    top.close()
    return head, replace(project, places=_places(project, top))


def _places(project: Project, top: Table) -> dict[tuple[str, ...], Place]:
    paths = [
        ("model", "root"),
        *(("types", name) for name in project.types),
        *(("profiles", one.id, "types", name) for one in project.profiles for name in one.types),
    ]
    return {path: top.log.place(path) for path in paths}


def _check_export(project: Project, top: Table, folder: Path) -> list[Diagnostic]:
    place = top.log.place(("model", "export"))
    return [one for file in project.exports for one in _check_file(folder, file, place)]


def _check_code_lists(project: Project, folder: Path) -> list[Diagnostic]:
    stated = project.code_lists.values()
    return [one for file, place in stated for one in _check_file(folder, file, place)]


def _check_file(folder: Path, file: str, place: Place) -> list[Diagnostic]:
    """Whether a file that `model.toml` names is there, inside the folder."""
    if leaves_folder(file):
        message = f'"{file}" leaves the folder of the model.'
        hint = "Put the file beside model.toml, and write its path from there."
        return [_error("outside-folder", place, message, hint)]
    path = folder / file
    if len(file) <= _LONGEST_PATH and path.is_file():
        if path.resolve().is_relative_to(folder.resolve()):
            return []
        message = f'"{file}" is a link that leaves the folder of the model.'
        return [_error("outside-folder", place, message, "Put the file itself beside model.toml.")]
    around = folder if path == folder else path.parent
    is_near = len(file) <= _LONGEST_PATH and around.is_dir()
    names = sorted(one.name for one in around.iterdir()) if is_near else []
    hint = did_you_mean(path.name, names, "Its path is written from the folder of model.toml.")
    return [_error("missing-file", place, f'There is no file "{file}".', hint)]


def _read_lists(
    project: Project, folder: Path
) -> tuple[dict[str, tuple[CodeRow, ...]], list[Diagnostic]]:
    rows: dict[str, tuple[CodeRow, ...]] = {}
    found: list[Diagnostic] = []
    for name, (file, place) in project.code_lists.items():
        if _check_file(folder, file, place):
            continue
        shown = (project.folder / file).as_posix()
        raw = _bytes(folder / file, _LARGEST_LIST)
        if raw is None or len(raw) > _LARGEST_LIST:
            message = f'"{file}" cannot be read, or is larger than {_LARGEST_LIST >> 20} MiB.'
            found.append(_error("codelist-unreadable", place, message, "Is this the code list?"))
            continue
        rows[name], mistakes = read_rows(raw, shown)
        found.extend(mistakes)
    return rows, found


def _bytes(path: Path, most: int) -> bytes | None:
    """The bytes of a file, one more than `most` at the most; None where it cannot be read."""
    try:
        with path.open("rb") as file:
            return file.read(most + 1)
    except (OSError, ValueError):  # ValueError: a NUL in the path
        return None


def _error(rule: str, place: Place, message: str, hint: str) -> Diagnostic:
    return Diagnostic(f"profile/{rule}", Severity.ERROR, message, place, "", hint)
