"""What all XMI 1 dialects share: elements of UML 1.3 and 1.4 become facts, in UML 2's words.

XMI 1.0 spells a class `Foundation.Core.Class`, later versions `UML:Class`; a feature is an attribute, or a
child `UML:ModelElement.name` with text, with `xmi.value`, or with objects in it. What carries `xmi.idref`
is a reference and no object. Aggregation stands at the whole in UML 1 and at the part in UML 2.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from generator.model.facts import (
    Define,
    Document,
    Fact,
    Featured,
    Link,
    Stereotyped,
    Tagged,
    Unknown,
)
from generator.read.xml import Node, attribute, parts_of, spot, text

_PREFIX = re.compile(
    r"(?:UML2?:|Foundation\.\w+\.|Model_Management\.|Behavioral_Elements\.\w+\.|Data_Types\.)"
)
_TYPES = {
    "Class": "Class",
    "AssociationClass": "AssociationClass",
    "Interface": "Interface",
    "DataType": "DataType",
    "Primitive": "PrimitiveType",
    "Enumeration": "Enumeration",
    "Actor": "Actor",
    "UseCase": "UseCase",
    "Component": "Component",
    "Node": "Node",
    "Signal": "Signal",
    "Artifact": "Artifact",
    "Object": "InstanceSpecification",
    "Instance": "InstanceSpecification",
}
_DEPENDENCIES = {
    "Dependency": "Dependency",
    "Usage": "Usage",
    "Abstraction": "Abstraction",
    "Permission": "Dependency",
    "Binding": "Dependency",
}
_AGGREGATIONS = {"aggregate": "shared", "shared": "shared", "composite": "composite"}
_TRUE = frozenset(("true", "1"))
PACKAGES = frozenset(("Package", "Subsystem", "Model", "Profile"))
# What is read where its owner is, or says nothing of the model.
_QUIET = frozenset(("Stereotype", "TaggedValue", "TagDefinition", "Diagram", "Method"))


@lru_cache(maxsize=4096)
def local(tag: str) -> str:
    """A tag without what only says which part of UML it is from.

    >>> local("UML:Class"), local("Foundation.Core.ModelElement.name")
    ('Class', 'ModelElement.name')
    """
    return _PREFIX.sub("", tag, count=1)


def parts(node: Node, feature: str) -> Iterator[Node]:
    """The children in which a feature of an element is told, whichever metaclass brings it."""
    ending = f".{feature}"
    for tag, below in parts_of(node):
        if tag.endswith(ending):
            yield from below


def objects(node: Node, feature: str) -> Iterator[tuple[str, Node]]:
    """What stands in a feature, with its metaclass; references too."""
    for part in parts(node, feature):
        for tag, below in parts_of(part):
            for one in below:
                yield local(tag), one


def value(node: Node, feature: str) -> str | None:
    """A feature that is a word or a text."""
    stated = attribute(node, feature)
    if stated is not None:
        return stated
    for part in parts(node, feature):
        word = attribute(part, "xmi.value")
        return word if word is not None else text(part)
    return None


def references(node: Node, *features: str) -> list[str]:
    """What a feature refers to: ids in an attribute, or children with `xmi.idref`."""
    found: list[str] = []
    for feature in features:
        found += (attribute(node, feature) or "").split()
        found += [
            target
            for _tag, one in objects(node, feature)
            if (target := attribute(one, "xmi.idref") or attribute(one, "xmi.id"))
        ]
    return found


class Uml1Facts:
    """Collects the facts of a document. Silence about a bound means nothing: the tools write what they know."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self._marks: dict[str, str] = {}  # stereotypes by id
        self._marked: list[tuple[str, str, Node]] = []  # element, id of its stereotype
        self._definitions: dict[str, str] = {}  # tags by the id of their definition
        self._late: list[tuple[str, Node]] = []  # tagged values until all definitions are known
        self._limits: dict[str, dict[str, Any]] = {}  # multiplicities by id
        self._limited: list[tuple[str, str, Node]] = []  # element, id of another's multiplicity

    # -- names ----------------------------------------------------------------------------------
    def reference(self, node: Node) -> str:
        """The tool's id where it is usable, else one made of the element's place."""
        return attribute(node, "xmi.id") or "@{}:{}".format(*spot(node))

    def name(self, node: Node) -> str:
        """What an element is called."""
        return (value(node, "name") or "").strip()

    # -- elements -------------------------------------------------------------------------------
    def element(self, tag: str, node: Node, owner: str | None) -> None:
        """An element and all it owns; a reference is none."""
        kind = local(tag)
        if attribute(node, "xmi.idref") is not None:
            return
        make = _MAKE.get(kind)
        if make is not None:
            getattr(self, make)(kind, node, owner)
        elif kind == "Stereotype":
            self.stereotype(node)
        elif kind == "TagDefinition":
            self._definitions[self.reference(node)] = self.name(node)
        elif kind == "TaggedValue":
            for target in references(node, "modelElement"):
                self._late.append((target, node))
        elif kind not in _QUIET and not kind.startswith("A_"):  # links of MOF, each told twice
            self.facts.append(Unknown(kind, spot(node)))
            self._inside(node, owner)

    def _define(self, metaclass: str, node: Node, owner: str | None, **features: Any) -> str:
        reference = self.reference(node)
        if (value(node, "isAbstract") or "") in _TRUE:
            features["isAbstract"] = True
        self.facts.append(
            Define(reference, metaclass, self.name(node), owner, spot(node), features)
        )
        self.carried(reference, node)
        return reference

    def carried(self, reference: str, node: Node) -> None:
        """What any element may carry: stereotypes, tagged values, comments and rules."""
        self._marks_of(reference, node)
        for _tag, one in objects(node, "multiplicity"):
            if (target := attribute(one, "xmi.idref")) is not None:
                self._limited.append((reference, target, node))
        for _tag, one in objects(node, "taggedValue"):
            self._late.append((reference, one))
        for kind, one in objects(node, "constraint"):
            if kind == "Constraint" and attribute(one, "xmi.idref") is None:
                self._constraint(kind, one, reference)

    def _marks_of(self, reference: str, node: Node) -> None:
        for target in (attribute(node, "stereotype") or "").split():
            self._marked.append((reference, target, node))
        for _tag, one in objects(node, "stereotype"):
            target = attribute(one, "xmi.idref")
            if target is not None:
                self._marked.append((reference, target, one))
            elif self.name(one):
                self.facts.append(Stereotyped(reference, self.name(one), spot(one)))

    def stereotype(self, node: Node) -> None:
        """A stereotype's own element; what it extends may stand there."""
        reference = self.reference(node)
        self._marks[reference] = self.name(node)
        for target in references(node, "extendedElement"):
            self._marked.append((target, reference, node))

    def _inside(self, node: Node, owner: str | None) -> None:
        """What an element owns; Umbrello puts the values of an enumeration straight into it."""
        for tag, below in parts_of(node):
            if local(tag) in _MAKE:
                for one in below:
                    self.element(tag, one, owner)
        for feature in ("ownedElement", "feature", "literal"):
            for tag, one in objects(node, feature):
                self.element(tag, one, owner)

    def package(self, node: Node, owner: str | None) -> str:
        """A package's own facts, as a container or whole."""
        return self._define("Package", node, owner)

    def _whole_package(self, _kind: str, node: Node, owner: str | None) -> None:
        self._inside(node, self.package(node, owner))

    def _classifier(self, kind: str, node: Node, owner: str | None) -> None:
        reference = self._define(_TYPES[kind], node, owner)
        if kind == "AssociationClass":
            self._ends(node, reference)
        self._inside(node, reference)

    def _attribute(self, _kind: str, node: Node, owner: str | None) -> None:
        features = self.bounds(node)
        initial = self.initial(node)
        if initial:
            features["default"] = initial
        if (value(node, "ordering") or "") == "ordered":
            features["isOrdered"] = True
        if (value(node, "changeability") or value(node, "changeable") or "") == "frozen":
            features["isReadOnly"] = True
        reference = self._define("Property", node, owner, **features)
        self.typed(reference, node, references(node, "type"))

    def initial(self, node: Node) -> str | None:
        """The value that holds where none is given: an expression, or Umbrello's attribute."""
        for _tag, expression in objects(node, "initialValue"):
            return value(expression, "body")
        return attribute(node, "initialValue")

    def typed(self, reference: str, node: Node, targets: list[str]) -> None:
        """The type of an attribute or end."""
        for target in targets[:1]:
            self.facts.append(Link("type", reference, target, spot(node)))

    def bounds(self, node: Node) -> dict[str, Any]:
        """`multiplicity="0..*"`, or a range of numbers in which -1 is many."""
        stated = (attribute(node, "multiplicity") or "").strip()
        if stated:
            lower, dots, upper = (one.strip() for one in stated.partition(".."))
            least = lower if dots or lower.isdigit() else "0"  # `*`, `-1` and `n` are all of many
            return {"lower": least, "upper": upper or lower}
        for _tag, one in objects(node, "multiplicity"):
            for _each, limits in objects(one, "range"):
                lower_bound, upper_bound = value(limits, "lower"), value(limits, "upper")
                if lower_bound is not None or upper_bound is not None:
                    limited = {"lower": lower_bound or "0", "upper": upper_bound or "1"}
                    self._limits[self.reference(one)] = limited
                    return limited
        return {}

    def _literal(self, _kind: str, node: Node, owner: str | None) -> None:
        self._define("EnumerationLiteral", node, owner)

    def _operation(self, _kind: str, node: Node, owner: str | None) -> None:
        self._define("Operation", node, owner)

    # -- relations ------------------------------------------------------------------------------
    def _association(self, kind: str, node: Node, owner: str | None) -> None:
        self._ends(node, self._define(kind, node, owner))

    def _ends(self, node: Node, association: str) -> None:
        ends = [one for tag, one in objects(node, "connection") if tag == "AssociationEnd"]
        drawn = [_AGGREGATIONS.get(value(one, "aggregation") or "") for one in ends]
        names = [self.end_reference(one, association, place) for place, one in enumerate(ends)]
        for end in self.in_order(names):
            self.facts.append(Link("member", association, end, spot(node)))
        for place, one in enumerate(ends):
            features = {"association": association, **self.bounds(one)}
            others = drawn[:place] + drawn[place + 1 :]
            if len(ends) == 2 and others[0]:
                features["aggregation"] = others[0]
            if (value(one, "isNavigable") or "") in _TRUE:
                features["isNavigable"] = True
            is_ordered = (value(one, "ordering") or "") == "ordered"
            if is_ordered or (value(one, "isOrdered") or "") in _TRUE:
                features["isOrdered"] = True
            self.end(names[place], one, association, features)

    def end(self, reference: str, node: Node, association: str, features: dict[str, Any]) -> None:
        """One end of an association."""
        self.facts.append(
            Define(reference, "Property", self.name(node), association, spot(node), features)
        )
        self.carried(reference, node)
        self.typed(reference, node, references(node, "participant", "type"))
        for tag, one in objects(node, "qualifier"):
            if tag == "Attribute" and attribute(one, "xmi.idref") is None:
                self._attribute(tag, one, reference)
                self.facts.append(Link("qualifier", reference, self.reference(one), spot(one)))

    def end_reference(self, node: Node, _association: str, _place: int) -> str:
        """The id of an end."""
        return self.reference(node)

    def in_order(self, names: list[str]) -> list[str]:
        """The ends of an association in the order that they are members of it."""
        return names

    def _generalization(self, kind: str, node: Node, _owner: str | None) -> None:
        specific = references(node, "child", "subtype")
        general = references(node, "parent", "supertype")
        if specific and general:
            reference = self._define(kind, node, specific[0])
            self.facts.append(Link("general", reference, general[0], spot(node)))
        else:
            self.facts.append(
                Unknown("Generalization without a subclass or superclass", spot(node))
            )

    def _dependency(self, kind: str, node: Node, owner: str | None) -> None:
        reference = self._define(self.dependency_of(kind, node), node, owner)
        for role in ("client", "supplier"):
            for target in references(node, role):
                self.facts.append(Link(role, reference, target, spot(node)))

    def dependency_of(self, kind: str, _node: Node) -> str:
        """What UML 2 calls a dependency."""
        return _DEPENDENCIES[kind]

    # -- texts ----------------------------------------------------------------------------------
    def _constraint(self, _kind: str, node: Node, owner: str | None) -> None:
        body, language = attribute(node, "body") or "", attribute(node, "language")
        for _tag, expression in objects(node, "body"):
            body = value(expression, "body") or body
            language = value(expression, "language") or language
        reference = self._define("Constraint", node, owner, body=body, language=language or None)
        for target in references(node, "constrainedElement") or ([owner] if owner else []):
            self.facts.append(Link("constrained", reference, target, spot(node)))

    def _comment(self, _kind: str, node: Node, owner: str | None) -> None:
        body, reference = self.note(node), self.reference(node)
        self.facts.append(Define(reference, "Comment", "", owner, spot(node), {"body": body}))
        for target in references(node, "annotatedElement"):
            self.facts.append(Link("annotated", reference, target, spot(node)))

    def note(self, node: Node) -> str:
        """A comment's text; early tools write it as its name."""
        return value(node, "body") or self.name(node)

    # -- the end ----------------------------------------------------------------------------------
    def finish(self) -> None:
        """What refers to stereotypes, tag definitions and multiplicities that may stand anywhere."""
        for reference, target, node in self._limited:
            for feature, bound in self._limits.get(target, {}).items():
                self.facts.append(Featured(reference, feature, bound, spot(node)))
        for reference, target, node in self._marked:
            name = self._marks.get(target, "" if target in self._marks else target)
            if name:
                self.facts.append(Stereotyped(reference, name, spot(node)))
        for reference, node in self._late:
            self.tagged(reference, node)

    def tagged(self, reference: str, node: Node) -> None:
        """A tagged value: its name is its own, or that of its definition."""
        name = value(node, "tag") or ""
        for target in references(node, "type"):
            name = self._definitions.get(target, name)
        text_ = value(node, "value") or value(node, "dataValue") or ""
        if name == "documentation":
            if text_.strip():
                self.facts.append(Document(reference, text_.strip(), None, spot(node)))
        elif name:
            self.facts.append(Tagged(reference, name, text_.strip(), spot(node)))


_MAKE = {
    **dict.fromkeys(PACKAGES, "_whole_package"),
    **dict.fromkeys(_TYPES, "_classifier"),
    **dict.fromkeys(_DEPENDENCIES, "_dependency"),
    "Association": "_association",
    "Attribute": "_attribute",
    "EnumerationLiteral": "_literal",
    "Operation": "_operation",
    "Generalization": "_generalization",
    "Constraint": "_constraint",
    "Comment": "_comment",
}
"""The method that reads an element, by its metaclass; a dialect may refine the method."""
