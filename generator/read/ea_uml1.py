"""What Enterprise Architect says in XMI 1: features, stereotypes, rules and notes told as tagged values.

A tagged value with an id was entered by a modeller; without one it is EA's own: a feature of the element,
or bookkeeping. Only XMI 1.0 writes a package's tagged values without an id, and there names must tell.
Ids are those of EA's other forms as far as the file tells: attributes carry their GUID in a tag, and
ends are made of their association's.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import Any

from generator.model.elements import Kind
from generator.model.facts import (
    Define,
    Document,
    Fact,
    Featured,
    Link,
    Renamed,
    Spot,
    Stereotyped,
    Tagged,
    Unknown,
)
from generator.model.kinds import kind_of
from generator.read.ea_texts import TagFacts, plain, says_is_id, split_rule, stereotypes, unquoted
from generator.read.uml1 import Uml1Facts, local, objects, references, value
from generator.read.xml import Node, attribute, children, spot

_ROOT_CLASS = "EARootClass"  # the top of every export, and of nobody's model
_SIDES = re.compile(r"(Left|Top|Right|Bottom)=(-?\d+);")
_STYLE = re.compile(r"(\w+)=([^;]*)")
_TEXTS = ("documentation", "description")
_BOUNDS = {"lowerBound": "lower", "upperBound": "upper"}
_FLAGS = {
    ("derived", "1"): ("isDerived", True),
    ("ordered", "1"): ("isOrdered", True),
    ("duplicates", "1"): ("isUnique", False),
}
_DEPENDENCIES = {"Realisation": "Realization", "Realization": "Realization", "Usage": "Usage"}
# Types of EA that are exported as classes, and the word by which UML tells them from a class.
_KEYWORDS = {"DataType": "dataType", "Enumeration": "enumeration", "PrimitiveType": "primitive"}
_FURNITURE = frozenset(("Boundary", "Text", "UMLDiagram", "MessageEndpoint", "ProxyConnector"))
_LITERAL = "IsLiteral=1"
_NO_TYPE = frozenset(("", "<undefined>", "<none>", "undefined"))
# EA's own in XMI 1.0, among what a modeller entered for a package.
_OWN = frozenset(
    """author batchload batchsave collection complexity containment created date_created date_modified
    derived duplicates gentype iscontrolled isprotected lastloaddate lastsavedate logxml modified ordered owner
    packageFlags parent phase status stereotype style styleex tpos usedtd version xmiver xmlpath
    lowerBound upperBound tagnotes""".split()
)


class EaUml1Facts(Uml1Facts):
    """Reads what stands in tagged values as what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.tags = TagFacts(self.facts)
        self._untyped: set[str] = set()  # generated data types that stand for no type
        self._packages: dict[str, str] = {}  # packages by the id they have on diagrams and in tags
        self._links: list[Node] = []
        self._rules: dict[str, Link | None] = {}  # with what each is about if nothing else is said
        self._notes: dict[str, str] = {}  # what stands beside a tagged value, by its id
        self._guids: dict[str, str] = {}  # the lasting id of what has only a number

    # -- elements -------------------------------------------------------------------------------
    def element(self, tag: str, node: Node, owner: str | None) -> None:
        kind = local(tag)
        if kind == "EAStub":
            self._stub(node)
        elif kind == "EANoteLink":
            self._links.append(node)
        elif kind == "Diagram":
            self._diagram(node)
        elif kind == "ClassifierRole":
            self._role(node, owner)
        elif kind == "Collaboration" and (attribute(node, "xmi.id") or "").endswith(f"_{kind}"):
            self._inside(node, owner)  # where EA keeps what is drawn, and is no class
        elif kind != "DiagramElement" and self.name(node) != _ROOT_CLASS:
            if kind == "DataType" and self.name(node).lower() in _NO_TYPE:
                self._untyped.add(self.reference(node))
            super().element(tag, node, owner)

    def package(self, node: Node, owner: str | None) -> str:
        """A package; EA also knows it by the id of what shows it on a diagram, or of the whole file."""
        reference = super().package(node, owner)
        for other in ("EAID_", "MX_EAID_"):
            self._packages[reference.replace("EAPK_", other, 1)] = reference
        return reference

    def _stub(self, node: Node) -> None:
        """A classifier outside the export, known by its name."""
        name, reference = attribute(node, "name"), attribute(node, "xmi.id")
        if name and reference and attribute(node, "UMLType") != "Package":
            self.facts.append(Define(reference, "External", name, None, (0, 0), {}))

    def _role(self, node: Node, owner: str | None) -> None:
        """What stands on a diagram: a package's sign, a frame, or somebody in a scenario."""
        reference, kind = super().reference(node), _inline(node, "ea_stype") or ""
        known = self._packages.get(reference, reference.replace("EAID_", "EAPK_", 1))
        if _inline(node, "ea_eleType") == "package":
            self.facts.append(Renamed(reference, "", spot(node), known))
        elif kind in _FURNITURE:
            self.facts.append(Define(reference, "Class", self.name(node), owner, spot(node), {}))
            self.facts.append(Renamed(reference, "", spot(node)))
        else:
            self.facts.append(Unknown("ClassifierRole", spot(node)))

    def reference(self, node: Node) -> str:
        """EA gives attributes no id, and their GUID as a tag."""
        known = attribute(node, "xmi.id")
        guid = None if known and known.startswith("EA") else _inline(node, "ea_guid")
        return _id_of(guid) if guid else known or super().reference(node)

    def carried(self, reference: str, node: Node) -> None:
        inside = dict(_inlines(node))
        for name in _TEXTS:
            self._document(reference, inside.get(name, ""), spot(node))
        self._alias(reference, inside.get("alias", ""), spot(node))
        marks = (inside.get("stereotype", ""), *self._first(node))
        self._marked_as(reference, inside.get("$ea_xref_property", ""), marks, spot(node))
        for one in _tags(node):
            if _is_entered(one):
                self._add(reference, one)
        for kind, one in objects(node, "constraint"):
            if kind == "Constraint" and attribute(one, "xmi.idref") is None:
                self._constraint(kind, one, reference)

    def _document(self, reference: str, text: str, place: Spot) -> None:
        if plain(text):
            self.facts.append(Document(reference, plain(text), None, place))

    def _alias(self, reference: str, text: str, place: Spot) -> None:
        if text.strip():
            self.facts.append(Tagged(reference, "alias", html.unescape(text).strip(), place))

    def _marked_as(
        self, reference: str, told: str, first: tuple[str | None, ...], place: Spot
    ) -> None:
        for name in stereotypes((told,), (one or "" for one in first)):
            self.facts.append(Stereotyped(reference, name, place))

    def _first(self, node: Node) -> list[str]:
        names = (self.name(one) for _tag, one in objects(node, "stereotype"))
        return [name for name in names if name][:1]

    def _add(self, reference: str, node: Node, notes: str = "") -> None:
        """A modeller's tagged value; the text of a memo, or the profile's help, may stand inside it."""
        for extension in children(node, "XMI.extension"):
            for comment in children(extension, "UML:Comment"):
                notes = attribute(comment, "name") or notes
        text = value(node, "value") or ""
        self.tags.add(reference, value(node, "tag") or "", text, notes, spot(node))

    def _classifier(self, kind: str, node: Node, owner: str | None) -> None:
        """EA knows data types and enumerations, and exports them as classes."""
        super()._classifier(kind, node, owner)
        keyword = _KEYWORDS.get(_inline(node, "ea_stype") or "")
        xref, first = _inline(node, "$ea_xref_property") or "", _inline(node, "stereotype") or ""
        marks = stereotypes((xref,), (first, *self._first(node)))
        if keyword is not None and kind_of("Class", tuple(marks)) is Kind.ENTITY:
            self.facts.append(Stereotyped(self.reference(node), keyword, spot(node)))

    # -- attributes -----------------------------------------------------------------------------
    def bounds(self, node: Node) -> dict[str, Any]:
        stated = ((name, _inline(node, tag)) for tag, name in _BOUNDS.items())
        found: dict[str, Any] = {name: text for name, text in stated if text}
        return found or super().bounds(node)

    def _attribute(self, kind: str, node: Node, owner: str | None) -> None:
        super()._attribute(kind, node, owner)
        reference, place = self.reference(node), spot(node)
        inside = dict(_inlines(node))
        for flag in inside.items():
            if flag in _FLAGS:
                self.facts.append(Featured(reference, *_FLAGS[flag], place))
        if says_is_id(inside.get("$ea_xref_property", "")):
            self.facts.append(Featured(reference, "isID", True, place))
        if inside.get("length", "").strip("0"):
            self.facts.append(Tagged(reference, "length", inside["length"], place))
        self._alias(reference, inside.get("style", ""), place)  # an attribute has no other style

    def initial(self, node: Node) -> str | None:
        found = super().initial(node)
        return found and unquoted(html.unescape(found))

    def typed(self, reference: str, node: Node, targets: list[str]) -> None:
        """A type that was typed by hand is a generated data type, and spelt out in a tag. What EA
        itself calls a value has none, whatever stands in its type."""
        if _LITERAL in (_inline(node, "styleex") or ""):
            return
        spelt = (_inline(node, "type") or "").strip()
        super().typed(reference, node, [one for one in targets if one[:4] != "EAPK"])
        if spelt.lower() not in _NO_TYPE:
            self.facts.append(Featured(reference, "typeName", spelt, spot(node)))

    # -- relations ------------------------------------------------------------------------------
    def _ends(self, node: Node, association: str) -> None:
        """The stereotypes of the ends stand in full at their association."""
        super()._ends(node, association)
        inside = dict(_inlines(node))
        for place, (_tag, end) in enumerate(objects(node, "connection")):
            side = _side(end, place)
            told = inside.get(f"$ea_{side}_xref_property", "")
            first = (_inline(end, "sourceStereotype"), _inline(end, "destStereotype"))
            reference = self.end_reference(end, association, place)
            self._marked_as(reference, told, first, spot(end))

    def end_reference(self, node: Node, association: str, place: int) -> str:
        """As EA's other forms name the ends: the first two digits of the association's GUID replaced."""
        if place > 1 or association[:5] != "EAID_":
            return super().end_reference(node, association, place)
        return f"EAID_{_side(node, place)}{association[7:]}"

    def in_order(self, names: list[str]) -> list[str]:
        return [*names[:2][::-1], *names[2:]]  # EA names the target first everywhere else

    def end(self, reference: str, node: Node, association: str, features: dict[str, Any]) -> None:
        told = _inline(node, "sourcestyle") or _inline(node, "deststyle") or ""
        style = dict(_STYLE.findall(told))
        if style.get("AllowDuplicates") == "1":
            features["isUnique"] = False
        if style.get("Derived") == "1":
            features["isDerived"] = True
        if any(target[:4] == "EAPK" for target in references(node, "type")):
            self.facts.append(Unknown("AssociationEnd at a package", spot(node)))
        super().end(reference, node, association, features)

    def dependency_of(self, kind: str, node: Node) -> str:
        """A realization is exported as a dependency."""
        return _DEPENDENCIES.get(_inline(node, "ea_type") or "", super().dependency_of(kind, node))

    # -- texts ----------------------------------------------------------------------------------
    def _constraint(self, _kind: str, node: Node, owner: str | None) -> None:
        """A rule's text is its documentation; without, it is its name."""
        inside = dict(_inlines(node))
        own, text = split_rule(self.name(node))
        body = next((plain(inside[one]) for one in _TEXTS if inside.get(one)), text)
        language = inside.get("type") or next(iter(self._first(node)), None)
        reference, name = super().reference(node), own or self.name(node)
        features = {"body": body, "language": language}
        self._rules[reference] = (
            Link("constrained", reference, owner, spot(node)) if owner else None
        )
        self.facts.append(Define(reference, "Constraint", name, owner, spot(node), features))
        for target in references(node, "constrainedElement"):
            self._rules[reference] = None
            self.facts.append(Link("constrained", reference, target, spot(node)))

    def note(self, node: Node) -> str:
        """A note's text is its documentation, or in other releases its name."""
        return plain(_inline(node, "documentation") or "") or super().note(node)

    def _diagram(self, node: Node) -> None:
        shapes = []
        for _tag, one in objects(node, "element"):
            sides = dict(_SIDES.findall(attribute(one, "geometry") or ""))
            subject = attribute(one, "subject")
            if subject and len(sides) == 4:
                corners = (int(sides[side]) for side in ("Left", "Top", "Right", "Bottom"))
                shapes.append((subject, *corners))
        name, owner, place = self.name(node), attribute(node, "owner"), spot(node)
        reference, features = super().reference(node), {"shapes": tuple(shapes)}
        self.facts.append(Define(reference, "Diagram", name, owner, place, features))
        self._document(reference, _inline(node, "documentation") or "", place)

    # -- the end ----------------------------------------------------------------------------------
    def finish(self) -> None:
        """What stands at the end of a file about what came before."""
        for link in self._links:
            self._tie(link)
        self.facts += [link for link in self._rules.values() if link is not None]
        for target, node in self._late:
            if value(node, "tag") == "tagnotes":
                self._notes[target] = value(node, "value") or ""
        super().finish()
        self.tags.finish()
        self.facts[:] = self._corrected()

    def _tie(self, link: Node) -> None:
        """A line from a note, or from a rule, to what it is about."""
        source, target = attribute(link, "source") or "", attribute(link, "target") or ""
        if target in self._rules:
            source, target = target, source
        relation = "annotated"
        if source in self._rules:
            relation, self._rules[source] = "constrained", None
        self.facts.append(Link(relation, source, self._packages.get(target, target), spot(link)))

    def tagged(self, reference: str, node: Node) -> None:
        """A tagged value at the end of the file: in XMI 1.1 a modeller's, in XMI 1.0 everything."""
        name, told = value(node, "tag") or "", value(node, "value") or ""
        reference, place = self._packages.get(reference, reference), spot(node)
        if name != "tagnotes" and _is_entered(node):
            self._add(reference, node, self._notes.get(attribute(node, "xmi.id") or "", ""))
        elif name in _TEXTS:
            self._document(reference, told, place)
        elif name in _BOUNDS:
            self.facts.append(Featured(reference, _BOUNDS[name], told, place))
        elif (name, told) in _FLAGS:
            self.facts.append(Featured(reference, *_FLAGS[name, told], place))
        elif name == "ea_guid" and reference[:2] != "EA":
            self._guids[reference] = _id_of(told)

    def _corrected(self) -> Iterator[Fact]:
        """Without the types that stand for none, and under ids that are the same in the next export."""
        for fact in self.facts:
            if isinstance(fact, Link):
                if fact.relation != "type" or fact.target not in self._untyped:
                    source, target = self._lasting(fact.source), self._lasting(fact.target)
                    yield fact._replace(source=source, target=target)
            elif isinstance(fact, Unknown):
                yield fact
            else:
                yield fact._replace(reference=self._lasting(fact.reference))

    def _lasting(self, reference: str) -> str:
        """EA counts what it has no id for, from the beginning in every export."""
        counted = f"@{reference}" if reference.startswith("eaxmiid") else reference
        return self._guids.get(reference, counted)


def _tags(node: Node) -> Iterator[Node]:
    """The tagged values inside an element."""
    return (one for tag, one in objects(node, "taggedValue") if tag == "TaggedValue")


def _inlines(node: Node) -> list[tuple[str, str]]:
    """What EA itself says in the tagged values inside an element."""
    own = (one for one in _tags(node) if not _is_entered(one))
    return [(value(one, "tag") or "", value(one, "value") or "") for one in own]


def _inline(node: Node, name: str) -> str | None:
    return next((text for tag, text in _inlines(node) if tag == name), None)


def _is_entered(node: Node) -> bool:
    """Whether a tagged value is a modeller's."""
    if attribute(node, "xmi.id") is not None:
        return True
    name = value(node, "tag") or ""
    is_own = name in _OWN or name in _TEXTS or name[:3] == "ea_"
    return attribute(node, "tag") is None and not is_own


def _id_of(guid: str) -> str:
    return "EAID_" + guid.strip("{} ").replace("-", "_")


def _side(node: Node, place: int) -> str:
    """Which side of a connector an end is: the source is told first."""
    told = _inline(node, "ea_end") or ("source", "target")[place % 2]
    return "dst" if told == "target" else "src"
