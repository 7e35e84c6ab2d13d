"""What an output is: a target's name and the pages it makes of a profile's designs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from generator.emit.page import Page

if TYPE_CHECKING:
    from generator.physical.designs import Designs


class View(NamedTuple):
    """One kind of output. `target` is None where it belongs to every build (names, ledger)."""

    target: str | None
    pages: Callable[["Designs"], Iterator[Page]]
