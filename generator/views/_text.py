"""Texts as comments of a script: data, whatever they hold."""

from __future__ import annotations

import textwrap
from collections import defaultdict
from collections.abc import Iterable
from functools import lru_cache

from generator.model.graph import Model
from generator.physical.ledger import Entry
from generator.profile.profile import Narrowed

from generator.physical.draft import in_language


def one_line(text: str) -> str:
    """A text with every run of white space and control characters as one blank: it cannot end a
    comment that ends with the line."""
    text = " ".join(text.split())
    if text.isprintable():
        return text
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())


@lru_cache(maxsize=8192)
def wrapped(text: str, width: int = 96) -> tuple[str, ...]:
    """A text as comment lines; the same text stands in the scripts of every dialect."""
    text = one_line(text)
    if len(text) <= width:
        return (text,) if text else ()
    return tuple(textwrap.wrap(text, width, break_long_words=False, break_on_hyphens=False))


def heading(narrowed: Narrowed, what: str) -> list[str]:
    """The first lines of every script: what it is made of, and that nobody edits it."""
    info, profile = narrowed.info, narrowed.settings.profile
    title = in_language(info.title, info.language) or info.id
    lines = [
        f"{one_line(title)}, version {one_line(info.version)}, profile {one_line(profile.id)}",
        what,
        "Made by modelmill from the model; change the model or the profile, not this file.",
    ]
    return lines


def shortfalls(entries: Iterable[Entry], model: Model) -> list[str]:
    """What a script does not hold data to: a paragraph a reason, with the elements concerned."""
    by_reason: dict[str, dict[str, None]] = defaultdict(dict)
    for entry in entries:
        by_reason[f"{entry.outcome.value}: {entry.reason}"][
            model.get(entry.element).qualified_name
        ] = None
    lines: list[str] = []
    for reason, elements in sorted(by_reason.items()):
        lines += wrapped(f"{reason} ({len(elements)}):")
        lines += [f"    {line}" for line in wrapped(", ".join(elements), 92)]
    return lines
