"""The use case `lint`: a model reviewed by the rule sets it follows."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.app.progress import Progress, Silent
from generator.diagnostics import Diagnostic, Severity, in_order
from generator.report.findings import Finding, Findings, Page

if TYPE_CHECKING:
    from generator.lint.run import Told
    from generator.profile.profile import Project


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
        """Whether something could not be reviewed at all."""
        return any(one.has_failed for one in self.models) or not self.models

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
    from generator.emit.sources import sources_of

    sources, found = sources_of(request.models, request.home)
    progress.expect(len(sources))
    reviewed = []
    for source in sources:
        progress.step(source.name)
        reviewed.append(_review_one(source, request))
    return LintReport(tuple(reviewed), in_order(found))


def _review_one(source: Any, request: LintRequest) -> Linted:
    from generator.lint.run import choose, run
    from generator.model.quiet import without_collector
    from generator.profile.code_literals import add_code_lists
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
        exports = [folder / file for file in project.exports]
        reading = read_files([(file, str(file)) for file in exports])
        found = (*found, *reading.diagnostics)
        if reading.model is None:
            return _failed(source.name, found)
        model, in_lists = add_code_lists(reading.model, project)
        review, chosen = _prepare(project, model, request)
        found = (*found, *in_lists, *chosen.found)
        told, seconds = run(review, chosen, found, request.clock)
    return Linted(
        source.name,
        _tells(review, model),
        _findings(project, found, told, chosen.sets),
        len(chosen.rules),
        seconds,
    )


def _prepare(project: Project, model: Any, request: LintRequest) -> Any:
    from generator.app.build import in_its_language
    from generator.diagnostics import Place
    from generator.lint.books import book_of
    from generator.lint.review import Review
    from generator.lint.run import choose
    from generator.lint.sets import OWN

    book = book_of(model)
    settings = project.lint
    if request.sets:
        settings = settings._replace(sets=tuple((one, Place("--set")) for one in request.sets))
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


def _findings(
    project: Project, found: tuple[Diagnostic, ...], told: tuple[Told, ...], sets: frozenset[str]
) -> Findings:
    from generator.lint.sets import all_rules
    from generator.profile.accept import unused, why

    known = all_rules()
    every = [Finding(one, "") for one in found]
    every += [Finding(one.diagnostic, one.identity, one.kind) for one in told]
    every += [
        Finding(one, "") for one in unused(project, [one.diagnostic for one in every], _is_ours)
    ]
    accepted = []
    for one in dict.fromkeys(every):
        acceptance = why(project, one.diagnostic)
        # What blocks artefacts cannot be accepted away; what the review finds blocks none.
        if acceptance and (
            one.diagnostic.rule in known or one.diagnostic.severity is not Severity.ERROR
        ):
            one = one._replace(accepted=acceptance.reason)
        accepted.append(one)
    pages = {
        one.diagnostic.rule: Page(*rule.page, rule.rule.severity.value, rule.rule.sources)
        for one in accepted
        if (rule := known.get(one.diagnostic.rule)) is not None
    }
    return Findings(
        tuple(sorted(accepted, key=lambda one: (one.diagnostic.place, one.diagnostic))), pages
    )


def _is_ours(rule: str) -> bool:
    """Whether a review can find it: the rules' own, and what reading says."""
    from generator.lint.sets import all_rules

    return rule in all_rules() or rule.startswith("read/")
