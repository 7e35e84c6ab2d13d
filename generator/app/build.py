"""The use case `build`: a model's artefacts, profile by profile."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.app.progress import Progress, Silent
from generator.diagnostics import Diagnostic, Place, Severity, has_errors, in_order

if TYPE_CHECKING:
    from generator.model.graph import Model
    from generator.profile.profile import Profile, Project


class Request(NamedTuple):
    """What to build, and where to."""

    models: tuple[str, ...] = ()
    home: Path = Path("models")
    out: Path = Path("generated")
    profiles: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    templates: Path | None = None
    check: bool = False
    prune: bool = False


class Built(NamedTuple):
    """What became of one model's artefacts; paths are relative to where the user stands."""

    model: str
    written: list[str] = []
    unchanged: int = 0
    stale: list[str] = []
    orphans: list[str] = []
    removed: list[str] = []
    found: tuple[Diagnostic, ...] = ()
    has_failed: bool = False


class BuildReport(NamedTuple):
    """What a build did."""

    models: tuple[Built, ...]
    found: tuple[Diagnostic, ...]

    @property
    def has_failed(self) -> bool:
        """Whether something could not be built at all."""
        return any(one.has_failed for one in self.models) or not self.models

    @property
    def has_findings(self) -> bool:
        """Whether the build should fail: errors, or artefacts that are not current."""
        return has_errors(self.found) or any(one.stale for one in self.models)


def build(request: Request, progress: Progress = Silent()) -> BuildReport:
    """Build the artefacts of all that the request names, model by model."""
    from generator.emit.sources import orphaned_models, sources_of

    sources, found = sources_of(request.models, request.home)
    built = []
    progress.expect(len(sources))
    for source in sources:
        progress.step(source.name)
        built.append(_build_one(source, request, progress))
    if not request.models and not found:
        built += [
            _prune(Built(name), paths, request)
            for name, paths in orphaned_models(request.home, request.out)
        ]
    every = (*found, *(one for model in built for one in model.found))
    return BuildReport(tuple(built), in_order(every))


def _build_one(source: Any, request: Request, progress: Progress) -> Built:
    from generator.emit.state import State

    key = (request.profiles, request.targets, request.templates, source.path)
    state = State(request.out, source.name, key)
    if not request.check and (memory := state.recall()) is not None:
        return _as_before(source.name, memory, request)
    return _build_afresh(source, request, state, progress)


def _as_before(name: str, memory: dict[str, Any], request: Request) -> Built:
    """Nothing has changed: what was said then is said again."""
    found = tuple(
        Diagnostic(one[0], Severity(one[1]), one[2], Place(*one[3]), one[4], one[5])
        for one in memory["found"]
    )
    built = Built(name, unchanged=memory["artefacts"], found=found)
    return _prune(built, [Path(one) for one in memory["orphans"]], request)


def _build_afresh(source: Any, request: Request, state: Any, progress: Progress) -> Built:
    from generator.emit import artefacts
    from generator.model.quiet import without_collector
    from generator.profile.load import default_project, load_project

    if source.is_project:
        project, found = load_project(source.path, str(source.path))
    else:
        project, found = default_project(source.path), ()
    if project is None:
        return Built(source.name, found=found, has_failed=True)
    with without_collector():
        pages, more, inputs = _pages(project, source, request, progress)
    found = (*found, *more)
    if pages is None:
        return Built(source.name, found=found, has_failed=True)
    folder = request.out / project.info.id
    # Artefacts of a profile that could not be made stay as they are.
    partial = bool(request.profiles or request.targets) or has_errors(found)
    outcome = artefacts.place(folder, pages, request.check, partial=partial)
    built = Built(
        source.name,
        written=[] if request.check else outcome.changed,
        stale=outcome.changed if request.check else [],
        unchanged=outcome.unchanged,
        found=found,
    )
    if not request.check:
        report = {
            "artefacts": len(pages),
            "found": found,
            "orphans": list(map(str, outcome.orphans)),
        }
        state.remember(inputs, (folder / path for path in pages), report)
    return _prune(built, outcome.orphans, request)


