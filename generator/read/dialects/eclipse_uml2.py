"""Eclipse UML2 and what is built on it: Papyrus, UML Designer, GenMyModel."""

from __future__ import annotations

from generator.read.dialect import Dialect
from generator.read.stream import StreamReader

_UNQUOTED = {ord(one): None for one in " '\""}  # a namespace, not a reference to a library
_TOOLS = {"papyrus": "Eclipse Papyrus", "genmymodel": "GenMyModel", "obeo": "UML Designer"}


class _Reader(StreamReader):
    def read(self, data: bytes) -> None:
        """Papyrus and GenMyModel leave their names in annotations."""
        head = data[:65536].lower()
        found = (title for word, title in _TOOLS.items() if word.encode() in head)
        self.tool = next(found, "Eclipse UML2")
        super().read(data)


def _recognises(head: str) -> int:
    return 10 if "=http://www.eclipse.org/uml2/" in head.translate(_UNQUOTED) else 0


DIALECT = Dialect("eclipse-uml2", "Eclipse UML2", _recognises, _Reader)
