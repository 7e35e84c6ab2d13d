"""Umbrello's XMI 1.2: features are attributes, and the views of the tool are models within the model."""

from __future__ import annotations

from generator.model.facts import Document
from generator.read.dialect import Dialect
from generator.read.stream1 import Stream1Reader
from generator.read.uml1 import Uml1Facts, local
from generator.read.xml import Node, attribute, spot

_OWN = frozenset(
    ("XMI.header", "XMI.extensions", "docsettings", "diagrams", "listview", "codegeneration")
)


class _Facts(Uml1Facts):
    """Documentation is the attribute that other tools keep references to comments in."""

    def carried(self, reference: str, node: Node) -> None:
        super().carried(reference, node)
        comment = (attribute(node, "comment") or "").strip()
        if comment:
            self.facts.append(Document(reference, comment, None, spot(node)))


class _Reader(Stream1Reader):
    skipped = _OWN

    def __init__(self) -> None:
        super().__init__()
        self.tool = "Umbrello"

    def make_facts(self) -> Uml1Facts:
        return _Facts()

    def is_kept(self, tag: str) -> bool:
        """`UML Model` and its views, `Logical View` and the like, are the tool's own."""
        return local(tag) != "Model"


def _recognises(head: str) -> int:
    return 10 if "<XMI" in head and "umbrello" in head.lower() else 0


DIALECT = Dialect("umbrello", "Umbrello XMI", _recognises, _Reader)
