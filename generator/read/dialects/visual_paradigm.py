"""Visual Paradigm's XMI 2.1: `ownedMember` for everything, multiplicities as one text, and a page of the
tool's own in front of the model and in every element."""

from __future__ import annotations

from typing import Any

from generator.model.facts import Spot, Stereotyped, Unknown
from generator.read.dialect import Dialect
from generator.read.stream import StreamReader
from generator.read.uml2 import Uml2Facts
from generator.read.xml import Attributes, Node, attribute, children, spot, stated


class _Facts(Uml2Facts):
    """The tool writes a multiplicity where it knows one; silence means nothing."""

    def __init__(self) -> None:
        super().__init__(absent_attribute=None, absent_end=None)
        self._names: dict[str, str] = {}  # stereotypes by id
        self._applied: list[tuple[str, str, Spot]] = []  # element, id of its stereotype

    def element(self, role: str, node: Node, owner: str | None) -> None:
        """An element; stereotypes stand among them and are applied by their id."""
        if self.metaclass(role, node) == "Stereotype":
            self._names[self.reference(node)] = attribute(node, "name") or ""
        super().element(role, node, owner)

    def _define(self, metaclass: str, node: Node, owner: str | None, **features: Any) -> str:
        reference = super()._define(metaclass, node, owner, **features)
        for page in children(node, "xmi:Extension"):
            self.page(reference, page)
        return reference

    def page(self, reference: str, page: Node) -> None:
        """The tool's own page of an element, of which only the stereotypes are the model's."""
        for one in children(page, "appliedStereotype"):
            self._applied.append((reference, attribute(one, "xmi:value") or "", spot(one)))

    def finish(self) -> None:
        """Stereotypes may stand behind what they are applied to."""
        for reference, stereotype, place in self._applied:
            name = self._names.get(stereotype)
            if name:
                self.facts.append(Stereotyped(reference, name, place))
            else:
                self.facts.append(Unknown("Stereotype that is not in the file", place))

    def _bounds(self, node: Node, is_end: bool, features: dict[str, Any]) -> None:
        lowest, highest = children(node, "lowerValue"), children(node, "upperValue")
        if lowest and not highest:  # the whole range, as it was typed
            lower, dots, upper = (stated(lowest[0], "value") or "").partition("..")
            features["lower"] = lower if dots or lower != "*" else "0"
            features["upper"] = upper or lower
        else:
            super()._bounds(node, is_end, features)
        if attribute(node, "isNavigable") == "true":
            features["isNavigable"] = True


class _Reader(StreamReader):
    def __init__(self) -> None:
        self._own = _Facts()
        super().__init__()
        self.tool = "Visual Paradigm"

    def make_facts(self) -> Uml2Facts:
        return self._own

    def open(self, tag: str, attributes: Attributes, place: Spot) -> frozenset[str]:
        """Inside a package the tool's own page tells the stereotypes; at the top it holds diagrams."""
        skipped = super().open(tag, attributes, place)
        return skipped if self.owner is None else skipped - {"xmi:Extension"}

    def item(self, tag: str, node: Node) -> None:
        if tag != "xmi:Extension":
            super().item(tag, node)
        elif self.owner is not None:
            self._own.page(self.owner, node)

    def finish(self) -> None:
        self._own.finish()


def _recognises(head: str) -> int:
    return 15 if 'exporter="Visual Paradigm"' in head and "xmi:XMI" in head else 0


DIALECT = Dialect("visual-paradigm", "Visual Paradigm", _recognises, _Reader)
