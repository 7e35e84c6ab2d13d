"""Enterprise Architect's XMI 1.0 and 1.1: nearly everything is a tagged value beside EA's bookkeeping.

Ids are those of EA's other forms as far as the file tells: attributes carry their GUID in a tag, and ends
are made of their association's.
"""

from __future__ import annotations

import html
import re
from typing import Any

from generator.model.facts import Define, Document, Featured, Link, Spot, Stereotyped, Tagged
from generator.read.dialect import Dialect
from generator.read.ea_texts import TagFacts, plain, split_rule, stereotypes, unquoted
from generator.read.stream1 import Stream1Reader
from generator.read.uml1 import Uml1Facts, local, objects, references, value
from generator.read.xml import Attributes, Node, attribute, spot

_ROOT_CLASS = "EARootClass"  # the top of every export, and of nobody's model
_SIDES = re.compile(r"(Left|Top|Right|Bottom)=(-?\d+);")
_STYLE = re.compile(r"(\w+)=([^;]*)")
_TEXTS = frozenset(("documentation", "description"))
# EA's own, among what a modeller entered; on attributes and operations also their features.
_BOOKKEEPING = frozenset(
    """EAStyle Implements ImplementsGuid alias attribute_name author batchload batchsave classifier collection
    complexity concurrency conditional const constraint container containment created created_date date_created
    date_modified derived destStereotype deststyle diagram_guid direction dst_aggregation dst_changeable
    dst_containment dst_isNavigable dst_isOrdered dst_name dst_style dst_targetScope dst_visibility duplicates
    eventflags gentype genfile headStyle hidden isAbstract isActive isSpecification isRoot iscontrolled
    isprotected lastloaddate lastsavedate lb length lineStyle linecolor linemode linewidth logxml lowerBound lt
    matrixitems mb modified modified_date mt note ordered owner package package2 packageFlags package_name parent
    persistence phase pos position precision privatedata1 privatedata2 privatedata3 privatedata4 privatedata5
    product_name pure rb relatedlinks returnarray rt scale seqno sourcestyle sourceStereotype src_aggregation
    src_changeable src_containment src_isNavigable src_isOrdered src_name src_style src_targetScope
    src_visibility static status stereotype style styleex subtype swimlanes synchronised tagged tagnotes tpos
    type upperBound usedtd version virtualInheritance weight xmiver xmlpath namespace batch classname
    multiplicity propertyType redefines subsets type_guid weight""".split()
)
_NO_TYPE = frozenset(("", "<undefined>", "<none>", "undefined"))


