"""What all XMI 2 dialects share: elements of UML 2 become facts.

An element's metaclass is its `xmi:type` (or `xsi:type`), else what its role in the owner implies. A
dialect passes what differs: what an absent bound means, and how a type that is not in the file is named.
"""

from __future__ import annotations

from typing import Any

from generator.model.kinds import OTHER_CLASSIFIERS
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
from generator.read.page_texts import words_of
from generator.read.xml import (
    Node,
    attribute,
    attributes_of,
    children,
    parts_of,
    spot,
    stated,
    text,
)

_BY_ROLE = {
    "ownedAttribute": "Property",
    "ownedEnd": "Property",
    "attribute": "Property",
    "qualifier": "Property",
    "ownedLiteral": "EnumerationLiteral",
    "generalization": "Generalization",
    "ownedRule": "Constraint",
    "ownedComment": "Comment",
    "ownedOperation": "Operation",
    "ownedUseCase": "UseCase",
    "ownedParameter": "Parameter",
    "precondition": "Constraint",
    "postcondition": "Constraint",
    "bodyCondition": "Constraint",
    "nestedPackage": "Package",
    "interfaceRealization": "InterfaceRealization",
    "substitution": "Substitution",
    "packagedElement": "Class",
}
PACKAGES = frozenset(("Package", "Model", "Profile"))
_CLASSIFIERS = frozenset(
    ("Class", "AssociationClass", "DataType", "PrimitiveType", "Enumeration", "Interface")
)
_KEPT_ANYWHERE = frozenset((*_CLASSIFIERS, *OTHER_CLASSIFIERS, "Association", "Constraint"))
_DEPENDENCIES = frozenset(
    ("Dependency", "Usage", "Realization", "Abstraction", "InterfaceRealization", "Substitution")
)
# Children that say something of their owner and are read where the owner is.
_PARTS = frozenset(
    (
        "type lowerValue upperValue defaultValue memberEnd navigableOwnedEnd general name value body isAbstract "
        "specification constrainedElement annotatedElement client supplier association eAnnotations visibility "
        "elementImport packageImport xmi:Extension profileApplication isOrdered isUnique isDerived isReadOnly isID "
        "aggregation isLeaf isStatic language isDerivedUnion isDisjoint isCovering "
        "subsettedProperty redefinedProperty importedPackage generalizationSet powertype templateParameter "
        "owningTemplateParameter ownedTemplateSignature templateBinding"
    ).split()
)
_TRUE = frozenset(("true", "1"))
# UML 2.5.1, 8.6: what a literal is whose value is not written.
_UNWRITTEN = {"LiteralBoolean": "false", "LiteralInteger": "0", "LiteralUnlimitedNatural": "0"}
_FLAGS = frozenset(("isAbstract", "isOrdered", "isUnique", "isDerived", "isReadOnly", "isID"))


