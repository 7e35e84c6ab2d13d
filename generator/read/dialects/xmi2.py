"""Any XMI 2 whose tool is not known: what is standard UML is read, the rest is reported."""

from __future__ import annotations

from generator.read.dialect import Dialect
from generator.read.stream import StreamReader


def _recognises(head: str) -> int:
    packed = head.replace(" ", "")
    is_uml2 = "/UML" in packed and ("<uml:" in head or "uml:Model" in head or "uml:Package" in head)
    return 1 if is_uml2 else 0


DIALECT = Dialect("xmi2", "XMI 2 by another tool", _recognises, StreamReader)
