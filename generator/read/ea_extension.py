"""Enterprise Architect's xmi:Extension: what it adds to the UML part.

Definitions, tags and stereotypes stand here in full and in EA's own spelling, with the tool's help texts
and separators mixed in, which are taken off.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.model.facts import Define, Document, Featured, Link, Renamed, Stereotyped, Tagged
from generator.read.xml import Node, attribute, children, spot

if TYPE_CHECKING:
    from generator.read.dialects.ea_xmi2 import _EaFacts

# What EA draws on diagrams and exports as uml:Class all the same.
_FURNITURE = frozenset(
    (
        "Boundary",
        "Text",
        "ProxyConnector",
        "UMLDiagram",
        "MessageEndpoint",
        "Note",
        "Hyperlink",
        "Legend",
    )
)
_STEREOTYPE = re.compile(r"@STEREO;Name=([^;]*);(?:GUID=[^;]*;)?(?:FQName=([^;]*);)?")
_SIDES = re.compile(r"(Left|Top|Right|Bottom)=(-?\d+);")
_CARDINALITY = re.compile(r"\s*(?:(\S+?)\s*\.\.\s*)?(\S+)\s*\Z")
_NOTES = "#NOTES#"
_END_NOTES = "$ea_notes="
_MEMO = "<memo>"


class ExtensionFacts:
    """Turns the extension's entries into facts beside those of the UML part."""

    def __init__(self, uml: _EaFacts) -> None:
        self._uml, self._facts = uml, uml.facts
        self.has_elements = False
        self._told: set[str] = set()  # rules whose name and text the extension has told
        self._external: dict[str, str] = {}

    def item(self, tag: str, node: Node) -> None:
        """One entry of the extension."""
        make = {
            "element": self._element,
            "connector": self._connector,
            "diagram": self._diagram,
            "packagedElement": self._primitive,
            "EAStub": self._stub,
        }.get(tag)
        if make is not None:
            make(node)

    def finish(self) -> None:
        """Rules that the extension is silent about, and types that are known by name only."""
        for rules in self._uml.rules.values():
            for reference, own, body in rules:
                if reference not in self._told:
                    self._told.add(reference)
                    name, text = (own, html.unescape(body).strip()) if own else _split_rule(body)
                    self._facts.append(Featured(reference, "name", name, (0, 0)))
                    self._facts.append(Featured(reference, "body", text, (0, 0)))
        for reference in dict.fromkeys(self._uml.types.values()):
            if reference.startswith(("EAJava_", "EAnone_")) and reference not in self._external:
                name = reference.partition("_")[2].strip("_")
                if name != "undefined":
                    self._external[reference] = name
        for reference, name in self._external.items():
            self._facts.append(Define(reference, "External", name, None, (0, 0), {}))

    # -- elements -------------------------------------------------------------------------------
    def _element(self, node: Node) -> None:
        self.has_elements = True
        reference = attribute(node, "xmi:idref")
        if not reference:
            return
        kind = (attribute(node, "xmi:type") or "").rpartition(":")[2]
        if kind in _FURNITURE:
            # A proxy is the handle by which one connector is drawn to another.
            stands_for = attribute(node, "classifier") if kind == "ProxyConnector" else None
            self._facts.append(Renamed(reference, "", spot(node), stands_for))
            return
        for properties in children(node, "properties"):
            self._documented(reference, attribute(properties, "documentation"), properties)
        self._marked(reference, node, "properties")
        self._tagged(reference, node)
        self._constrained(reference, node)
        for group in children(node, "attributes"):
            for one in children(group, "attribute"):
                self._attribute(one, reference)

    def _attribute(self, node: Node, owner: str) -> None:
        reference = attribute(node, "xmi:idref")
        if not reference:
            unclaimed = self._uml.without_id.get((owner, attribute(node, "name") or ""))
            if not unclaimed:
                return
            reference = unclaimed.pop(0)
        for below in children(node, "documentation"):
            self._documented(reference, attribute(below, "value"), below)
        for below in children(node, "initial"):
            body = attribute(below, "body")
            if body is not None:
                self._facts.append(
                    Featured(reference, "default", _unquoted(html.unescape(body)), spot(below))
                )
        for properties in children(node, "properties"):
            self._attribute_properties(reference, properties)
        self._marked(reference, node, "stereotype")
        self._tagged(reference, node)
        self._constrained(reference, node)

    def _attribute_properties(self, reference: str, node: Node) -> None:
        """The true spelling of a type's name, which ids cannot hold; and sizes."""
        spelt = attribute(node, "type")
        target = self._uml.types.get(reference)
        if spelt and target is None:
            self._facts.append(Featured(reference, "typeName", spelt, spot(node)))
        elif spelt and target is not None:
            if target.startswith(("EAJava_", "EAnone_")):
                self._external.setdefault(target, spelt)
            self._facts.append(Featured(reference, "typeName", spelt, spot(node)))
        if attribute(node, "duplicates") == "1":
            self._facts.append(Featured(reference, "isUnique", False, spot(node)))
        length = attribute(node, "length") or "0"
        if length.isdecimal() and int(length) > 0:
            self._facts.append(Tagged(reference, "length", length, spot(node)))

    # -- connectors -----------------------------------------------------------------------------
    def _connector(self, node: Node) -> None:
        reference = attribute(node, "xmi:idref")
        if not reference:
            return
        for below in children(node, "documentation"):
            self._documented(reference, attribute(below, "value"), below)
        self._marked(reference, node, "properties")
        self._tagged(reference, node)
        self._constrained(reference, node)
        ends = self._uml.ends.get(reference)
        if ends:
            for side, mark in (("source", "EAID_src"), ("target", "EAID_dst")):
                for below in children(node, side):
                    end = next(
                        (one for one in ends if one.startswith(mark)), None
                    ) or self._by_type(ends, below)
                    if end is not None:
                        self._end(end, below)

    def _by_type(self, ends: list[str], node: Node) -> str | None:
        target = attribute(node, "xmi:idref")
        found = [one for one in ends if self._uml.types.get(one) == target]
        return found[0] if len(found) == 1 else None

    def _end(self, reference: str, node: Node) -> None:
        for below in children(node, "documentation"):
            self._documented(reference, attribute(below, "value"), below)
        self._marked(reference, node, "role")
        self._tagged(reference, node)
        for below in children(node, "type"):
            stated = _CARDINALITY.match(attribute(below, "multiplicity") or "")
            if stated:
                lower = stated[1] or ("0" if stated[2] == "*" else stated[2])
                self._facts.append(Featured(reference, "lower", lower, spot(below)))
                self._facts.append(Featured(reference, "upper", stated[2], spot(below)))
        for below in children(node, "modifiers"):
            if attribute(below, "isNavigable") == "true":
                self._facts.append(Featured(reference, "isNavigable", True, spot(below)))
            if attribute(below, "isOrdered") == "true":
                self._facts.append(Featured(reference, "isOrdered", True, spot(below)))

    # -- what everything may carry ----------------------------------------------------------------
    def _documented(self, reference: str, text: str | None, node: Node) -> None:
        if text and text.strip():
            self._facts.append(Document(reference, html.unescape(text).strip(), None, spot(node)))

    def _marked(self, reference: str, node: Node, where: str) -> None:
        """All stereotypes, in full, stand in the cross references; the first also beside the name."""
        names = [
            full or name
            for below in children(node, "xrefs")
            for name, full in _STEREOTYPE.findall(attribute(below, "value") or "")
        ]
        for below in children(node, where):
            first = attribute(below, "stereotype")
            if first and not any(name.rpartition("::")[2] == first for name in names):
                names.insert(0, first)
        for name in dict.fromkeys(names):
            self._facts.append(Stereotyped(reference, name, spot(node)))

    def _tagged(self, reference: str, node: Node) -> None:
        for group in children(node, "tags"):
            for one in children(group, "tag"):
                name = attribute(one, "name")
                if name:
                    self._facts.append(Tagged(reference, name, tag_value(one), spot(one)))

    def _constrained(self, reference: str, node: Node) -> None:
        for group in children(node, "constraints"):
            for one in children(group, "constraint"):
                self._rule(reference, one)

    def _rule(self, owner: str, node: Node) -> None:
        name = attribute(node, "name") or ""
        body = html.unescape(
            attribute(node, "description") or attribute(node, "notes") or ""
        ).strip()
        language = attribute(node, "type")
        known = next(
            (
                reference
                for reference, own, merged in self._uml.rules.get(owner, ())
                if reference not in self._told
                and (name in (own, merged) or merged.startswith((f"{name} :", f"{name}:")))
            ),
            None,
        )
        if known is None:
            known = "@rule{}:{}".format(*spot(node))
            features = {"body": body or name, "language": language}
            self._facts.append(Define(known, "Constraint", name, owner, spot(node), features))
            self._facts.append(Link("constrained", known, owner, spot(node)))
            return
        self._told.add(known)
        for feature, value in (("name", name), ("body", body), ("language", language)):
            if value:
                self._facts.append(Featured(known, feature, value, spot(node)))

    # -- the rest ---------------------------------------------------------------------------------
    def _diagram(self, node: Node) -> None:
        reference = attribute(node, "xmi:id") or "@{}:{}".format(*spot(node))
        name = next((attribute(one, "name") or "" for one in children(node, "properties")), "")
        owner = next((attribute(one, "package") for one in children(node, "model")), None)
        shapes = tuple(_shapes(node))
        self._facts.append(
            Define(reference, "Diagram", name, owner, spot(node), {"shapes": shapes})
        )

    def _primitive(self, node: Node) -> None:
        """The generated types of a package `EA_Java_Types_Package`."""
        for one in children(node, "packagedElement"):
            self._primitive(one)
        reference, name = attribute(node, "xmi:id"), attribute(node, "name")
        if reference and name and (attribute(node, "xmi:type") or "").endswith("PrimitiveType"):
            self._external.setdefault(reference, name)

    def _stub(self, node: Node) -> None:
        """A type outside the exported package."""
        reference, name = attribute(node, "xmi:id"), attribute(node, "name")
        if reference and name:
            self._external.setdefault(reference, name)


