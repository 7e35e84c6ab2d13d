"""The use case `lint`: a model reviewed by the rule sets it follows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.app.progress import Progress, Silent
from generator.diagnostics import Diagnostic, Place, Severity, in_order
from generator.report.findings import Finding, Findings, Page

if TYPE_CHECKING:
    from generator.app.baselines import Baselines
    from generator.lint.run import Chosen, Told
    from generator.profile.profile import LintSettings, Project


_REQUEST = Place("--set")


class LintRequest(NamedTuple):
    """What to review, and by what. `clock` is asked where somebody wants to know the time rules take."""

    models: tuple[str, ...] = ()
    home: Path = Path("models")
    sets: tuple[str, ...] = ()
    baseline: Path | None = None
    update_baseline: bool = False
    clock: Callable[[], float] | None = None


class Linted(NamedTuple):
    """The review of one model. `tells` introduces it: what it is and by which rules it was reviewed."""

    model: str
    tells: str = ""
    findings: Findings = Findings(())
    rules: int = 0
    seconds: dict[str, float] = {}
    has_failed: bool = False


class LintReport(NamedTuple):
    """All reviews, and what was wrong with the request."""

    models: tuple[Linted, ...]
    found: tuple[Diagnostic, ...] = ()

    @property
    def has_failed(self) -> bool:
        """Whether something could not be reviewed at all, or the request cannot be met."""
        return (
            any(one.has_failed for one in self.models)
            or not self.models
            or any(one.severity is Severity.ERROR for one in self.found)
        )

    @property
    def findings(self) -> Findings:
        """The findings of all models, and of the request."""
        mine = tuple(Finding(one, "") for one in self.found)
        pages: dict[str, Page] = {}
        for one in self.models:
            pages |= one.findings.pages
        return Findings(
            (*mine, *(each for one in self.models for each in one.findings.found)), pages
        )

    def fails_at(self, level: Severity) -> bool:
        """Whether a finding of that severity or a worse one counts."""
        levels = list(Severity)[: list(Severity).index(level) + 1]
        return any(one.severity in levels for one in self.findings.open)


def lint(request: LintRequest, progress: Progress = Silent()) -> LintReport:
    """Review all that the request names, model by model."""
    from generator.app.baselines import Baselines
    from generator.emit.sources import sources_of
    from generator.lint.run import choose

    sources, found = sources_of(request.models, request.home)
    if request.sets:
        found += choose(_settings(request), ()).found
    baselines = Baselines(request.update_baseline, bool(request.sets))
    progress.expect(len(sources))
    reviewed = []
    for source in sources:
        progress.step(source.name)
        reviewed.append(_review_one(source, request, baselines))
    is_whole = not found and not any(one.has_failed for one in reviewed)
    return LintReport(tuple(reviewed), in_order((*found, *baselines.close(is_whole))))


def _settings(request: LintRequest) -> LintSettings:
    """The sets that the request names; what they lack is told of the request, not of each model."""
    from generator.profile.profile import LintSettings

    return LintSettings(sets=tuple((one, _REQUEST) for one in request.sets))


def _review_one(source: Any, request: LintRequest, baselines: Baselines) -> Linted:
    from generator.lint.run import run
    from generator.model.quiet import without_collector
    from generator.profile.code_literals import add_code_lists
    from generator.profile.imports import path_of
    from generator.profile.load import default_project, load_project
    from generator.read import read_files

    found: tuple[Diagnostic, ...] = ()
    if source.is_project:
        project, found = load_project(source.path, str(source.path))
        folder = source.path
    else:
        project, folder = default_project(source.path), source.path.parent
    if project is None:
        return _failed(source.name, found)
    with without_collector():
        exports = [path_of(folder, file) for file in project.exports]
        reading = read_files([(file, str(file)) for file in exports])
        found = (*found, *reading.diagnostics)
        if reading.model is None:
            return _failed(source.name, found)
        model, in_lists = add_code_lists(reading.model, project)
        review, chosen = _prepare(project, model, request)
        found = (*found, *in_lists, *(one for one in chosen.found if one.place != _REQUEST))
        told, seconds = run(review, chosen, found, request.clock)
    # What is wrong with an imported model is told where it is reviewed itself.
    others = {str(path_of(folder, file)) for file in project.imported}
    found = tuple(one for one in found if one.place.file not in others)
    told = tuple(one for one in told if one.diagnostic.place.file not in others)
    baseline = _baseline_of(project, folder, request)
    if baseline is None:
        baselines.miss(source.path)
    found = (*found, *_unused(project, chosen, found, told))
    return Linted(
        source.name,
        _tells(review, model),
        _findings(project, found, told, _Known(baselines, baseline, _ids(chosen))),
        len(chosen.rules),
        seconds,
    )


def _prepare(project: Project, model: Any, request: LintRequest) -> Any:
    from generator.app.build import in_its_language
    from generator.lint.books import book_of
    from generator.lint.review import Review
    from generator.lint.run import choose
    from generator.lint.sets import OWN

    book = book_of(model)
    settings = project.lint
    if request.sets:
        settings = settings._replace(sets=_settings(request).sets)
    chosen = choose(settings, (*OWN, *([book] if book else [])))
    review = Review(
        model,
        sets=chosen.sets,
        book=book,
        language=in_its_language(project, model).info.language,
        primitives=project.types,
    )
    return review, chosen


def _failed(name: str, found: tuple[Diagnostic, ...]) -> Linted:
    findings = Findings(tuple(Finding(one, "") for one in in_order(found)))
    return Linted(name, findings=findings, has_failed=True)


def _tells(review: Any, model: Any) -> str:
    """`Grunddata modelregler 1.2, 84 classifiers, 241 attributes`: what an architect reads first."""
    from generator.lint.sets import all_sets

    book = all_sets()[review.book] if review.book else "no rule book recognised"
    sizes = (len(review.classifiers), "classifier"), (len(review.real_attributes), "attribute")
    counts = ", ".join(f"{count} {what}{'' if count == 1 else 's'}" for count, what in sizes)
    return f"{book}; {counts}; written by {model.origin.tool or 'an unknown tool'}"


def _baseline_of(project: Project, folder: Path, request: LintRequest) -> Path | None:
    """The baseline of the request, else of the model."""
    if request.baseline is not None:
        return request.baseline
    return folder / project.lint.baseline if project.lint.baseline else None


def _ids(chosen: Chosen) -> frozenset[str]:
    return frozenset(known.id for known, _severity in chosen.rules)


def _unused(
    project: Project, chosen: Chosen, found: tuple[Diagnostic, ...], told: tuple[Told, ...]
) -> tuple[Diagnostic, ...]:
    """The acceptances of what this review could find and did not, and of what nothing can find."""
    from generator.lint.run import unknown_rule
    from generator.lint.sets import all_rules, all_sets
    from generator.profile.accept import unused

    mine = _ids(chosen)
    wrong = [
        unknown_rule(one.rule, one.place)
        for one in project.accepted
        if one.rule.partition("/")[0] in (*all_sets(), "lint") and one.rule not in all_rules()
    ]
    every = (*found, *(one.diagnostic for one in told))
    return (
        *wrong,
        *unused(project, every, lambda rule: rule in mine or rule.startswith("read/")),
    )


class _Known(NamedTuple):
    """How a model's findings are held against what was known before."""

    baselines: Baselines
    file: Path | None
    rules: frozenset[str]

    def marks(self, every: list[Told], reasons: list[str | None]) -> list[bool]:
        """Whether each was known. What the team says in model.toml, and mistakes in it, are no matter of a
        baseline: only what is wrong with the model."""
        from generator.lint.baseline import Entry

        entries = [
            (
                Entry(one.diagnostic.rule, one.diagnostic.element, one.identity)
                if reason is None and _is_ours(one.diagnostic.rule)
                else None
            )
            for one, reason in zip(every, reasons, strict=True)
        ]
        return self.baselines.known(self.file, entries, self.rules)


