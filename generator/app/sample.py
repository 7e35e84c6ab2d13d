"""The use case `sample`: deliveries made up from a profile, and the kit that validators are tried with."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.app.profiles import open_profile
from generator.app.progress import Progress, Silent
from generator.diagnostics import Diagnostic, Place, Severity

if TYPE_CHECKING:
    from generator.data.samples.sample import Sample
    from generator.data.samples.writers import Writer

FORMS = ("csv", "ndjson", "json", "parquet")


class SampleRequest(NamedTuple):
    """What to make up, by which profile, and where. `day` says how grave the rules of a kit are whose severity
    changes on a date (ISO 8601); without one they are as grave as at first."""

    profile: str
    out: Path
    rows: int = 1_000
    seed: str = "1"
    form: str = "csv"
    home: Path = Path("models")
    day: str = ""


class Sampled(NamedTuple):
    """What came of it; None, and why, where there is no such profile. `found` tells what was not possible."""

    sample: Sample | None
    found: tuple[Diagnostic, ...] = ()


class Kitted(NamedTuple):
    """What stands in the `cases.json` of a kit, and what was not possible."""

    kit: dict[str, Any] | None
    found: tuple[Diagnostic, ...] = ()


def sample(request: SampleRequest, progress: Progress = Silent()) -> Sampled:
    """Make up a delivery that obeys every rule of a profile."""
    from generator.data.engine import Engine, EngineMissing
    from generator.data.samples.plan import Plan
    from generator.data.samples.sample import sample as make
    from generator.data.samples.writers import PLAIN, ParquetWriter

    opened = open_profile(request.profile, request.home)
    if opened.designs is None:
        return Sampled(None, opened.found)
    plan = Plan(opened.designs)
    request.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="modelmill-") as folder:
        if request.form == "parquet":
            try:
                engine = Engine(Path(folder), "400MB", 1)
            except EngineMissing as fault:
                return Sampled(None, (_told("engine-missing", str(fault), request.profile),))
            dialect = plan.fitted.dialect
            writer: Writer = ParquetWriter(request.out, plan.expected, engine, dialect)
        else:
            writer = PLAIN[request.form](request.out, plan.expected)
        made = make(plan, request.rows, request.seed, writer, progress.step)
    return Sampled(made, tuple(_said(made, request)))


def conformance(request: SampleRequest, progress: Progress = Silent()) -> Kitted:
    """Make the kit of a profile: for each rule a small delivery that breaks it, and some that are right."""
    from generator.data.samples.kit import kit
    from generator.data.samples.kit_files import write_kit
    from generator.data.samples.plan import Plan

    opened = open_profile(request.profile, request.home)
    if opened.designs is None:
        return Kitted(None, opened.found)
    if request.day:
        opened.designs.as_of(request.day)
    plan = Plan(opened.designs)
    request.out.mkdir(parents=True, exist_ok=True)
    progress.expect(len(opened.designs.rules.rules))
    found = kit(plan, request.seed, progress.step)
    told = write_kit(found, plan, request.seed, request.out, request.day)
    return Kitted(told, tuple(_unmet(rule, request.profile) for rule in found.unmet))


def _said(made: Sample, request: SampleRequest) -> list[Diagnostic]:
    found = [_unmet(rule, request.profile) for rule in made.unmet]
    for rule in made.within_parts:
        text = (
            f"{rule} leads from rows that all of the sample shares to all others; it was held to within "
            "the parts that the sample is made of, and not across them."
        )
        found.append(
            _told("within-parts", text, request.profile, Severity.WARNING, "Validate the sample.")
        )
    for table in made.empty:
        text = f"{table} has no rows: none were found that obey all rules."
        hint = "Look whether references and multiplicities ask for each other without end."
        found.append(_told("no-rows", text, request.profile, hint=hint))
    if made.stopped:
        found.append(_told("fewer-rows", made.stopped, request.profile, Severity.ERROR))
    return found


def _unmet(rule: str, profile: str) -> Diagnostic:
    text = f"{rule}: no rows were found that keep this rule and all others."
    return _told(
        "rule-not-met", text, profile, hint="Look whether it contradicts another rule of the model."
    )


def _told(
    rule: str, text: str, profile: str, severity: Severity = Severity.ERROR, hint: str = ""
) -> Diagnostic:
    return Diagnostic(f"sample/{rule}", severity, text, Place(profile), "", hint)
