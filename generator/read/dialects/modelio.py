"""Modelio's XMI: standard UML whose versions do not match each other; the tool signs in an annotation."""

from __future__ import annotations

from generator.read.dialect import Dialect
from generator.read.stream import StreamReader


class _Reader(StreamReader):
    def __init__(self) -> None:
        super().__init__()
        self.tool = "Modelio"


def _recognises(head: str) -> int:
    return 12 if "Objing" in head and "<uml:" in head else 0


DIALECT = Dialect("modelio", "Modelio", _recognises, _Reader)
