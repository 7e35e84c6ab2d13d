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
    """What to validate by which profile, and with which means."""

    profile: str
    paths: tuple[Path, ...]
    home: Path = Path("models")
    memory: str = "400MB"
    threads: int = 2
    most_bytes: int = 50 * 10**9
    with_personal: bool = False


class Validated(NamedTuple):
    """What came of a delivery; None, and why, where there was nothing to hold it to."""

    outcome: Outcome | None
    found: tuple[Diagnostic, ...] = ()


@contextmanager
def validate(request: ValidateRequest, progress: Progress = Silent()) -> Iterator[Validated]:
    """Hold a delivery to a profile. The violations can be read for as long as the block lasts: what is
    staged goes when it ends."""
    from generator.data.engine import EngineFull, EngineMissing
    from generator.data.validate import Wanted
    from generator.data.validate import validate as hold

    opened = open_profile(request.profile, request.home)
    if opened.designs is None:
        yield Validated(None, opened.found)
        return
    wanted = Wanted(request.memory, request.threads, request.most_bytes, request.with_personal)
    with tempfile.TemporaryDirectory(prefix="modelmill-") as folder:
        try:
            outcome = hold(opened.designs, request.paths, wanted, Path(folder), progress.step)
        except (EngineMissing, EngineFull) as fault:
            rule = "engine-missing" if isinstance(fault, EngineMissing) else "out-of-memory"
            place = Place(request.profile)
            yield Validated(
                None, (Diagnostic(f"validate/{rule}", Severity.ERROR, str(fault), place),)
            )
            return
        yield Validated(outcome)