def tag_value(node: Node) -> str:
    """A tagged value without the tool's separators and help.

    A memo's text follows `#NOTES#` (on ends `$ea_notes=`) or stands in `notes`; of any other tag those
    are the profile's help.
    """
    value = attribute(node, "value") or ""
    kept, _separator, notes = value.partition(_NOTES if _NOTES in value else _END_NOTES)
    if kept == _MEMO:
        return html.unescape(notes or attribute(node, "notes") or "").strip()
    return kept.strip()


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) >= 2 and text[0] == text[-1] and text[0] in "\"'":
        return text[1:-1]
    return text


def _split_rule(body: str) -> tuple[str, str]:
    """EA merges a rule's name and text: `NAME : inv: expression`."""
    name, colon, text = body.partition(" : ")
    if colon and len(name) <= 255 and "\n" not in name:
        return name.strip(), html.unescape(text).strip()
    return "", html.unescape(body).strip()


def _shapes(node: Node) -> Iterator[tuple[str, int, int, int, int]]:
    for group in children(node, "elements"):
        for one in children(group, "element"):
            sides = dict(_SIDES.findall(attribute(one, "geometry") or ""))
            subject = attribute(one, "subject")
            if subject and len(sides) == 4:
                yield subject, int(sides["Left"]), int(sides["Top"]), int(sides["Right"]), int(
                    sides["Bottom"]
                )
