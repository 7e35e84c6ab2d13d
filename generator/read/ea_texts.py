"""Texts as Enterprise Architect stores them: notes, memos and tagged values, without what is the tool's.

Notes are half HTML. A tagged value carries the profile's help text behind a separator, and an unfilled
memo holds that help in the place of a text.
"""

from __future__ import annotations

import html
import re
from typing import NamedTuple

from generator.read.xml import Node, attribute

_NOTES = "#NOTES#"
_END_NOTES = "$ea_notes="
_MEMO = "<memo>"
_UNFILLED = "Default: <memo>"
_HELP = "Description:"
_FORMAT = re.compile(r"</?(?:b|i|u|font)(?:\s[^<>]*)?>")
_LINK = re.compile(r'<a href="(?:\$inet://)?([^"]*)"[^<>]*>(.*?)</a>', re.DOTALL)
_SPECIFICATION = re.compile(r"Type=\w+;(?:Values=[^;]*;)?(?:Default=[^;]*;)?\Z")


class TagText(NamedTuple):
    """A tagged value, and what the profile says of it where it says anything."""

    value: str
    help: str = ""
    is_memo: bool = False


def plain(text: str) -> str:
    """A note as text: bold and colours taken off, and unescaped once more than XML asks for.

    >>> plain("a <b>cell</b> &lt; b ")
    'a cell < b'
    """
    if "<" in text:
        text = _LINK.sub(_spelt_out, _FORMAT.sub("", text))
    if "&" in text:
        text = html.unescape(text)
    return text.strip()


def _spelt_out(link: re.Match[str]) -> str:
    address, words = link[1], link[2]
    return words if address in words else f"{words} ({address})"


def same(text: str) -> str:
    """A text in the form by which two are compared: profiles are reflowed on their way."""
    return " ".join(text.split())


def tag_text(node: Node) -> TagText:
    """A tagged value without the tool's separators and help.

    A memo's text follows `#NOTES#` (on ends `$ea_notes=`) or stands in `notes`; of any other tag those
    are the profile's help.
    """
    value = attribute(node, "value") or ""
    separator = _NOTES if _NOTES in value else _END_NOTES
    kept, _separator, notes = value.partition(separator)
    notes = notes or attribute(node, "notes") or ""
    if kept != _MEMO:
        value = kept.strip()
        if value.startswith("Type=") and _SPECIFICATION.match(value):
            value = ""  # how the tag is to be edited, where nobody has
        _before, _marker, about = notes.partition(_HELP)
        return TagText(value, about)
    text = plain(notes)
    if not text.startswith(_UNFILLED):
        return TagText(text, "", True)
    # Help begins with a blank; without one, somebody has written behind the marker.
    _before, _marker, about = text.partition(_HELP)
    if about[:1].isspace() or not about:
        return TagText("", about, True)
    return TagText(about.strip(), "", True)


def unquoted(text: str) -> str:
    """A value without the quotes around it.

    >>> unquoted('"1"'), unquoted("0.5")
    ('1', '0.5')
    """
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text


def split_rule(body: str) -> tuple[str, str]:
    """A rule's name and text, which the UML part merges: `NAME : inv: expression`."""
    name, colon, text = body.partition(" : ")
    if colon and len(name) <= 255 and "\n" not in name:
        return name.strip(), html.unescape(text).strip()
    return "", html.unescape(body).strip()
