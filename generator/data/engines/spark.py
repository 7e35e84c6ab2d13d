"""Files in Apache Spark: for deliveries that lie where a cluster reads them."""

from __future__ import annotations

from pathlib import Path

from generator.data.hold import Holder
from generator.data.outcome import Outcome
from generator.data.spark_run import validate
from generator.data.wanted import Step, Target, Wanted
from generator.physical.designs import Designs


def _hold(designs: Designs, target: Target, wanted: Wanted, folder: Path, step: Step) -> Outcome:
    return validate(designs, target.paths, wanted, folder, step)


ENGINE = Holder(_hold)
