"""Periods of one owner: which of them hold at the same time, and before which of them none does."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any, NamedTuple

from generator.data.samples.rows import Row

_DAY = datetime.timedelta(days=1)


class Period(NamedTuple):
    """A row, what tells it from others, and the start and end on each axis; an end that is missing is open."""

    row: Row
    mark: tuple[str, ...]
    bounds: tuple[Any, ...]

    def axes(self) -> Iterator[tuple[Any, Any]]:
        """The start and end of each axis."""
        yield from zip(self.bounds[::2], self.bounds[1::2], strict=True)

    def holds(self, is_closed: bool) -> bool:
        """Whether there is a moment when it holds."""
        return all(
            start is not None and (end is None or _before(start, end, is_closed))
            for start, end in self.axes()
        )


def _before(one: Any, other: Any, is_closed: bool) -> bool:
    return bool(one <= other if is_closed else one < other)


def meeting(group: list[Period], is_closed: bool) -> Iterator[Row]:
    """Those that hold while another does, on every axis; `is_closed`: their ends are part of them."""
    some = [one for one in group if one.holds(is_closed)]
    for one in some:
        if any(other is not one and _meet(one, other, is_closed) for other in some):
            yield one.row


def _meet(one: Period, other: Period, is_closed: bool) -> bool:
    for (start, end), (begin, till) in zip(one.axes(), other.axes(), strict=True):
        if till is not None and not _before(start, till, is_closed):
            return False
        if end is not None and not _before(begin, end, is_closed):
            return False
    return True


def after_gaps(group: list[Period], is_closed: bool) -> Iterator[Row]:
    """Those before which all earlier ones had ended for a while."""
    some = [one for one in group if one.holds(is_closed)]
    some.sort(key=lambda one: (one.bounds[0], one.mark))
    latest: Any = None
    is_open = False
    for place, one in enumerate(some):
        start, end = one.bounds
        if place and not is_open:
            reached = latest + _DAY if is_closed else latest
            if reached < start:
                yield one.row
        is_open = is_open or end is None
        if not is_open:
            latest = end if latest is None else max(latest, end)