def _findings(
    project: Project, found: tuple[Diagnostic, ...], told: tuple[Told, ...], known_before: _Known
) -> Findings:
    """Each finding with what the team says of it; only then is a cause told once, so that a new offence
    never hides behind a known one."""
    from generator.lint.run import Told, once_a_cause
    from generator.lint.sets import all_rules

    # Without an element, what is said is all that tells one finding of reading from another.
    every = [*(Told(one, one.element or one.message, "") for one in in_order(found)), *told]
    reasons = [_accepted(project, one.diagnostic) for one in every]
    known = known_before.marks(every, reasons)
    groups: dict[tuple[bool, str | None], list[Told]] = defaultdict(list)
    for one, reason, is_known in zip(every, reasons, known, strict=True):
        groups[is_known, reason].append(one)
    marked = [
        Finding(one.diagnostic, one.identity, one.kind, is_known, reason)
        for (is_known, reason), same in groups.items()
        for one in once_a_cause(same)
    ]
    marked.sort(key=lambda one: (one.diagnostic.place, one.diagnostic))
    rules = all_rules()
    pages = {
        one.diagnostic.rule: Page(*rule.page, rule.rule.severity.value, rule.rule.sources)
        for one in marked
        if (rule := rules.get(one.diagnostic.rule)) is not None
    }
    return Findings(tuple(marked), pages)


def _accepted(project: Project, one: Diagnostic) -> str | None:
    """Why the team accepts a finding. What blocks artefacts cannot be accepted away; what the review
    finds blocks none."""
    from generator.lint.sets import all_rules
    from generator.profile.accept import why

    if one.severity is Severity.ERROR and one.rule not in all_rules():
        return None
    acceptance = why(project, one)
    return None if acceptance is None else acceptance.reason


def _is_ours(rule: str) -> bool:
    """Whether a review can find it: the rules' own, and what reading says."""
    from generator.lint.sets import all_rules

    return rule in all_rules() or rule.startswith("read/")
