"""A code that was renamed: rows of one code whose periods follow each other become one, with its former labels."""

from __future__ import annotations

from datetime import date, timedelta

from generator.model.elements import Former
from generator.profile.profile import CodeRow


def joined(earlier: CodeRow, later: CodeRow) -> CodeRow | str:
    """Two rows of a code, in either order, as one that says what the later says; or why they cannot be one.

    The code is valid from the first day of the one to the last of the other, so between them there may
    be no day that both or neither hold on.
    """
    if (later.valid_from or "") < (earlier.valid_from or ""):
        earlier, later = later, earlier
    if earlier.valid_to is None or later.valid_from is None:
        return "both hold at once: the earlier has no end, or the later no beginning"
    if later.valid_from <= earlier.valid_to:
        return f"both hold on {later.valid_from}"
    if date.fromisoformat(later.valid_from) - date.fromisoformat(earlier.valid_to) > timedelta(1):
        return f"neither holds between {earlier.valid_to} and {later.valid_from}"
    former = Former(earlier.labels, earlier.valid_from, earlier.valid_to)
    return later._replace(
        valid_from=earlier.valid_from, former=(*earlier.former, former, *later.former)
    )
