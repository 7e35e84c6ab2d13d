"""The only door to xmltodict: XML in one streamed pass, with the place of every element.

xmltodict builds dictionaries from what expat reports, and takes the expat module as an argument. A thin
shim stands between the two and

* adds line and column of each start tag to the element's attributes, under a name no XML attribute can
  have, and hands all attributes on as one, since xmltodict would copy them one by one (a third of its time);
* re-roots the stream: *containers* (the XMI root, packages, the lists of the extension) are told to the
  handler as they open and close, and everything else is an *item* that always sits at the same depth.
  xmltodict streams by a fixed depth, and by itself would drop what closes above that depth and the text of
  what closes at it, which is kept here;
* leaves out blank text and what a dialect calls bookkeeping, which is half of a real export;
* bounds the depth, and refuses entity declarations. An external DTD is never loaded.

Every child is a list, since one child alone would otherwise be a dictionary and two a list.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, Protocol
from xml.parsers import expat

from generator.model.facts import Spot

Node = dict[str, Any]
Attributes = dict[str, Any]

DEEPEST = 200  # levels; real exports have 20
_PLACE = ":place"
_ATTRIBUTES = "@"  # what xmltodict makes of the one attribute it is given, whose name is empty
_TEXT = "#text"
_ENTITY = re.compile(rb"&(?!(?:lt|gt|amp|quot|apos);)[A-Za-z][\w.-]*;")
_NOTHING: frozenset[str] = frozenset()
_BLANK = [""]


class Fault(Exception):
    """What is wrong with the XML, and where; carries a rule's name out of the parser."""

    def __init__(self, rule: str, message: str, spot: Spot, hint: str) -> None:
        super().__init__(message)
        self.rule, self.message, self.spot, self.hint = rule, message, spot, hint


class Handler(Protocol):
    """What a dialect does with a stream.

    `wordless` are containers in which everything is told by attributes: text is blank, and an element
    without attributes and children says nothing.
    """

    wordless: frozenset[str]

    def is_container(self, tag: str, attributes: Attributes) -> bool:
        """Whether an element outside every item is told by itself rather than as a whole."""

    def open(self, tag: str, attributes: Attributes, spot: Spot) -> frozenset[str]:
        """A container opens; the tags below it that are bookkeeping."""

    def close(self, tag: str) -> None:
        """A container closes."""

    def item(self, tag: str, node: Node) -> None:
        """A whole element that is no container."""


def spot(node: Node) -> Spot:
    """Line and column of an element's start tag."""
    place: Spot = node["@"][_PLACE]
    return place


def node_of(attributes: Attributes, place: Spot) -> Node:
    """A node without children, as a container is told."""
    return {_ATTRIBUTES: {**attributes, _PLACE: place}}


def attribute(node: Node, name: str) -> str | None:
    """An XML attribute, or None where it is not stated."""
    value: str | None = node["@"].get(name)
    return value


def attributes_of(node: Node) -> dict[str, str]:
    """All XML attributes, in the order of the file."""
    return {name: value for name, value in node["@"].items() if name != _PLACE}


def parts_of(node: Node) -> Iterator[tuple[str, list[Node]]]:
    """The children by tag; within a tag in the order of the file."""
    return ((tag, below) for tag, below in node.items() if tag not in (_ATTRIBUTES, _TEXT))


def text(node: Node) -> str:
    """An element's own text."""
    value: list[str] = node.get(_TEXT, _BLANK)
    return value[0]


def children(node: Node, tag: str) -> list[Node]:
    """The children of a tag, in the order of the file."""
    found: list[Node] = node.get(tag, [])
    return found


def stated(node: Node, name: str) -> str | None:
    """A feature written as an attribute or, as canonical XMI does, as a child element with text."""
    value: str | None = node["@"].get(name)
    if value is None:
        below = node.get(name)
        if below and _TEXT in below[0]:
            value = below[0][_TEXT][0]
    return value


