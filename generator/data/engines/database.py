"""A database by its URL: its tables are looked at where they are, and only read."""

from __future__ import annotations

from pathlib import Path

from generator.data.database import opened
from generator.data.hold import Holder
from generator.data.in_place import validate
from generator.data.outcome import Outcome
from generator.data.wanted import Step, Target, Wanted
from generator.physical.designs import Designs


def _hold(designs: Designs, target: Target, wanted: Wanted, folder: Path, step: Step) -> Outcome:
    with opened(target.url, wanted, folder) as (kind, database, shown):
        return validate(designs, kind, database, shown, wanted, folder, step)


ENGINE = Holder(_hold)
