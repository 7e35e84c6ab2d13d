"""XML as Enterprise Architect lays it out: tabs, attributes in a fixed order, line breaks as `&#xA;`."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

_ESCAPES = (("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ('"', "&quot;"), ("\n", "&#xA;"))


class Node:
    """An XML element under construction. An attribute that is None is left out; an empty one is kept."""

    __slots__ = ("attributes", "children", "tag", "text")

    def __init__(
        self,
        tag: str,
        attributes: Mapping[str, str | None] | None = None,
        *children: Node | None,
        text: str = "",
    ) -> None:
        self.tag = tag
        self.attributes: dict[str, str | None] = dict(attributes or {})
        self.children = [child for child in children if child is not None]
        self.text = text

    def lines(self, depth: int = 0) -> Iterator[str]:
        """The element as lines of text."""
        given = "".join(
            f' {name}="{_escaped(value)}"'
            for name, value in self.attributes.items()
            if value is not None
        )
        start = "\t" * depth + f"<{self.tag}{given}"
        if self.text:
            yield f"{start}>{_escaped(self.text)}</{self.tag}>"
        elif not self.children:
            yield f"{start}/>"
        else:
            yield f"{start}>"
            for child in self.children:
                yield from child.lines(depth + 1)
            yield "\t" * depth + f"</{self.tag}>"


def flag(value: bool) -> str:
    """A Boolean as XMI writes it."""
    return "true" if value else "false"


def _escaped(text: str) -> str:
    for plain, escaped in _ESCAPES:
        text = text.replace(plain, escaped)
    return text
