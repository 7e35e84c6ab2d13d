"""Umbrello's XMI 1.2: features are attributes, and the views of the tool are models within the model."""

from __future__ import annotations

from generator.read.dialect import Dialect
from generator.read.stream1 import Stream1Reader
from generator.read.uml1 import local

_OWN = frozenset(
    ("XMI.header", "XMI.extensions", "docsettings", "diagrams", "listview", "codegeneration")
)


class _Reader(Stream1Reader):
    skipped = _OWN

    def __init__(self) -> None:
        super().__init__()
        self.tool = "Umbrello"

    def is_kept(self, tag: str) -> bool:
        """`UML Model` and its views, `Logical View` and the like, are the tool's own."""
        return local(tag) != "Model"


def _recognises(head: str) -> int:
    return 10 if "<XMI" in head and "umbrello" in head.lower() else 0


DIALECT = Dialect("umbrello", "Umbrello XMI", _recognises, _Reader)