class _Facts(Uml1Facts):
    """Reads what stands in tagged values as what it is."""

    def __init__(self) -> None:
        super().__init__()
        self.tags = TagFacts(self.facts)
        self._untyped: set[str] = set()  # generated data types that stand for no type

    def element(self, tag: str, node: Node, owner: str | None) -> None:
        kind = local(tag)
        if kind == "EAStub":
            name, reference = attribute(node, "name"), attribute(node, "xmi.id")
            if name and reference and attribute(node, "UMLType") != "Package":
                self.facts.append(Define(reference, "External", name, None, (0, 0), {}))
        elif kind == "Diagram":
            self._diagram(node)
        elif kind == "DataType" and self.name(node) in _NO_TYPE:
            self._untyped.add(self.reference(node))
            super().element(tag, node, owner)
        elif self.name(node) != _ROOT_CLASS:
            super().element(tag, node, owner)

    def reference(self, node: Node) -> str:
        """EA gives attributes no id, and their GUID as a tag."""
        known = attribute(node, "xmi.id")
        guid = None if known and known.startswith("EA") else _inline(node, "ea_guid")
        if guid:
            return "EAID_" + guid.strip("{}").replace("-", "_")
        return known or super().reference(node)

    def carried(self, reference: str, node: Node) -> None:
        inside = {name: text for name, text in _inlines(node)}
        for name in _TEXTS:
            text = plain(inside.get(name, ""))
            if text:
                self.facts.append(Document(reference, text, None, spot(node)))
        if inside.get("alias", "").strip():
            alias = html.unescape(inside["alias"]).strip()
            self.facts.append(Tagged(reference, "alias", alias, spot(node)))
        xref = inside.get("$ea_xref_property", "")
        for name in stereotypes((xref,), (inside.get("stereotype", ""), *self._first(node))):
            self.facts.append(Stereotyped(reference, name, spot(node)))
        for _tag, one in objects(node, "taggedValue"):
            name = value(one, "tag") or ""
            if (
                name not in _BOOKKEEPING
                and name not in _TEXTS
                and name[:1] != "$"
                and name[:3] != "ea_"
            ):
                self._add(reference, name, one)
        for kind, one in objects(node, "constraint"):
            if kind == "Constraint" and attribute(one, "xmi.idref") is None:
                self._constraint(kind, one, reference)

    def _first(self, node: Node) -> list[str]:
        names = (self.name(one) for _tag, one in objects(node, "stereotype"))
        return [name for name in names if name][:1]

    def _add(self, reference: str, name: str, node: Node) -> None:
        text = value(node, "value") or ""
        self.tags.add(reference, name, text, "", spot(node))

    def tagged(self, reference: str, node: Node) -> None:
        """A tagged value at the end of the file: in XMI 1.1 a modeller's, in XMI 1.0 everything."""
        name = value(node, "tag") or ""
        reference = _package(reference)
        is_dotted = attribute(node, "tag") is None
        if is_dotted and name in _TEXTS:
            text = plain(value(node, "value") or "")
            if text:
                self.facts.append(Document(reference, text, None, spot(node)))
        elif is_dotted and name in ("lowerBound", "upperBound"):
            bound = {"lowerBound": "lower", "upperBound": "upper"}[name]
            text = value(node, "value") or ""
            self.facts.append(Featured(reference, bound, text, spot(node)))
        elif name and not (is_dotted and (name in _BOOKKEEPING or name[:3] == "ea_")):
            self._add(reference, name, node)

    def finish(self) -> None:
        super().finish()
        self.tags.finish()

    # -- attributes -----------------------------------------------------------------------------
    def bounds(self, node: Node) -> dict[str, Any]:
        lower, upper = _inline(node, "lowerBound"), _inline(node, "upperBound")
        if lower or upper:
            return {name: text for name, text in (("lower", lower), ("upper", upper)) if text}
        return super().bounds(node)

    def _attribute(self, kind: str, node: Node, owner: str | None) -> None:
        super()._attribute(kind, node, owner)
        reference = self.reference(node)
        inside = dict(_inlines(node))
        for tag, feature, meant in (
            ("derived", "isDerived", True),
            ("ordered", "isOrdered", True),
            ("duplicates", "isUnique", False),
        ):
            if inside.get(tag) == "1":
                self.facts.append(Featured(reference, feature, meant, spot(node)))
        if (inside.get("length") or "0").strip("0"):
            self.facts.append(Tagged(reference, "length", inside["length"], spot(node)))
        for _tag, expression in objects(node, "initialValue"):
            body = value(expression, "body")
            if body:
                plain_value = unquoted(html.unescape(body))
                self.facts.append(Featured(reference, "default", plain_value, spot(node)))

    def typed(self, reference: str, node: Node, targets: list[str]) -> None:
        """A type that was typed by hand stands in the file as a generated data type."""
        spelt = (_inline(node, "type") or "").strip()
        known = [one for one in targets if one not in self._untyped and one[:4] != "EAPK"]
        if spelt.lower() in _NO_TYPE and spelt:
            return
        super().typed(reference, node, known)
        if spelt:
            self.facts.append(Featured(reference, "typeName", spelt, spot(node)))

    # -- associations ---------------------------------------------------------------------------
    def end_reference(self, node: Node, association: str, place: int) -> str:
        side = (
            "dst"
            if (_inline(node, "ea_end") or ("source", "target")[place % 2]) == "target"
            else "src"
        )
        return f"EAID_{side}{association[7:]}"

    def in_order(self, names: list[str]) -> list[str]:
        return names[::-1]  # EA names the target first everywhere else

    def end(self, reference: str, node: Node, association: str, features: dict[str, Any]) -> None:
        style = dict(
            _STYLE.findall(_inline(node, "sourcestyle") or _inline(node, "deststyle") or "")
        )
        if style.get("AllowDuplicates") == "1":
            features["isUnique"] = False
        if style.get("Derived") == "1":
            features["isDerived"] = True
        super().end(reference, node, association, features)

    # -- texts ----------------------------------------------------------------------------------
    def _constraint(self, _kind: str, node: Node, owner: str | None) -> None:
        """A rule's text is its documentation; without, it is its name."""
        inside = dict(_inlines(node))
        body = next(
            (html.unescape(inside[name]).strip() for name in _TEXTS if inside.get(name)), ""
        )
        own, text = split_rule(self.name(node))
        name = own or self.name(node)
        language = inside.get("type") or next(iter(self._first(node)), None)
        reference = super().reference(node)
        features = {"body": body or text, "language": language}
        self.facts.append(Define(reference, "Constraint", name, owner, spot(node), features))
        for target in references(node, "constrainedElement") or ([owner] if owner else []):
            self.facts.append(Link("constrained", reference, target, spot(node)))

    def _diagram(self, node: Node) -> None:
        shapes = []
        for _tag, one in objects(node, "element"):
            sides = dict(_SIDES.findall(attribute(one, "geometry") or ""))
            subject = attribute(one, "subject")
            if subject and len(sides) == 4:
                corners = (int(sides[side]) for side in ("Left", "Top", "Right", "Bottom"))
                shapes.append((subject, *corners))
        owner = attribute(node, "owner")
        features = {"shapes": tuple(shapes)}
        reference = super().reference(node)
        self.facts.append(
            Define(reference, "Diagram", self.name(node), owner, spot(node), features)
        )


class _Reader(Stream1Reader):
    skipped = frozenset(("XMI.header", "XMI.difference", "XMI.extension", "EAModel.paramSub"))

    def __init__(self) -> None:
        super().__init__()
        self.tool = "Enterprise Architect"

    def make_facts(self) -> Uml1Facts:
        return _Facts()

    def is_container(self, tag: str, attributes: Attributes) -> bool:
        return tag == "XMI.extensions" or super().is_container(tag, attributes)

    def open(self, tag: str, attributes: Attributes, place: Spot) -> frozenset[str]:
        return super().open(tag, attributes, place)

    def is_kept(self, tag: str) -> bool:
        """`EA Model` is the file, not a package of anybody's model."""
        return local(tag) != "Model"


def _inlines(node: Node) -> list[tuple[str, str]]:
    """The tagged values inside an element."""
    inside = (one for tag, one in objects(node, "taggedValue") if tag == "TaggedValue")
    return [(value(one, "tag") or "", value(one, "value") or "") for one in inside]


def _inline(node: Node, name: str) -> str | None:
    return next((text for tag, text in _inlines(node) if tag == name), None)


def _package(reference: str) -> str:
    """The id by which a package is known, whatever part of it a tag hangs on."""
    return reference.replace("MX_EAID_", "EAPK_", 1)


def _recognises(head: str) -> int:
    return 20 if "<XMI" in head and "xmi.version" in head and "Enterprise Architect" in head else 0


DIALECT = Dialect("ea-xmi1", "Enterprise Architect XMI 1", _recognises, _Reader)
