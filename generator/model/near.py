"""Names that are spelt nearly like a name that is not there: "did you mean …?"."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_MOST = 3
_LIKENESS = (
    0.7  # of 1: below that people see no likeness (`identifikation` and `klassifikation` are 0.64)
)
_SHORTEST = 3  # letters: a name that goes on after these is near too, such as `integer` to `int`
_COMPARED = 2000  # comparing is slow, and a hint is not worth seconds


def near(name: str, known: Iterable[str]) -> tuple[str, ...]:
    """Up to three known names that look like `name`, the nearest first, whatever their case.

    >>> near("slutdag", ("startdato", "slutdato", "navn"))
    ('slutdato',)
    """
    wanted = name.casefold()
    by_fold = {one.casefold(): one for one in known}
    slack = max(2, len(wanted) // 2)
    close = [
        one
        for one in by_fold
        if abs(len(one) - len(wanted)) <= slack or (wanted and one.startswith(wanted))
    ]
    if len(close) > _COMPARED:
        close = [one for one in close if one[:1] == wanted[:1]][:_COMPARED]
    alike = get_close_matches(wanted, close, _MOST, _LIKENESS)
    longer = (one for one in close if len(wanted) >= _SHORTEST and one.startswith(wanted))
    return tuple(by_fold[one] for one in list(dict.fromkeys((*alike, *longer)))[:_MOST])


def did_you_mean(name: str, known: Iterable[str], otherwise: str) -> str:
    """A hint with the near names, or `otherwise` where none is near.

    >>> did_you_mean("sqll", ("sql", "rules"), "Leave it out.")
    'Did you mean "sql"?'
    """
    found = near(name, known)
    return f"Did you mean {listed(found, 'or')}?" if found else otherwise


def one_line(text: str) -> str:
    """A message on one line, whatever the names in it hold."""
    return " ".join(text.split())


def listed(names: Iterable[str], joint: str = "and") -> str:
    """Names in quotes, as a sentence lists them.

    >>> listed(("a", "b", "c"), "or")
    '"a", "b" or "c"'
    """
    *first, last = [f'"{name}"' for name in names] or [""]
    return f"{', '.join(first)} {joint} {last}" if first else last
