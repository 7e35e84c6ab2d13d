"""IBM Rational Software Architect's models, `.emx`: Eclipse UML2 with the diagrams in annotations."""

from __future__ import annotations

from generator.model.facts import Featured
from generator.read.dialect import Dialect
from generator.read.stream import StreamReader
from generator.read.uml2 import Uml2Facts
from generator.read.xml import Node, attribute, children, spot


class _Facts(Uml2Facts):
    def _type(self, node: Node, reference: str) -> None:
        """A type in another file is known by the path behind its id: `file#id?Library/Date?`."""
        super()._type(node, reference)
        for below in children(node, "type"):
            path = (attribute(below, "href") or "").rpartition("#")[2].partition("?")[2]
            name = path.rstrip("?").rpartition("/")[2]
            if name:
                self.facts.append(Featured(reference, "typeName", name, spot(below)))


class _Reader(StreamReader):
    def __init__(self) -> None:
        super().__init__()
        self.tool = "IBM Rational Software Architect"

    def make_facts(self) -> Uml2Facts:
        return _Facts()


def _recognises(head: str) -> int:
    return 12 if "com.ibm.xtools" in head and "www.eclipse.org/uml2/" in head else 0


DIALECT = Dialect("rsa", "IBM Rational Software Architect", _recognises, _Reader)
