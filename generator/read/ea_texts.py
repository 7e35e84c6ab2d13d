"""Texts as Enterprise Architect stores them: notes, memos and tagged values, without what is the tool's.

Notes are half HTML. A tagged value carries the profile's help text behind a separator, and an unfilled
memo holds that help in the place of a text.
"""

from __future__ import annotations

import html
import re
from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple

from generator.model.facts import Fact, Spot, Tagged

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


def tag_text(value: str, notes: str) -> TagText:
    """A tagged value without the tool's separators and help.

    A memo's text follows `#NOTES#` (on ends `$ea_notes=`) or stands in `notes`; of any other tag those
    are the profile's help.
    """
    separator = _NOTES if _NOTES in value else _END_NOTES
    kept, _separator, behind = value.partition(separator)
    notes = behind or notes
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


class TagFacts:
    """Tagged values become facts. A memo that nobody filled holds the profile's help, not always with
    its marker: then the same tag of other elements tells."""

    def __init__(self, facts: list[Fact]) -> None:
        self._facts = facts
        self._help: dict[str, set[str]] = defaultdict(set)
        self._memos: list[int] = []  # where among the facts texts stand that may be help

    def add(self, reference: str, name: str, value: str, notes: str, spot: Spot) -> None:
        """One tagged value, as the tool stores it."""
        text, about, is_memo = tag_text(value, notes)
        if about:
            self._help[name].add(about)
        elif is_memo and text:
            self._memos.append(len(self._facts))
        self._facts.append(Tagged(reference, name, text, spot))

    def finish(self) -> None:
        """Empty the memos that turned out to hold help."""
        about = {name: {same(text) for text in texts} for name, texts in self._help.items()}
        for index in self._memos:
            fact = self._facts[index]
            if isinstance(fact, Tagged) and same(fact.value) in about.get(fact.name, ()):
                self._facts[index] = fact._replace(value="")


_STEREOTYPE = re.compile(r"@STEREO;Name=([^;]*);(?:GUID=[^;]*;)?(?:FQName=([^;]*);)?")
_IS_ID = "@NAME=isID@ENDNAME;@TYPE=Boolean@ENDTYPE;@VALU=1@"


def stereotypes(references: Iterable[str], first: Iterable[str]) -> list[str]:
    """All stereotypes stand in full in the cross references, the first also beside the element."""
    names = [full or name for text in references for name, full in _STEREOTYPE.findall(text)]
    for one in first:
        if one and not any(name.rpartition("::")[2] == one for name in names):
            names.insert(0, one)
    return list(dict.fromkeys(names))


def says_is_id(reference: str) -> bool:
    """Whether a cross reference says that an attribute is part of what identifies."""
    return _IS_ID in reference


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