def parse(data: bytes, handler: Handler) -> None:
    """Stream a document to a handler. Raises Fault where it is no well-formed, harmless XML."""
    import xmltodict

    shim = _Shim(handler)

    def item(path: list[tuple[str, object]], node: Node) -> bool:
        words = shim.words()
        if words:
            node[_TEXT] = [words]
        handler.item(path[-1][0], node)
        return True

    try:
        xmltodict.parse(data, expat=shim, item_depth=2, item_callback=item, force_list=True)
    except expat.ExpatError as error:
        raise _not_well_formed(error, data[shim.byte() :][:1]) from error
    except (LookupError, ValueError) as error:
        fault = _refused(error, shim)
        if fault is None:
            raise
        raise fault from error


def _not_well_formed(error: expat.ExpatError, here: bytes) -> Fault:
    place = (error.lineno, error.offset + 1)
    what = expat.errors.messages.get(error.code, str(error))
    if here >= b"\x80" and what == expat.errors.XML_ERROR_INVALID_TOKEN:
        return Fault(
            "read/wrong-encoding",
            f"A letter here (byte {here.hex()}) is not in the encoding that the first line names.",
            place,
            'Most likely the file is in windows-1252: write encoding="windows-1252" in its first line, '
            "or export the model again.",
        )
    return Fault(
        "read/not-xml",
        f"This is not well-formed XML: {what}.",
        place,
        "Export the model again; if the file was edited by hand, look at this line.",
    )


def _refused(error: Exception, shim: _Shim) -> Fault | None:
    """What xmltodict and expat raise of their own; None where the error is somebody else's."""
    if str(error) == "entities are disabled":
        return Fault(
            "read/entity-declared",
            "The file declares XML entities, which can hide anything; it is not read.",
            shim.spot(),
            "Export the model again from the modelling tool: none of them writes entities.",
        )
    if isinstance(error, LookupError) and "unknown encoding" in str(error):
        return Fault(
            "read/unknown-encoding",
            f"The first line names an encoding that is not known: {error}.",
            (1, 1),
            "Save the file as UTF-8 or windows-1252, and say so in its first line.",
        )
    return None


def _no_foreign_entities(
    data: bytes, _name: str, system: str | None, _public: str | None, _has_subset: bool
) -> None:
    """An external DTD is not loaded, and without it expat passes over the entities that are its own."""
    found = _ENTITY.search(data) if system else None
    if found is not None:
        line = data.count(b"\n", 0, found.start()) + 1
        raise Fault(
            "read/entity-unknown",
            f"What {found[0].decode('ascii')} stands for is declared in another file ({system}), "
            "which is never loaded.",
            (line, found.start() - data.rfind(b"\n", 0, found.start())),
            "Write the character itself, and remove the DOCTYPE line.",
        )


class _Shim:
    """Looks like the module expat to xmltodict; one parser at a time."""

    def __init__(self, handler: Handler) -> None:
        self._handler = handler
        self._parser: _Parser | None = None

    def ParserCreate(self, encoding: str | None, _separator: object) -> _Parser:
        """What xmltodict asks expat for."""
        self._parser = _Parser(encoding, self._handler)
        return self._parser

    def spot(self) -> Spot:
        """Where the parser stands."""
        return self._parser.spot() if self._parser else (0, 0)

    def byte(self) -> int:
        """The byte at which the parser gave up."""
        return self._parser.byte() if self._parser else 0

    def words(self) -> str:
        """The text of the item that has just closed."""
        return self._parser.words() if self._parser else ""


