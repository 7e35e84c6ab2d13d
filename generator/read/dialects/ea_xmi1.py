"""Enterprise Architect's XMI 1.0 and 1.1: nearly everything is a tagged value among EA's bookkeeping."""

from __future__ import annotations

from generator.read.dialect import Dialect
from generator.read.ea_uml1 import EaUml1Facts
from generator.read.stream1 import Stream1Reader
from generator.read.uml1 import Uml1Facts, local
from generator.read.xml import Attributes


class _Reader(Stream1Reader):
    skipped = frozenset(("XMI.header", "XMI.difference", "EAModel.paramSub"))

    def __init__(self) -> None:
        super().__init__()
        self.tool = "Enterprise Architect"

    def make_facts(self) -> Uml1Facts:
        return EaUml1Facts()

    def is_container(self, tag: str, attributes: Attributes) -> bool:
        """Also what names the elements outside the export, and ties notes to what they are about."""
        return tag == "XMI.extensions" or super().is_container(tag, attributes)

    def is_kept(self, tag: str) -> bool:
        """`EA Model` is the file, not a package of anybody's model."""
        return local(tag) != "Model"


def _recognises(head: str) -> int:
    return 20 if "<XMI" in head and "xmi.version" in head and "Enterprise Architect" in head else 0


DIALECT = Dialect("ea-xmi1", "Enterprise Architect XMI 1", _recognises, _Reader)
