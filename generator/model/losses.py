"""What was met in a file and is not in the graph: counted, and told once per kind with its first place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.facts import Spot


class Losses:
    """The losses of a model. What is lost is named by UML's metaclass, more words may follow it."""

    def __init__(self, place: Callable[[Spot], Place]) -> None:
        self._place = place
        self._count: Counter[str] = Counter()
        self._first: dict[str, Spot] = {}

    def add(self, what: str, spot: Spot) -> None:
        """One more of a kind is lost."""
        self._count[what] += 1
        self._first.setdefault(what, spot)

    def told(self) -> Iterator[Diagnostic]:
        """A note for each kind."""
        for what, count in self._count.items():
            them = "it" if count == 1 else "them"
            yield Diagnostic(
                "read/not-kept",
                Severity.NOTE,
                f"{counted(count, what)} not kept: no artefact is made from {them}.",
                self._place(self._first[what]),
                "",
                "Nothing to do, unless the data standard depends on it.",
            )


def counted(count: int, what: str) -> str:
    """How many of a metaclass there are, in words.

    >>> counted(1, "Artifact"), counted(3, "Dependency to or from an element outside the file")
    ('1 artifact is', '3 dependencies to or from an element outside the file are')
    """
    noun, space, rest = what.partition(" ")
    noun = "".join(f" {one.lower()}" if one.isupper() else one for one in noun).strip()
    if count != 1:
        noun = (
            f"{noun[:-1]}ies"
            if noun.endswith("y")
            else f"{noun}{'es' if noun.endswith('s') else 's'}"
        )
    return f"{count} {noun}{space}{rest} {'is' if count == 1 else 'are'}"
