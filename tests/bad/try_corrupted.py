"""Reads and reviews corrupted files, and builds what is small, in a process with bounded memory: `FILE SEED SEED …` on each line of its
input; prints a line for each file: what came of it, as JSON."""

from __future__ import annotations

import json
import resource
import signal
import sys
import tempfile
import traceback
from collections import Counter
from pathlib import Path
from types import FrameType

from generator.app.build import Request, build
from generator.diagnostics import Severity
from generator.lint.books import book_of
from generator.lint.review import Review
from generator.lint.run import choose, once_a_cause, run
from generator.lint.sets import all_sets
from generator.profile.profile import LintSettings
from generator.read import read
from generator.read.source import Source
from tests.bad.corruption import corrupted

_MEMORY = 2_000_000_000
_SMALL = 300  # elements
_PATIENCE = 60  # seconds: not a measure of speed, but of whether it ends at all


def _hang(_signal: int, _frame: FrameType | None) -> None:
    raise TimeoutError("it does not end")


def outcome(name: str, data: bytes) -> str:
    """What reading and reviewing end in."""
    reading = read(Source(name, data))
    told = [one for one in reading.diagnostics if one.severity is Severity.ERROR]
    if reading.model is None:
        assert told, "no model, and nobody says why"
        assert all(one.message and one.place.file for one in told)
        return "refused"
    every = LintSettings(sets=tuple((one, None) for one in all_sets()), levels={})
    chosen = choose(every, ())
    review = Review(reading.model, sets=chosen.sets, book=book_of(reading.model))
    found, _seconds = run(review, chosen, reading.diagnostics)
    once_a_cause(found)
    if len(reading.model) < _SMALL:
        with tempfile.TemporaryDirectory() as folder:
            file = Path(folder) / name
            file.write_bytes(data)
            report = build(Request(models=(str(file),), out=Path(folder) / "out"))
            artefacts = any((Path(folder) / "out").rglob("*.sql"))
            assert artefacts or report.found, "no artefacts, and nobody says why"
    return "told" if reading.diagnostics else "whole"


def main() -> None:
    """Try what the input asks for."""
    resource.setrlimit(resource.RLIMIT_AS, (_MEMORY, _MEMORY))
    signal.signal(signal.SIGALRM, _hang)
    for line in sys.stdin:
        name, *seeds = line.rstrip("\n").split("\t")
        data = Path(name).read_bytes()
        outcomes: Counter[str] = Counter()
        faults: list[str] = []
        for seed in seeds:
            signal.alarm(_PATIENCE)
            try:
                outcomes[outcome(Path(name).name, corrupted(data, int(seed)))] += 1
            except (Exception, MemoryError):
                faults.append(f"{name} with seed {seed}: {traceback.format_exc()}")
            signal.alarm(0)
        print(json.dumps({"file": name, "outcomes": outcomes, "faults": faults}), flush=True)


if __name__ == "__main__":
    main()
