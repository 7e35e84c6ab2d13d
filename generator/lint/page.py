"""A rule's page: its docstring, in parts."""

from __future__ import annotations

import inspect
import re
from typing import NamedTuple

_PART = re.compile(r"^(Why|Example|Instead):\s*", re.MULTILINE)


class Page(NamedTuple):
    """What a rule says of itself: the offence in a sentence, why it matters, what it looks like, and
    what to do instead."""

    title: str
    why: str
    example: str
    instead: str


def page_of(docstring: str) -> Page:
    """The page in a docstring. Raises ValueError where a part is missing: a bug in the rule.

    >>> page_of("A name is empty.\\n\\nWhy: a\\nb.\\nExample: c.\\nInstead: d.").why
    'a\\nb.'
    """
    title, *parts = _PART.split(inspect.cleandoc(docstring))
    told = dict(zip(parts[::2], (part.strip() for part in parts[1::2]), strict=True))
    if set(told) != {"Why", "Example", "Instead"} or not title.strip():
        raise ValueError(f"a rule's page has a title, Why, Example and Instead: {title!r}")
    return Page(" ".join(title.split()), told["Why"], told["Example"], told["Instead"])
