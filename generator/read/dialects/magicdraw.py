"""MagicDraw and Cameo: their XMI, and their project files `.mdzip`, which are archives of it.

The tool's extensions hold diagrams and copies of the modules that are used; of these only the names of
what a reference leads to are read. Bounds it writes there say 1, as silence does.
"""

from __future__ import annotations

import re

from generator.model.facts import Define, Featured, Spot
from generator.read.dialect import Dialect
from generator.read.stream import StreamReader
from generator.read.uml2 import Uml2Facts
from generator.read.xml import Attributes, Node, attribute, children, spot

_PARTS = (
    "com.nomagic.magicdraw.uml_model.model",
    "com.nomagic.magicdraw.uml_model.shared_model",
)
_BOOKKEEPING = frozenset(
    "modelExtension filePart eAnnotations xmi:Documentation usedObjects diagramRepresentation"
    " MagicDrawPackages profileApplication".split()
)


_STAMP = re.compile(r"Author:.*\nCreated:.*\nTitle:.*\nComment:\s*\.?\s*")


class _Facts(Uml2Facts):
    def _type(self, node: Node, reference: str) -> None:
        """A type in another module is known by the path that stands beside its id."""
        super()._type(node, reference)
        for below in children(node, "type"):
            name = _name_elsewhere(below)
            if name:
                self.facts.append(Featured(reference, "typeName", name, spot(below)))

    def _generalization(self, metaclass: str, node: Node, owner: str | None) -> None:
        super()._generalization(metaclass, node, owner)
        for below in children(node, "general"):
            name, target = _name_elsewhere(below), attribute(below, "href")
            if name and target:
                self.facts.append(Define(target, "External", name, None, (0, 0), {}))

    def _comment(self, metaclass: str, node: Node, owner: str | None) -> None:
        """The tool's own stamp on a project says nothing of the model."""
        if not _STAMP.fullmatch((attribute(node, "body") or "").strip()):
            super()._comment(metaclass, node, owner)


def _name_elsewhere(node: Node) -> str:
    """What a reference to another module leads to, by name."""
    for extension in children(node, "xmi:Extension"):
        for one in children(extension, "referenceExtension"):
            return (attribute(one, "referentPath") or "").rpartition("::")[2]
    return ""


class _Reader(StreamReader):
    bookkeeping = _BOOKKEEPING

    def __init__(self) -> None:
        super().__init__()
        self.tool = "MagicDraw"

    def make_facts(self) -> Uml2Facts:
        return _Facts()

    def open(self, tag: str, attributes: Attributes, place: Spot) -> frozenset[str]:
        if tag == "xmi:Extension":
            self._owners.append(self.owner)
            self._tags.append(tag)
            return self.bookkeeping
        return super().open(tag, attributes, place)

    def is_container(self, tag: str, attributes: Attributes) -> bool:
        """Also an extension at the top or of a package, of which nothing is read."""
        return tag == "xmi:Extension" or super().is_container(tag, attributes)

    def item(self, tag: str, node: Node) -> None:
        if not self._tags or self._tags[-1] != "xmi:Extension":
            super().item(tag, node)


def _recognises(head: str) -> int:
    return 12 if "MagicDraw" in head and ("<uml:" in head or "xmi:XMI" in head) else 0


DIALECT = Dialect("magicdraw", "MagicDraw", _recognises, _Reader, _PARTS)
