"""ShapeChange's model exchange format (SCXML): everything is a child element with text.

A role stands with the class that has it, or in the association where nobody can follow it. Texts are
descriptors; stereotypes are in small letters, as ShapeChange knows them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from generator.model.facts import (
    Define,
    Document,
    Fact,
    Featured,
    Link,
    Spot,
    Stereotyped,
    Tagged,
    Unknown,
)
from generator.read.dialect import Dialect
from generator.read.xml import Attributes, Node, attribute, children, node_of, parse, spot, text

_FRAMES = frozenset(("sc:Model", "sc:packages", "sc:classes", "sc:associations"))
_DEFINES = ("definition", "documentation", "description")
_RULES = ("sc:OclConstraint", "sc:FolConstraint", "sc:TextConstraint")
_TRUE = frozenset(("true", "1"))
_NOTHING: frozenset[str] = frozenset()


class _Reader:
    wordless = _NOTHING
    tool = "ShapeChange"
    rows: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self._owners: list[str | None] = [None]
        self._class_of: dict[str, str] = {}  # association → its class
        self._classes: dict[str, int] = {}  # class → where its Define stands among the facts

    def read(self, data: bytes) -> None:
        """Turn the file's bytes into facts."""
        parse(data, self)
        for one in self._class_of.values():
            index = self._classes.get(one)
            if index is not None:
                fact = self.facts[index]
                assert isinstance(fact, Define)
                self.facts[index] = fact._replace(metaclass="AssociationClass")

    def is_container(self, tag: str, _attributes: Attributes) -> bool:
        """The model, packages and the lists in them."""
        return tag in _FRAMES or tag == "sc:Package"

    def open(self, tag: str, _attributes: Attributes, place: Spot) -> frozenset[str]:
        """A package begins; its id and name follow as children."""
        owner = self._owners[-1]
        if tag == "sc:Package":
            reference = "@{}:{}".format(*place)
            self.facts.append(Define(reference, "Package", "", owner, place, {}))
            owner = reference
        self._owners.append(owner)
        return _NOTHING

    def close(self, _tag: str) -> None:
        """A package or list ends."""
        self._owners.pop()

    def item(self, tag: str, node: Node) -> None:
        """A class, an association, or what is said of the package around it."""
        owner = self._owners[-1]
        if tag == "sc:Class":
            self._class(node, owner)
        elif tag == "sc:Association":
            self._association(node)
        elif owner is not None and tag == "sc:name":
            self.facts.append(Featured(owner, "name", text(node), spot(node)))
        elif owner is not None and tag in ("sc:stereotypes", "sc:taggedValues", "sc:descriptors"):
            whole = node_of({}, spot(node))
            whole[tag] = [node]
            self._carried(owner, whole)
        elif tag not in ("sc:id", "sc:name"):
            self.facts.append(Unknown(tag.rpartition(":")[2], spot(node)))

    # -- classes --------------------------------------------------------------------------------
    def _class(self, node: Node, owner: str | None) -> None:
        name = f"c{_child(node, 'id')}"
        features = {"isAbstract": True} if _child(node, "isAbstract") in _TRUE else {}
        self._classes[name] = len(self.facts)
        self.facts.append(Define(name, "Class", _child(node, "name"), owner, spot(node), features))
        self._carried(name, node)
        for number, general in enumerate(_below(node, "supertypes", "sc:SupertypeId")):
            line = f"{name}@{number}"
            self.facts.append(Define(line, "Generalization", "", name, spot(general), {}))
            self.facts.append(Link("general", line, f"c{text(general)}", spot(general)))
        for prop in _below(node, "properties", "sc:Property"):
            self._property(prop, name)

    def _property(self, node: Node, owner: str) -> None:
        name, association = f"p{_child(node, 'id')}", _child(node, "associationId")
        features: dict[str, Any] = {}
        card = _child(node, "cardinality")
        is_role = _child(node, "isAttribute") == "false" and bool(association)
        if card or not is_role:  # the default of the format is 1; of a role nobody states it
            lower, dots, upper = (card or "1").partition("..")
            features = {"lower": lower if dots or lower != "*" else "0", "upper": upper or lower}
        for child, feature in (("isOrdered", "isOrdered"), ("isDerived", "isDerived")):
            if _child(node, child) in _TRUE:
                features[feature] = True
        for child, feature in (("isUnique", "isUnique"), ("isReadOnly", "isReadOnly")):
            if _child(node, child):
                features[feature] = _child(node, child) in _TRUE
        if _child(node, "initialValue"):
            features["default"] = _child(node, "initialValue")
        if is_role:
            features["association"] = f"a{association}"
            features["isNavigable"] = _child(node, "isNavigable") != "false"
            if _child(node, "isComposition") in _TRUE:
                features["aggregation"] = "composite"
            elif _child(node, "isAggregation") in _TRUE:
                features["aggregation"] = "shared"
        self.facts.append(
            Define(name, "Property", _child(node, "name"), owner, spot(node), features)
        )
        self._carried(name, node)
        if _child(node, "typeId"):
            self.facts.append(Link("type", name, f"c{_child(node, 'typeId')}", spot(node)))
        if _child(node, "typeName"):
            self.facts.append(Featured(name, "typeName", _child(node, "typeName"), spot(node)))

    def _association(self, node: Node) -> None:
        line, owner = f"a{_child(node, 'id')}", _child(node, "assocClassId")
        name = f"c{owner}" if owner else line
        if owner:
            self._class_of[line] = name
        else:
            self.facts.append(
                Define(line, "Association", _child(node, "name"), None, spot(node), {})
            )
            self._carried(line, node)
        for end in (*children(node, "sc:end1"), *children(node, "sc:end2")):
            reference = attribute(end, "ref")
            for prop in children(end, "sc:Property"):
                self._property(prop, name)
                reference = _child(prop, "id")
            if reference:
                self.facts.append(Link("member", name, f"p{reference}", spot(end)))

    # -- what everything may carry --------------------------------------------------------------
    def _carried(self, name: str, node: Node) -> None:
        for one in _below(node, "stereotypes", "sc:Stereotype"):
            self.facts.append(Stereotyped(name, text(one), spot(one)))
        for one in _below(node, "taggedValues", "sc:TaggedValue"):
            values = [text(each) for each in _below(one, "values", "sc:Value")]
            for value in values or [""]:
                self.facts.append(Tagged(name, _child(one, "name"), value, spot(one)))
        for group in children(node, "sc:descriptors"):
            self._described(name, group)
        for tag in _RULES:
            for one in _below(node, "constraints", tag):
                self._rule(name, one)

    def _described(self, name: str, group: Node) -> None:
        """The first of these is what the element is, and its description more of that; an alias is what
        else it is called."""
        texts = {
            kind: [
                (text(one).strip(), spot(one))
                for part in children(group, f"sc:{kind}")
                for one in _below(part, "descriptorValues", "sc:DescriptorValue")
            ]
            for kind in (*_DEFINES, "alias")
        }
        kind = next((one for one in _DEFINES if texts[one]), "description")
        more = texts["description"] if kind == "definition" else []
        for words, place in (*texts[kind], *more):
            self.facts.append(Document(name, words, None, place))
        for words, place in texts["alias"]:
            self.facts.append(Tagged(name, "alias", words, place))

    def _rule(self, owner: str, node: Node) -> None:
        known = "@rule{}:{}".format(*spot(node))
        features = {"body": _child(node, "text"), "language": _child(node, "type") or None}
        self.facts.append(
            Define(known, "Constraint", _child(node, "name"), owner, spot(node), features)
        )
        self.facts.append(Link("constrained", known, owner, spot(node)))


def _child(node: Node, name: str) -> str:
    """The text of a child element, empty where there is none."""
    found = children(node, f"sc:{name}")
    return text(found[0]).strip() if found else ""


def _below(node: Node, group: str, tag: str) -> Iterator[Node]:
    for part in children(node, f"sc:{group}"):
        yield from children(part, tag)


def _recognises(head: str) -> int:
    return 20 if "<sc:Model" in head and "shapechange" in head.lower() else 0


DIALECT = Dialect("scxml", "ShapeChange SCXML", _recognises, _Reader)
