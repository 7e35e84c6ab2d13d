"""What a run is asked to do."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

Step = Callable[[str], None]
"""Is told what begins."""


class Wanted(NamedTuple):
    """How to validate. `memory` is what the engine may hold, in its own words; `most_bytes` what may come
    out of archives; `with_personal` shows personal data in reports. `schema` is where a database has its
    tables, `master` which Spark does the work."""

    memory: str = "400MB"
    threads: int = 2
    most_bytes: int = 50 * 10**9
    with_personal: bool = False
    engine: str = "duckdb"
    schema: str = ""
    master: str = "local[2]"


class Target(NamedTuple):
    """What is held to the rules: files, or a database by its URL."""

    paths: tuple[Path, ...] = ()
    url: str = ""
