"""The designs of one profile by its name, for the use cases that need no artefacts."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.diagnostics import Diagnostic, Place, Severity, has_errors

if TYPE_CHECKING:
    from generator.physical.designs import Designs
    from generator.profile.profile import Project


class Opened(NamedTuple):
    """A profile's designs, or None, and why."""

    designs: Designs | None
    found: tuple[Diagnostic, ...]


def open_profile(name: str, home: Path) -> Opened:
    """The designs of `model/profile`; of `model` alone where it has one profile. The model is a name in
    `home`, a folder with a model.toml, or an export."""
    from generator.emit.sources import sources_of
    from generator.model.quiet import without_collector
    from generator.profile.imports import path_of
    from generator.profile.load import default_project, load_project
    from generator.read import read_files

    model_name, profile_name = _split(name, home)
    sources, unknown = sources_of((model_name,), home)
    if not sources:
        return Opened(None, tuple(unknown))
    source = sources[0]
    project, found = (
        load_project(source.path, str(source.path))
        if source.is_project
        else (default_project(source.path), ())
    )
    if project is None:
        return Opened(None, found)
    profile = _profile(project, profile_name)
    if profile is None:
        return Opened(None, (*found, _unknown(project, name, profile_name)))
    folder = source.path if source.is_project else source.path.parent
    with without_collector():
        reading = read_files(
            [(one, str(one)) for one in (path_of(folder, file) for file in project.exports)]
        )
        if reading.model is None:
            return Opened(None, (*found, *reading.diagnostics))
        return _designs(reading.model, project, profile)


def _designs(model: Any, project: Project, profile: Any) -> Opened:
    from generator.app.build import in_its_language
    from generator.physical.designs import Designs
    from generator.profile.apply import apply

    narrowed, found = apply(model, in_its_language(project, model), profile)
    errors = tuple(one for one in found if one.severity is Severity.ERROR)
    return Opened(None, errors) if has_errors(found) else Opened(Designs(narrowed), ())


def _split(name: str, home: Path) -> tuple[str, str]:
    """`model/profile` in its two parts; a path to a model stays one."""
    is_model = any((one / "model.toml").is_file() for one in (home / name, Path(name)))
    if is_model or Path(name).is_file():
        return name, ""
    model, _slash, profile = name.rpartition("/")
    return (model, profile) if model else (name, "")


def _profile(project: Project, name: str) -> Any:
    if not name and len(project.profiles) == 1:
        return project.profiles[0]
    return next((one for one in project.profiles if one.id == name), None)


def _unknown(project: Project, name: str, profile: str) -> Diagnostic:
    known = ", ".join(f"{project.info.id}/{one.id}" for one in project.profiles)
    text = f"{project.info.id} has no profile {profile!r}." if profile else f"{name} is a model."
    return Diagnostic(
        "profile/unknown-profile", Severity.ERROR, text, Place(name), "", f"Say one of: {known}."
    )
