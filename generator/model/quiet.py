"""The garbage collector kept still while a large model is built.

Everything a build makes lives until its end, so the collector walks a growing graph for nothing: it
costs as much again as the building. Memory is freed by reference counting all the while.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def without_collector() -> Iterator[None]:
    """No collection inside; as it was afterwards."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
