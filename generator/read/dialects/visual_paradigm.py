"""Visual Paradigm's XMI 2.1: `ownedMember` for everything, multiplicities as one text, and a page of the
tool's own in front of the model and in every element."""

from __future__ import annotations

from typing import Any

from generator.read.dialect import Dialect
from generator.read.stream import StreamReader
from generator.read.uml2 import Uml2Facts
from generator.read.xml import Node, attribute, children, stated


class _Facts(Uml2Facts):
    """The tool writes a multiplicity where it knows one; silence means nothing."""

    def __init__(self) -> None:
        super().__init__(absent_attribute=None, absent_end=None)

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
        super().__init__()
        self.tool = "Visual Paradigm"

    def make_facts(self) -> Uml2Facts:
        return _Facts()


def _recognises(head: str) -> int:
    return 15 if 'exporter="Visual Paradigm"' in head and "xmi:XMI" in head else 0


DIALECT = Dialect("visual-paradigm", "Visual Paradigm", _recognises, _Reader)