class _Parser:
    """Looks like an expat parser to xmltodict, which sets the handlers below and calls Parse."""

    StartElementHandler: Callable[[str, Attributes], None]
    EndElementHandler: Callable[[str], None]
    CharacterDataHandler: Callable[[str], None]
    StartNamespaceDeclHandler: object = None
    EntityDeclHandler: Callable[..., None]
    ordered_attributes = True
    buffer_text = True

    def __init__(self, encoding: str | None, handler: Handler) -> None:
        self._real = expat.ParserCreate(encoding)
        self._handler = handler
        self._containers: list[tuple[str, frozenset[str]]] = []
        self._skipped: frozenset[str] = _NOTHING
        self._depth = 0  # inside an item; 0 is outside every item
        self._skip = 0  # inside bookkeeping
        self._words: list[str] = []  # the text of an item itself
        self._is_wordless = False  # inside a container without text
        self._hollow = ""  # an element that says nothing, until it turns out to hold something
        self._held: Attributes = {}

    def spot(self) -> Spot:
        """Line and column, from 1."""
        return self._real.CurrentLineNumber, self._real.CurrentColumnNumber + 1

    def byte(self) -> int:
        """The byte at which the parser gave up."""
        return self._real.ErrorByteIndex

    def Parse(self, data: bytes, is_final: bool) -> None:
        """Parse the whole document."""
        real = self._real
        real.StartDoctypeDeclHandler = partial(_no_foreign_entities, data)
        # A dictionary straight from expat: xmltodict would make the same of a list, more slowly.
        real.ordered_attributes = False
        real.buffer_text = True
        real.buffer_size = 1 << 16
        real.EntityDeclHandler = self.EntityDeclHandler
        self.StartElementHandler("document", {})
        self._listen()
        real.Parse(data, is_final)

    def _listen(self) -> None:
        real = self._real
        real.StartElementHandler, real.EndElementHandler = self._start, self._end
        # Blanks between elements are a third of what expat reports.
        real.CharacterDataHandler = None if self._is_wordless else self._characters

    def _start(self, tag: str, attributes: Attributes) -> None:
        if self._skip or tag in self._skipped:
            self._skip += 1
            if self._skip > DEEPEST:
                raise self._too_deep()
            return
        if self._hollow:
            self._fill_hollow()
        real = self._real
        place = (real.CurrentLineNumber, real.CurrentColumnNumber + 1)
        if not self._depth and self._handler.is_container(tag, attributes):
            self._open(tag, attributes, place)
            return
        self._depth += 1
        if self._depth > DEEPEST:
            raise self._too_deep()
        attributes[_PLACE] = place
        if self._is_wordless and len(attributes) == 1 and self._depth > 1:
            self._hollow, self._held = tag, attributes
        else:
            self.StartElementHandler(tag, {"": attributes})

    def _fill_hollow(self) -> None:
        """Without attributes, children and text an element says nothing, and is a third of what EA
        writes: it goes on only when something follows inside it."""
        tag, self._hollow = self._hollow, ""
        self.StartElementHandler(tag, {"": self._held})

    def _open(self, tag: str, attributes: Attributes, place: Spot) -> None:
        self._containers.append((tag, self._skipped))
        if len(self._containers) > DEEPEST:
            raise self._too_deep()
        self._skipped = self._handler.open(tag, attributes, place)
        if tag in self._handler.wordless:
            self._is_wordless = True
            self._listen()

    def _end(self, tag: str) -> None:
        if self._skip:
            self._skip -= 1
            return
        if not self._depth:
            self._close(tag)
            return
        self._depth -= 1
        if self._hollow:
            self._hollow = ""
        else:
            self.EndElementHandler(tag)

    def _close(self, tag: str) -> None:
        _tag, self._skipped = self._containers.pop()
        self._handler.close(tag)
        if tag in self._handler.wordless:
            self._is_wordless = False
            self._listen()

    def _characters(self, data: str) -> None:
        if not self._depth or self._skip or data.isspace():
            return
        if self._depth > 1:
            self.CharacterDataHandler(data)
        else:  # xmltodict drops the text of what it streams
            self._words.append(data)

    def words(self) -> str:
        """The text of the item that has just closed."""
        if not self._words:
            return ""
        words = "".join(self._words).strip()
        self._words.clear()
        return words

    def _too_deep(self) -> Fault:
        return Fault(
            "read/too-deep",
            f"Elements are nested more than {DEEPEST} levels deep; no modelling tool writes that.",
            self.spot(),
            "Export the model again from the modelling tool.",
        )
