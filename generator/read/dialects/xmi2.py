"""Any XMI 2 whose tool is not known: what is standard UML is read, the rest is reported.

OMG's own files and canonical XMI are such: features may be child elements, and nobody signs.
"""

from __future__ import annotations

import re

from generator.read.dialect import Dialect
from generator.read.stream import StreamReader

_EXPORTER = re.compile(r"exporter(?:=[\"']([^\"'<>]{1,80})[\"']|>([^<]{1,80})<)")


class _Reader(StreamReader):
    def read(self, data: bytes) -> None:
        """A header that names its exporter is believed."""
        found = _EXPORTER.search(data[:65536].decode("latin-1"))
        self.tool = (found[1] or found[2]).strip() if found else ""
        super().read(data)


def _recognises(head: str) -> int:
    packed = head.replace(" ", "")
    is_uml2 = "/UML" in packed and ("<uml:" in head or "uml:Model" in head or "uml:Package" in head)
    return 1 if is_uml2 else 0


DIALECT = Dialect("xmi2", "XMI 2 by another tool", _recognises, _Reader)
