"""An XMI 1 document as a stream: packages open and close, and what they hold comes whole."""

from __future__ import annotations

from collections.abc import Sequence

from generator.model.facts import Fact, Featured, Spot
from generator.read.uml1 import PACKAGES, Uml1Facts, local
from generator.read.xml import Attributes, Node, node_of, parse, spot, text

_FRAMES = frozenset(("XMI", "XMI.content"))
_BOOKKEEPING = frozenset(("XMI.header", "XMI.difference", "XMI.extension"))
_NOTHING: frozenset[str] = frozenset()


class Stream1Reader:
    """Reads standard XMI 1; dialects refine it."""

    wordless: frozenset[str] = _NOTHING
    rows: Sequence[Spot | str] = ()
    skipped: frozenset[str] = frozenset((*_BOOKKEEPING, "XMI.extensions"))

    def __init__(self) -> None:
        self.uml = self.make_facts()
        self.tool = ""
        self._owners: list[str | None] = [None]
        self._tags: list[str] = []
        self._told: list[Node] = []  # what the open packages say of themselves

    def make_facts(self) -> Uml1Facts:
        """The collector, with what is special in this dialect."""
        return Uml1Facts()

    @property
    def facts(self) -> list[Fact]:
        """What has been read so far."""
        return self.uml.facts

    def read(self, data: bytes) -> None:
        """Read a whole document."""
        parse(data, self)
        self.uml.finish()

    def is_container(self, tag: str, attributes: Attributes) -> bool:
        """The frames of the document, packages, and the lists of what these own."""
        if tag in _FRAMES or tag.endswith(".ownedElement"):
            return True
        return local(tag) in PACKAGES and "xmi.idref" not in attributes

    def open(self, tag: str, attributes: Attributes, place: Spot) -> frozenset[str]:
        """A frame, a package or its list begins."""
        is_package = local(tag) in PACKAGES
        if is_package and self.is_kept(tag):
            self._owners.append(self.uml.package(node_of(attributes, place), self.owner))
        else:
            self._owners.append(self.owner)
        self._tags.append(tag)
        self._told.append(node_of({}, place))
        return self.skipped

    def is_kept(self, _tag: str) -> bool:
        """Whether a package is one of the model's own."""
        return True

    def close(self, tag: str) -> None:
        """What was open ends; a package has now said everything of itself."""
        owner, told = self._owners.pop(), self._told.pop()
        if owner is not None and local(tag) in PACKAGES and self.is_kept(tag):
            self.uml.carried(owner, told)
        self._tags.pop()

    @property
    def owner(self) -> str | None:
        """The package around what comes now."""
        return self._owners[-1]

    def item(self, tag: str, node: Node) -> None:
        """An element, or a feature of the package around it."""
        kind = local(tag)
        if "." not in kind:
            self.uml.element(tag, node, self.owner)
        elif kind.endswith(".name") and self.owner is not None and self.is_kept(self._tags[-1]):
            name = text(node).strip()
            self.uml.facts.append(Featured(self.owner, "name", name, spot(node)))
        elif self._told:
            self._told[-1].setdefault(tag, []).append(node)


def tool_in(head: str) -> str:
    """The tool that a header names, or nothing."""
    _before, mark, after = head.partition("XMI.exporter>")
    return after.partition("<")[0].strip() if mark else ""
