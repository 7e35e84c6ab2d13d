"""XMI 1.0 to 1.2 of any tool: ArgoUML, Poseidon, Rose, NetBeans and others."""

from __future__ import annotations

from generator.read.dialect import Dialect
from generator.read.stream1 import Stream1Reader, tool_in

_TOOLS = {
    "ArgoUML": "ArgoUML",
    "Novosoft": "ArgoUML",
    "Poseidon": "Poseidon",
    "Unisys": "Rational Rose",
}


class _Reader(Stream1Reader):
    def read(self, data: bytes) -> None:
        """The header tells the tool; some tell the library they write with."""
        said = tool_in(data[:65536].decode("latin-1"))
        self.tool = next((title for word, title in _TOOLS.items() if word in said), said[:60])
        super().read(data)


def _recognises(head: str) -> int:
    is_xmi1 = "<XMI" in head and "xmi.version" in head
    return 5 if is_xmi1 and ("UML" in head or "Model_Management" in head) else 0


DIALECT = Dialect("xmi1", "XMI 1", _recognises, _Reader)