class Uml2Facts:
    """Collects the facts of a document's UML part.

    `absent_attribute` and `absent_end` are the bounds that hold where nothing is written: `1` by
    UML 2.5.1, 7.8.8, or None where the tool writes what it knows and silence means nothing.
    """

    def __init__(self, *, absent_attribute: str | None = "1", absent_end: str | None = "1") -> None:
        self.facts: list[Fact] = []
        self._absent = {False: absent_attribute, True: absent_end}
        self._unnamed = 0

    # -- names and ids --------------------------------------------------------------------------
    def reference(self, node: Node) -> str:
        """The tool's id where it is usable, else one made of the element's place."""
        return attribute(node, "xmi:id") or "@{}:{}".format(*spot(node))

    @staticmethod
    def metaclass(role: str, node: Node) -> str:
        """UML's name of what an element is."""
        kind = attribute(node, "xmi:type") or attribute(node, "xsi:type")
        if kind is None:
            return _BY_ROLE.get(role, role.rpartition(":")[2])
        return kind.rpartition(":")[2]

    # -- elements -------------------------------------------------------------------------------
    def element(self, role: str, node: Node, owner: str | None) -> None:
        """An element and all it owns."""
        if attribute(node, "xmi:idref") is not None or attribute(node, "href") is not None:
            return
        metaclass = self.metaclass(role, node)
        make = _MAKE.get(metaclass)
        if make is None and role != "packagedElement" and _BY_ROLE.get(role) in _MAKE:
            # A tool's own kind of attribute is an attribute all the same.
            metaclass = _BY_ROLE[role]
            make = _MAKE[metaclass]
        if make is None:
            self.facts.append(Unknown(metaclass, spot(node)))
            self._inside_unknown(node, owner)
        else:
            getattr(self, make)(metaclass, node, owner)

    def _define(self, metaclass: str, node: Node, owner: str | None, **features: Any) -> str:
        reference = self.reference(node)
        for flag in _FLAGS & (node["@"].keys() | node.keys()):
            value = stated(node, flag)
            if value is not None:
                features[flag] = value in _TRUE
        name = stated(node, "name") or ""
        self.facts.append(Define(reference, metaclass, name, owner, spot(node), features))
        return reference

    def _parts(self, node: Node, owner: str) -> None:
        """What an element owns, whatever role it is in."""
        for tag, below in parts_of(node):
            if tag not in _PARTS:
                for one in below:
                    self.element(tag, one, owner)

    def _inside_unknown(self, node: Node, owner: str | None) -> None:
        """What is worth keeping in something that is not: the guards of a state machine, classes in a
        collaboration. What holds on a line of an
        interaction is an example of what may happen, and no rule."""
        for tag, below in parts_of(node):
            for one in below if tag != "invariant" else ():
                if attribute(one, "xmi:type") and self.metaclass(tag, one) in _KEPT_ANYWHERE:
                    self.element(tag, one, owner)
                else:
                    self._inside_unknown(one, owner)

    def package(self, node: Node, owner: str | None) -> str:
        """A package's own facts, as a container or whole."""
        return self._define("Package", node, owner)

    def _whole_package(self, _metaclass: str, node: Node, owner: str | None) -> None:
        self._parts(node, self.package(node, owner))

    def _classifier(self, metaclass: str, node: Node, owner: str | None) -> None:
        reference = self._define(metaclass, node, owner)
        self._ends(node, reference)
        self._template(node)
        self._parts(node, reference)

    def _template(self, node: Node) -> None:
        """The parameters of a template are types known by name; what is bound to them is told as lost."""
        for signature in children(node, "ownedTemplateSignature"):
            self.facts.append(Unknown("TemplateSignature", spot(signature)))
            for parameter in children(signature, "ownedParameter"):
                for one in children(parameter, "ownedParameteredElement"):
                    name, place = attribute(one, "name") or "", spot(one)
                    self.facts.append(
                        Define(self.reference(one), "External", name, None, place, {})
                    )
        for binding in children(node, "templateBinding"):
            self.facts.append(Unknown("TemplateBinding", spot(binding)))

    def _ends(self, node: Node, reference: str) -> None:
        for end in _references(node, "memberEnd"):
            self.facts.append(Link("member", reference, end, spot(node)))
        for end in _references(node, "navigableOwnedEnd"):
            self.facts.append(Link("navigable", reference, end, spot(node)))

    def _property(self, _metaclass: str, node: Node, owner: str | None) -> None:
        association = _reference(node, "association")
        features: dict[str, Any] = {}
        self._bounds(node, association is not None, features)
        aggregation = stated(node, "aggregation")
        if aggregation is not None:
            features["aggregation"] = aggregation
        for default in children(node, "defaultValue"):
            value = literal(default)
            if value is not None:
                features["default"] = value
        if association is not None:
            features["association"] = association
        reference = self._define("Property", node, owner, **features)
        self._type(node, reference)
        self._parts_of_property(node, reference)

    def _parts_of_property(self, node: Node, reference: str) -> None:
        for qualifier in children(node, "qualifier"):
            self._property("Property", qualifier, reference)
            self.facts.append(
                Link("qualifier", reference, self.reference(qualifier), spot(qualifier))
            )
        for comment in children(node, "ownedComment"):
            self._comment("Comment", comment, reference)

    def _bounds(self, node: Node, is_end: bool, features: dict[str, Any]) -> None:
        for name, feature in (("lowerValue", "lower"), ("upperValue", "upper")):
            below = children(node, name)
            if below:
                # A literal without a value has its default: 0 for a lower bound, not 1.
                features[feature] = stated(below[0], "value") or "0"
            elif self._absent[is_end] is not None:
                features[feature] = self._absent[is_end]

    def _type(self, node: Node, reference: str) -> None:
        target = attribute(node, "type")
        if target is None:
            for below in children(node, "type"):
                target = (
                    attribute(below, "xmi:idref") or attribute(below, "href") or text(below) or None
                )
        if target:
            self.facts.append(Link("type", reference, target, spot(node)))

    def _operation(self, metaclass: str, node: Node, owner: str | None) -> None:
        self._parts(node, self._define(metaclass, node, owner))

    def _literal(self, metaclass: str, node: Node, owner: str | None) -> None:
        features: dict[str, Any] = {}
        for tag in ("specification", "defaultValue"):
            for below in children(node, tag):
                value = literal(below)
                if value is not None:
                    features["default"] = value
        reference = self._define(metaclass, node, owner, **features)
        for comment in children(node, "ownedComment"):
            self._comment("Comment", comment, reference)

    def _generalization(self, metaclass: str, node: Node, owner: str | None) -> None:
        reference = self._define(metaclass, node, owner)
        general = _reference(node, "general")
        if general is not None:
            self.facts.append(Link("general", reference, general, spot(node)))

    def _generalization_set(self, metaclass: str, node: Node, owner: str | None) -> None:
        features = {flag: (stated(node, flag) in _TRUE) for flag in ("isCovering", "isDisjoint")}
        reference = self._define(metaclass, node, owner, **features)
        for one in _references(node, "generalization"):
            self.facts.append(Link("groups", reference, one, spot(node)))

    def _constraint(self, metaclass: str, node: Node, owner: str | None) -> None:
        body, language = "", None
        for below in children(node, "specification"):
            body, language = expression(below)
        reference = self._define(metaclass, node, owner, body=body, language=language)
        for target in _references(node, "constrainedElement") or ([owner] if owner else []):
            self.facts.append(Link("constrained", reference, target, spot(node)))

    def _comment(self, _metaclass: str, node: Node, owner: str | None) -> None:
        """A comment on its owner documents it; any other is a note."""
        body = _body(node)
        targets = _references(node, "annotatedElement")
        if owner is not None and targets in ([], [owner]) and targets == [owner]:
            self.facts.append(Document(owner, body.strip(), None, spot(node)))
            return
        reference = self._define("Comment", node, owner, body=body)
        for target in targets:
            self.facts.append(Link("annotated", reference, target, spot(node)))

    def _dependency(self, metaclass: str, node: Node, owner: str | None) -> None:
        reference = self._define(metaclass, node, owner)
        for role in ("client", "supplier"):
            for target in _references(node, role):
                self.facts.append(Link(role, reference, target, spot(node)))

    def _nothing(self, _metaclass: str, _node: Node, _owner: str | None) -> None:
        """Read where its owner is, or a reference."""

    # -- stereotypes --------------------------------------------------------------------------------
    def application(self, tag: str, node: Node) -> bool:
        """A stereotype application outside the model: `<Profile:Stereotype base_Class="id" tag="…">`.

        An application whose only attribute has the element's own name is a tagged value that a tool
        exported as if it were a stereotype.
        """
        profile, _colon, stereotype = tag.rpartition(":")
        stated_here = attributes_of(node)
        bases = [value for name, value in stated_here.items() if name.startswith("base_")]
        for name, below in parts_of(node):
            if name.startswith("base_"):
                bases += [target for one in below if (target := attribute(one, "xmi:idref"))]
        tags = {
            name: value
            for name, value in stated_here.items()
            if not name.startswith(("base_", "xmi:", "xsi:", "__"))
        }
        lists = [(name, text(one)) for name, below in parts_of(node) for one in below if text(one)]
        is_tag = list(tags) == [stereotype] and not lists
        for base in bases:
            if not is_tag:
                full = f"{profile}::{stereotype}" if profile else stereotype
                self.facts.append(Stereotyped(base, full, spot(node)))
            for name, value in (*tags.items(), *lists):
                self.facts.append(Tagged(base, name, value, spot(node)))
        return bool(bases)

    def feature(self, reference: str, name: str, value: Any, node: Node) -> None:
        """A feature of an element that stands elsewhere."""
        self.facts.append(Featured(reference, name, value, spot(node)))


