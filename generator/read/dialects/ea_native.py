"""Enterprise Architect's native XML: a package as rows of the repository's tables."""

from __future__ import annotations

from generator.model.facts import Spot
from generator.read.dialect import Dialect
from generator.read.ea_repository import RepositoryReader
from generator.read.ea_rows import TABLES, Rows
from generator.read.xml import Attributes, Node, attribute, children, parse, spot, text

_NOTHING: frozenset[str] = frozenset()
_OTHER = frozenset(("Row",))  # rows of tables that say nothing of the model


class _Rows:
    """Collects the rows as the file is streamed."""

    wordless = _NOTHING

    def __init__(self) -> None:
        self.rows = Rows()
        self._table = ""

    def is_container(self, tag: str, _attributes: Attributes) -> bool:
        """The package and its tables."""
        return tag in ("Package", "Table")

    def open(self, tag: str, attributes: Attributes, _place: Spot) -> frozenset[str]:
        """A table begins."""
        if tag == "Table":
            self._table = attributes.get("name", "").lower()
            return _NOTHING if self._table in TABLES else _OTHER
        return _NOTHING

    def close(self, tag: str) -> None:
        """A table ends."""
        if tag == "Table":
            self._table = ""

    def item(self, tag: str, node: Node) -> None:
        """A row: its columns are children, with the value as an attribute or, of long texts, inside."""
        if tag != "Row" or not self._table:
            return
        columns = children(node, "Column")
        values = (
            (attribute(one, "name") or "", attribute(one, "value") or text(one)) for one in columns
        )
        self.rows.add(self._table, values, spot(node))


class _Reader(RepositoryReader):
    def rows_of(self, data: bytes) -> Rows:
        """The rows in a file."""
        handler = _Rows()
        parse(data, handler)
        return handler.rows


def _recognises(head: str) -> int:
    return 20 if "<Package " in head and '<Table name="t_' in head else 0


DIALECT = Dialect("ea-native", "Enterprise Architect native XML", _recognises, _Reader)
