"""The use case `validate`: a delivery held to a profile's rules, and what came of it written down."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from generator.app.profiles import open_profile
from generator.app.progress import Progress, Silent
from generator.diagnostics import Diagnostic, Place, Severity

if TYPE_CHECKING:
    from generator.data.outcome import Outcome


class ValidateRequest(NamedTuple):
    """What to validate by which profile, and with which means. `url` is a database in the place of files,
    `schema` where its tables are; `engine` reads files, and `master` is the Spark that does it. `day` says how grave a rule is whose
    severity changes on a date; without one it is as grave as the model says first."""

    profile: str
    paths: tuple[Path, ...]
    home: Path = Path("models")
    memory: str = "400MB"
    threads: int = 2
    most_bytes: int = 50 * 10**9
    with_personal: bool = False
    url: str = ""
    schema: str = ""
    engine: str = "duckdb"
    master: str = "local[2]"
    day: str = ""


class Validated(NamedTuple):
    """What came of a delivery; None, and why, where there was nothing to hold it to."""

    outcome: Outcome | None
    found: tuple[Diagnostic, ...] = ()


@contextmanager
def validate(request: ValidateRequest, progress: Progress = Silent()) -> Iterator[Validated]:
    """Hold a delivery to a profile. The violations can be read for as long as the block lasts: what is
    staged goes when it ends."""
    from generator.data.database import Refused, Unreachable
    from generator.data.engine import EngineFull, EngineMissing
    from generator.data.hold import hold
    from generator.data.wanted import Target, Wanted

    opened = open_profile(request.profile, request.home)
    if opened.designs is None:
        yield Validated(None, opened.found)
        return
    if request.day:
        opened.designs.as_of(request.day)
    wanted = Wanted(
        request.memory,
        request.threads,
        request.most_bytes,
        request.with_personal,
        request.engine,
        request.schema,
        request.master,
    )
    target = Target(request.paths, request.url)
    with tempfile.TemporaryDirectory(prefix="modelmill-") as folder:
        try:
            outcome = hold(opened.designs, target, wanted, Path(folder), progress.step)
        except (EngineMissing, EngineFull, Refused, Unreachable) as fault:
            rule = {EngineMissing: "engine-missing", EngineFull: "out-of-memory"}.get(
                type(fault), "unreachable"
            )
            place = Place(request.profile)
            yield Validated(
                None, (Diagnostic(f"validate/{rule}", Severity.ERROR, str(fault), place),)
            )
            return
        yield Validated(outcome)
