"""IBM Rational Software Architect's models, `.emx`: Eclipse UML2 with the diagrams in annotations."""

from __future__ import annotations

from generator.read.dialect import Dialect
from generator.read.stream import StreamReader


class _Reader(StreamReader):
    def __init__(self) -> None:
        super().__init__()
        self.tool = "IBM Rational Software Architect"


def _recognises(head: str) -> int:
    return 12 if "com.ibm.xtools" in head and "www.eclipse.org/uml2/" in head else 0


DIALECT = Dialect("rsa", "IBM Rational Software Architect", _recognises, _Reader)
