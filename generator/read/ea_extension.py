"""Enterprise Architect's xmi:Extension: what it adds to the UML part.

Definitions, tags and stereotypes stand here in full and in EA's own spelling; so does what the UML part
leaves out, such as the ends of associations to classes outside the export.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from generator.model.facts import Define, Document, Featured, Link, Renamed, Stereotyped, Tagged
from generator.read.ea_texts import TagFacts, plain, says_is_id, split_rule, stereotypes, unquoted
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
        "Hyperlink",
        "Legend",
    )
)
_SIDES = re.compile(r"(Left|Top|Right|Bottom)=(-?\d+);")
_SIDES_OF = {"source": "EAID_src", "target": "EAID_dst"}
_TYPES = frozenset(("Class", "Interface", "DataType", "PrimitiveType", "Primitive", "Enumeration"))
_CARDINALITY = re.compile(r"\s*(?:(\S+?)\s*\.\.\s*)?(\S+)\s*\Z")


class ExtensionFacts:
    """Turns the extension's entries into facts beside those of the UML part."""

    def __init__(self, uml: _EaFacts) -> None:
        self._uml, self._facts = uml, uml.facts
        self.has_elements = False
        self._told: set[str] = set()  # rules whose name and text the extension has told
        self._external: dict[str, str] = {}
        self._outsiders: dict[str, str] = {}
        self._tags = TagFacts(self._facts)

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
        self._tags.finish()
        for rules in self._uml.rules.values():
            for reference, own, body in rules:
                if reference not in self._told:
                    self._told.add(reference)
                    name, text = (own, html.unescape(body).strip()) if own else split_rule(body)
                    self._facts.append(Featured(reference, "name", name, (0, 0)))
                    self._facts.append(Featured(reference, "body", text, (0, 0)))
        for reference in dict.fromkeys(self._uml.types.values()):
            if reference.startswith(("EAJava_", "EAnone_")) and reference not in self._external:
                self._external[reference] = reference.partition("_")[2].strip("_")
        defined = {fact.reference for fact in self._facts if type(fact) is Define}
        self._packages_on_diagrams(defined)
        for reference, name in self._outsiders.items():
            if reference not in defined:
                self._external.setdefault(reference, name)
        for reference, name in self._external.items():
            self._facts.append(Define(reference, "External", name, None, (0, 0), {}))

    def _packages_on_diagrams(self, defined: set[str]) -> None:
        """A diagram calls a package by the id of its element, which differs in how it begins."""

        def real(subject: str) -> str:
            package = f"EAPK{subject[4:]}"
            return package if subject not in defined and package in defined else subject

        for index, fact in enumerate(self._facts):
            if type(fact) is Define and fact.metaclass == "Diagram":
                shapes = tuple((real(one[0]), *one[1:]) for one in fact.features["shapes"])
                self._facts[index] = fact._replace(features={"shapes": shapes})

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
        if kind == "Note":  # its text stands in the UML part
            return
        for properties in children(node, "properties"):
            self._documented(reference, attribute(properties, "documentation"), properties)
            self._called(reference, attribute(properties, "alias"), properties)
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
                    Featured(reference, "default", unquoted(html.unescape(body)), spot(below))
                )
        for properties in children(node, "properties"):
            self._attribute_properties(reference, properties)
        for below in children(node, "style"):
            self._called(reference, attribute(below, "value"), below)
        for below in children(node, "xrefs"):
            if says_is_id(attribute(below, "value") or ""):
                self._facts.append(Featured(reference, "isID", True, spot(below)))
        self._marked(reference, node, "stereotype")
        self._tagged(reference, node)
        self._constrained(reference, node)

    def _attribute_properties(self, reference: str, node: Node) -> None:
        """The true spelling of a type's name, which ids cannot hold; and sizes."""
        spelt = (attribute(node, "type") or "").strip()
        spelt = "" if spelt in ("<undefined>", "<none>") else spelt
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
        sides = [(side, below) for side in _SIDES_OF for below in children(node, side)]
        for _side, below in sides:
            self._outsider(below)
        ends = {side: self._end_of(reference, side, below) for side, below in sides}
        # An association class is a class of its own beside the connector that draws it.
        reference = next((self._uml.members[end] for end in ends.values() if end), reference)
        for below in children(node, "documentation"):
            self._documented(reference, attribute(below, "value"), below)
        self._marked(reference, node, "properties")
        self._tagged(reference, node)
        self._constrained(reference, node)
        for side, below in sides:
            end = ends[side]
            if end is not None:
                self._end(end, below)
        self._diamonds(ends, dict(sides))

    def _outsider(self, node: Node) -> None:
        """What a connector leads to outside the export is known by its name."""
        target = attribute(node, "xmi:idref")
        for below in children(node, "model"):
            name = attribute(below, "name")
            if target and name and attribute(below, "type") in _TYPES:
                self._outsiders.setdefault(target, name)

    def _end_of(self, connector: str, side: str, node: Node) -> str | None:
        """The end on a side: EA makes its id of the connector's. One whose class is outside the export
        is not in the UML part at all, and stands here only."""
        uml = self._uml
        end: str | None = _SIDES_OF[side] + connector[7:]
        if end not in uml.members:
            return self._by_type(uml.ends.get(connector, []), node)
        association = uml.members[end]
        if end not in uml.ends[association]:
            uml.ends[association].append(end)
            features = {"association": association}
            name = next((attribute(one, "name") or "" for one in children(node, "role")), "")
            self._facts.append(Define(end, "Property", name, association, spot(node), features))
            target = attribute(node, "xmi:idref")
            if target:
                self._facts.append(Link("type", end, target, spot(node)))
        return end

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

    def _diamonds(self, ends: dict[str, str | None], sides: dict[str, Node]) -> None:
        """A diamond is drawn at the whole; UML states it at the part, on the other side."""
        drawn = {
            side: next((attribute(one, "aggregation") for one in children(node, "type")), "none")
            for side, node in sides.items()
        }
        if all(each in (None, "none") for each in drawn.values()):
            return
        for here, there in (("source", "target"), ("target", "source")):
            end = ends.get(there)
            if end is not None and here in sides:
                value = drawn[here] or "none"
                self._facts.append(Featured(end, "aggregation", value, spot(sides[here])))

    # -- what everything may carry ----------------------------------------------------------------
    def _documented(self, reference: str, text: str | None, node: Node) -> None:
        text = plain(text) if text else ""
        if text:
            self._facts.append(Document(reference, text, None, spot(node)))

    def _called(self, reference: str, alias: str | None, node: Node) -> None:
        """The other name an element has in EA, kept as a tag so that it is found as a label."""
        if alias and alias.strip():
            self._facts.append(Tagged(reference, "alias", html.unescape(alias).strip(), spot(node)))

    def _marked(self, reference: str, node: Node, where: str) -> None:
        references = (attribute(below, "value") or "" for below in children(node, "xrefs"))
        first = (attribute(below, "stereotype") or "" for below in children(node, where))
        for name in stereotypes(references, first):
            self._facts.append(Stereotyped(reference, name, spot(node)))

    def _tagged(self, reference: str, node: Node) -> None:
        for group in children(node, "tags"):
            for one in children(group, "tag"):
                name = attribute(one, "name")
                if name:
                    value, notes = attribute(one, "value") or "", attribute(one, "notes") or ""
                    self._tags.add(reference, name, value, notes, spot(one))

    def _constrained(self, reference: str, node: Node) -> None:
        for group in children(node, "constraints"):
            for one in children(group, "constraint"):
                self._rule(reference, one)

    def _rule(self, owner: str, node: Node) -> None:
        name = attribute(node, "name") or ""
        body = plain(attribute(node, "description") or attribute(node, "notes") or "")
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


def _shapes(node: Node) -> Iterator[tuple[str, int, int, int, int]]:
    for group in children(node, "elements"):
        for one in children(group, "element"):
            sides = dict(_SIDES.findall(attribute(one, "geometry") or ""))
            subject = attribute(one, "subject")
            if subject and len(sides) == 4:
                yield subject, int(sides["Left"]), int(sides["Top"]), int(sides["Right"]), int(
                    sides["Bottom"]
                )
