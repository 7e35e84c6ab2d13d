"""An XMI 2 document as a stream: packages open and close, and what they hold comes whole.

Only one class or association is in memory at a time, however large the export.
"""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.facts import Fact, Spot, Unknown
from generator.read.uml2 import PACKAGES, Uml2Facts, is_application
from generator.read.xml import Attributes, Node, node_of, parse, spot, text

_ROOTS = frozenset(("xmi:XMI", "XMI"))
_NOTHING: frozenset[str] = frozenset()


def metaclass_of(attributes: Attributes) -> str:
    """The metaclass an element states."""
    stated: str = attributes.get("xmi:type") or attributes.get("xsi:type") or ""
    return stated.rpartition(":")[2]


class StreamReader:
    """Reads standard XMI 2; dialects refine it."""

    bookkeeping: frozenset[str] = frozenset(
        (
            "eAnnotations xmi:Extension xmi:Documentation xmi:documentation Documentation packageImport "
            "elementImport subsettedProperty redefinedProperty redefinedOperation"
        ).split()
    )

    wordless: frozenset[str] = _NOTHING
    rows: Sequence[Spot | str] = ()

    def __init__(self) -> None:
        self.uml = self.make_facts()
        self.tool = ""
        self._owners: list[str | None] = [None]
        self._tags: list[str] = []

    def make_facts(self) -> Uml2Facts:
        """The collector, with what silence means in this dialect."""
        return Uml2Facts()

    @property
    def facts(self) -> list[Fact]:
        """What has been read so far."""
        return self.uml.facts

    def read(self, data: bytes) -> None:
        """Read a whole document."""
        parse(data, self)
        self.finish()

    def finish(self) -> None:
        """What can only be said when everything has been seen."""

    # -- the stream -----------------------------------------------------------------------------
    def is_container(self, tag: str, attributes: Attributes) -> bool:
        """The root and every package."""
        if tag in _ROOTS:
            return True
        kind = metaclass_of(attributes) or tag.rpartition(":")[2]
        return kind in PACKAGES and (
            tag.startswith("uml:") or tag in ("packagedElement", "nestedPackage", "ownedMember")
        )

    def open(self, tag: str, attributes: Attributes, place: Spot) -> frozenset[str]:
        """A package begins: what follows is its own, until it closes."""
        if tag in _ROOTS:
            self.root(attributes)
            self._owners.append(None)
        else:
            self._owners.append(self.package(tag, node_of(attributes, place)))
        self._tags.append(tag)
        return self.bookkeeping

    def root(self, attributes: Attributes) -> None:
        """The document's root."""

    def package(self, _tag: str, node: Node) -> str | None:
        """A package's own facts; its reference."""
        return self.uml.package(node, self.owner)

    def close(self, _tag: str) -> None:
        """A package ends."""
        self._owners.pop()
        self._tags.pop()

    @property
    def owner(self) -> str | None:
        """The package around what comes now."""
        return self._owners[-1]

    def item(self, tag: str, node: Node) -> None:
        """An element that is no package: of the model, a stereotype application, or unknown."""
        if tag == "name" and self.owner is not None:  # canonical XMI: a package's name is its child
            self.uml.feature(self.owner, "name", text(node), node)
        elif is_application(node):
            self.uml.application(tag, node)
        elif self.owner is not None or ":" in tag:
            self.uml.element(tag, node, self.owner)
        else:
            self.uml.facts.append(Unknown(tag, spot(node)))