def is_application(node: Node) -> bool:
    """Whether this is a stereotype applied to something: it names its base."""
    return any(name.startswith("base_") for name in (*node["@"], *node))


def _body(node: Node) -> str:
    """A comment's text, as an attribute or as the text of a child, however the file breaks it."""
    bodies = [attribute(node, "body") or "", *(text(one) for one in children(node, "body"))]
    return words_of("\n".join(one for one in bodies if one).replace("\r\n", "\n").strip())


def _references(node: Node, name: str) -> list[str]:
    """References by id: one attribute with several, or a child element each."""
    found = (attribute(node, name) or "").split()
    for below in children(node, name):
        target = attribute(below, "xmi:idref") or attribute(below, "href") or text(below)
        if target:
            found.append(target)
    return found


def _reference(node: Node, name: str) -> str | None:
    found = _references(node, name)
    return found[0] if found else None


def literal(node: Node) -> str | None:
    """The value of a literal or expression as the file writes it."""
    value = stated(node, "value")
    if value is None:
        value = stated(node, "body") or stated(node, "symbol")
    if value is None:
        kind = (attribute(node, "xmi:type") or attribute(node, "xsi:type") or "").rpartition(":")[2]
        return _reference(node, "instance") or _UNWRITTEN.get(kind)
    return value


def expression(node: Node) -> tuple[str, str | None]:
    """The text and language of a constraint's specification."""
    bodies = [text(one) for one in children(node, "body")] or [
        stated(node, "body") or stated(node, "value") or ""
    ]
    languages = [text(one) for one in children(node, "language")] or [
        attribute(node, "language") or ""
    ]
    return "\n".join(bodies), languages[0] or None


_MAKE: dict[str, str] = {
    **dict.fromkeys(PACKAGES, "_whole_package"),
    **dict.fromkeys((*_CLASSIFIERS, *OTHER_CLASSIFIERS), "_classifier"),
    "Operation": "_operation",
    **dict.fromkeys(_DEPENDENCIES, "_dependency"),
    "Association": "_classifier",
    "Property": "_property",
    "EnumerationLiteral": "_literal",
    "Generalization": "_generalization",
    "GeneralizationSet": "_generalization_set",
    "Constraint": "_constraint",
    "Comment": "_comment",
    **dict.fromkeys(("ProfileApplication", "profileApplication"), "_nothing"),
    **dict.fromkeys(
        ("ElementImport", "elementImport", "PackageImport", "packageImport"), "_nothing"
    ),
}
"""The method that reads an element, by its metaclass; a dialect may refine the method."""
