"""Data held to a profile's rules, whichever engine does it: the folder of engines is the list."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from generator.data.outcome import Outcome
from generator.data.wanted import Step, Target, Wanted
from generator.physical.designs import Designs
from generator.plugins import load_plugins

IN_PLACE = "database"
"""The engine that looks at a database where it is."""


class Holder(NamedTuple):
    """A way to hold data to rules. `hold` takes the designs of a profile, what is to be held, how, a folder
    for what must be written meanwhile (empty at first), and who is told of each step."""

    hold: Callable[[Designs, Target, Wanted, Path, Step], Outcome]


def hold(designs: Designs, target: Target, wanted: Wanted, folder: Path, step: Step) -> Outcome:
    """Hold data to the rules; a database is looked at where it is. Raises EngineMissing where a library is
    not there, and Unreachable where the data are not."""
    holders: dict[str, Holder] = load_plugins("generator.data.engines", "ENGINE", Holder)  # type: ignore[assignment]
    name = IN_PLACE if target.url else wanted.engine
    return holders[name].hold(designs, target, wanted, folder, step)
