"""Deliveries for tests: what is held to a profile, and what is found."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.data.outcome import Outcome
from generator.data.validate import Wanted, validate
from generator.physical.designs import Designs


@contextmanager
def held(designs: Designs, *paths: Path, **wanted: object) -> Iterator[Outcome]:
    """The outcome of files, for as long as the block lasts."""
    with tempfile.TemporaryDirectory() as folder:
        yield validate(designs, paths, Wanted(**wanted), Path(folder), lambda _step: None)  # type: ignore[arg-type]


def told(designs: Designs, *paths: Path) -> set[tuple[str, str]]:
    """The rules that are violated, and how the files are wrong: by id, and the verdict or severity."""
    with held(designs, *paths) as outcome:
        rules = {(one.rule, one.verdict) for one in outcome.violations.all(1)}
        return rules | {(one.rule, one.severity.value) for one in outcome.found}