def _prune(built: Built, orphans: list[Path], request: Request) -> Built:
    """Artefacts that nothing makes any more: named, and removed where that is asked for."""
    from generator.emit import artefacts

    if request.check:
        return built._replace(stale=[*built.stale, *map(str, orphans)])
    if request.prune:
        return built._replace(removed=artefacts.remove(orphans, request.out))
    return built._replace(orphans=[str(one) for one in orphans])


def _pages(
    project: Project, source: Any, request: Request, progress: Progress
) -> tuple[dict[str, bytes] | None, tuple[Diagnostic, ...], list[Path]]:
    """The bytes of every artefact of a model by path, or None where it cannot be read."""
    from generator.profile.accept import accept
    from generator.profile.imports import path_of
    from generator.read import read_files

    folder = source.path if source.is_project else source.path.parent
    exports = [path_of(folder, file) for file in project.exports]
    reading = read_files([(file, str(file)) for file in exports])
    found = list(reading.diagnostics)
    if reading.model is None:
        return None, tuple(found), []
    project = in_its_language(project, reading.model)
    pages: dict[str, bytes] = {}
    profiles = [
        one for one in project.profiles if not request.profiles or one.id in request.profiles
    ]
    found += _unknown_profiles(project, request)
    progress.expect(len(profiles))
    for profile in profiles:
        progress.step(f"{project.info.id} {profile.id}")
        made, more = _profile_pages(reading.model, project, profile, request, progress)
        found += more
        pages |= made
    lists = (path_of(folder, file) for file, _place in project.code_lists.values())
    inputs = [*exports, *lists]
    inputs += [folder / "model.toml"] if source.is_project else []
    inputs += [path_of(folder, file) for file in project.imported_settings]
    return pages, accept(project, tuple(found), _is_of_a_build), inputs


def _is_of_a_build(rule: str) -> bool:
    """Whether a build can find it; what the review finds is not found here."""
    from generator.plugins import plugin_packages

    area = rule.partition("/")[0].replace("-", "_")
    return area != "lint" and area not in plugin_packages("generator.lint.rules")


def in_its_language(project: Project, model: Model) -> Project:
    """A project that states no language speaks the model's."""
    from dataclasses import replace

    from generator.model.texts import main_language

    if project.info.language:
        return project
    return replace(project, info=project.info._replace(language=main_language(model)))


def _unknown_profiles(project: Project, request: Request) -> list[Diagnostic]:
    known = [one.id for one in project.profiles]
    return [
        Diagnostic(
            "profile/unknown-profile",
            Severity.ERROR,
            f"{project.info.id} has no profile {name!r}.",
            Place(str(project.folder / "model.toml")),
            "",
            f"Its profiles are: {', '.join(known)}.",
        )
        for name in request.profiles
        if name not in known
    ]


def _profile_pages(
    model: Model, project: Project, profile: Profile, request: Request, progress: Progress
) -> tuple[dict[str, bytes], list[Diagnostic]]:
    """The artefacts of one profile. Errors in the profile keep it from being made at all, so that
    nobody receives half of it."""
    from generator.emit.render import Renderer
    from generator.emit.view import View
    from generator.physical.designs import Designs
    from generator.plugins import load_plugins
    from generator.profile.apply import apply

    narrowed, applied = apply(model, project, profile)
    found = list(applied)
    if has_errors(found):
        return {}, found
    designs = Designs(narrowed)
    wanted = request.targets or profile.targets
    renderer = Renderer([request.templates] if request.templates else [])
    targets: dict[str, View] = load_plugins("generator.views", "VIEW", View)  # type: ignore[assignment]
    # What belongs to every build comes last: it tells of all the designs that were made.
    always: dict[str, View] = load_plugins("generator.views.always", "VIEW", View)  # type: ignore[assignment]
    views = [
        one for one in targets.values() if one.target in wanted and one.target in profile.targets
    ]
    progress.expect(len(views))
    pages = {}
    for view in (*views, *always.values()):
        if view.target is not None:
            progress.step(f"{project.info.id} {profile.id} {view.target}")
        for page in view.pages(designs):
            pages[f"{profile.id}/{page.path}"] = renderer.render(page)
    found += designs.found
    return ({} if has_errors(found) else pages), found
