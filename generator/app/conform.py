"""The use case `conform`: a vendor's own validator held to a profile's conformance kit."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from generator.app.progress import Progress, Silent
from generator.app.sample import SampleRequest, conformance
from generator.diagnostics import Diagnostic, Place, Severity

if TYPE_CHECKING:
    from generator.data.samples.vendor import Answer


class ConformRequest(NamedTuple):
    """Which command to try on the kit of which profile. The command is given a case's folder for `{data}`, or
    as its last argument, and `timeout` seconds for it; `out` keeps the kit."""

    profile: str
    command: str
    timeout: float = 60.0
    jobs: int = 2
    seed: str = "1"
    out: Path | None = None
    home: Path = Path("models")
    day: str = ""


class Conformed(NamedTuple):
    """What the command did with each case, and the rules that have none; no answers, and why, where it could
    not be tried."""

    answers: tuple[Answer, ...] | None
    kit: dict[str, Any]
    found: tuple[Diagnostic, ...] = ()


def conform(request: ConformRequest, progress: Progress = Silent()) -> Conformed:
    """Run the command on each case."""
    from generator.data.samples.vendor import NotStarted, hold

    with tempfile.TemporaryDirectory(prefix="modelmill-") as temporary:
        folder = request.out or Path(temporary)
        wanted = SampleRequest(
            request.profile, folder, seed=request.seed, home=request.home, day=request.day
        )
        kitted = conformance(wanted)
        if kitted.kit is None:
            return Conformed(None, {}, kitted.found)
        progress.expect(len(kitted.kit["cases"]))
        try:
            answers = hold(
                kitted.kit, folder, request.command, request.timeout, request.jobs, progress.step
            )
        except (NotStarted, ValueError) as fault:
            told = Diagnostic(
                "conform/command",
                Severity.ERROR,
                str(fault),
                Place(request.profile),
                "",
                "Say a program that takes a folder and answers by exit status 0 or 1.",
            )
            return Conformed(None, kitted.kit, (told,))
        return Conformed(answers, kitted.kit, kitted.found)
