"""Ecore, the metamodel of the Eclipse Modeling Framework: classes whose references are their own.

A reference is one side of a line, and its `eOpposite` the other; where it has none, the line can be
followed one way only. Addresses are paths of names, `#//package/Class`.
"""

from __future__ import annotations

from typing import Any

from generator.model.counts import IMPLIED
from generator.model.facts import Define, Document, Fact, Link, Spot, Tagged, Unknown
from generator.read.dialect import Dialect
from generator.read.xml import Attributes, Node, attribute, children, parse, spot

_CLASSIFIERS = {"EClass": "Class", "EDataType": "DataType", "EEnum": "Enumeration"}
_GEN_MODEL = "http://www.eclipse.org/emf/2002/GenModel"
_NOTHING: frozenset[str] = frozenset()


class _Reader:
    wordless = _NOTHING
    tool = "Eclipse EMF"
    rows: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self._paths: list[str] = []
        self._references: dict[str, tuple[str, Node]] = {}  # path → owner, node

    def read(self, data: bytes) -> None:
        """Turn the file's bytes into facts."""
        parse(data, self)
        self._lines()

    def is_container(self, tag: str, attributes: Attributes) -> bool:
        """Packages, and the frame where several stand in one file."""
        return tag in ("ecore:EPackage", "eSubpackages", "xmi:XMI")

    def open(self, tag: str, attributes: Attributes, place: Spot) -> frozenset[str]:
        """A package begins."""
        name = attributes.get("name", "")
        if tag != "xmi:XMI":
            owner = self._paths[-1] if self._paths and self._paths[-1] else None
            # The outermost package is the root of every address and not named in it.
            path = f"{owner}/{name}" if owner else "#/"
            self.facts.append(Define(path, "Package", name, owner, place, {}))
            if attributes.get("nsURI"):
                self.facts.append(Tagged(path, "nsURI", attributes["nsURI"], place))
            self._paths.append(path)
        else:
            self._paths.append("")
        return _NOTHING

    def close(self, _tag: str) -> None:
        """A package ends."""
        self._paths.pop()

    def item(self, tag: str, node: Node) -> None:
        """A classifier, or what is said of a package."""
        owner = self._paths[-1] if self._paths else ""
        if tag == "eClassifiers":
            self._classifier(node, owner)
        elif tag == "eAnnotations" and owner:
            self._annotation(owner, node)
        elif tag != "eAnnotations":
            self.facts.append(Unknown(tag, spot(node)))

    def _classifier(self, node: Node, owner: str) -> None:
        kind = (attribute(node, "xsi:type") or "").rpartition(":")[2]
        metaclass = _CLASSIFIERS.get(kind)
        if metaclass is None:
            self.facts.append(Unknown(kind or "Classifier without a type", spot(node)))
            return
        features: dict[str, Any] = {}
        if attribute(node, "abstract") == "true":
            features["isAbstract"] = True
        if attribute(node, "interface") == "true":
            metaclass = "Interface"
        path = self._define(metaclass, node, owner, features)
        for number, general in enumerate((attribute(node, "eSuperTypes") or "").split()):
            if general.endswith(":EClass") or general == "ecore:EClass":
                continue  # the type in front of an address in another file
            line = f"{path}@{number}"
            self.facts.append(Define(line, "Generalization", "", path, spot(node), {}))
            self.facts.append(Link("general", line, general, spot(node)))
        for literal in children(node, "eLiterals"):
            self._literal(literal, path)
        for feature in children(node, "eStructuralFeatures"):
            self._feature(feature, path)
        for operation in children(node, "eOperations"):
            self._define("Operation", operation, path, {})

    def _define(self, metaclass: str, node: Node, owner: str, features: dict[str, Any]) -> str:
        name = attribute(node, "name") or ""
        path = f"{owner}/{name}" if name else "@{}:{}".format(*spot(node))
        self.facts.append(Define(path, metaclass, name, owner, spot(node), features))
        for annotation in children(node, "eAnnotations"):
            self._annotation(path, annotation)
        return path

    def _annotation(self, path: str, node: Node) -> None:
        """Documentation where the generator model has it; any other annotation is tags."""
        source = attribute(node, "source") or ""
        for detail in children(node, "details"):
            key, text = attribute(detail, "key") or "", (attribute(detail, "value") or "").strip()
            if source == _GEN_MODEL and key == "documentation":
                if text:
                    self.facts.append(Document(path, text, None, spot(detail)))
            elif key:
                self.facts.append(Tagged(path, key, text, spot(detail)))

    def _literal(self, node: Node, owner: str) -> None:
        """`literal` is what data carry, where it differs from the name."""
        stated = attribute(node, "literal")
        features = {"default": stated} if stated and stated != attribute(node, "name") else {}
        self._define("EnumerationLiteral", node, owner, features)

    def _feature(self, node: Node, owner: str) -> None:
        if (attribute(node, "xsi:type") or "").endswith("EReference"):
            path = f"{owner}/{attribute(node, 'name') or ''}"
            self._references[path] = (owner, node)
            return
        features = _features(node)
        if attribute(node, "defaultValueLiteral") is not None:
            features["default"] = attribute(node, "defaultValueLiteral")
        if attribute(node, "iD") == "true":
            features["isID"] = True
        path = self._define("Property", node, owner, features)
        self._typed(path, node)

    def _typed(self, path: str, node: Node) -> None:
        target = (attribute(node, "eType") or "").split()
        if target:
            self.facts.append(Link("type", path, target[-1], spot(node)))

    # -- references -----------------------------------------------------------------------------
    def _lines(self) -> None:
        """A line for each reference and its opposite, once."""
        done: set[str] = set()
        for path, (owner, node) in self._references.items():
            if path in done:
                continue
            opposite = (attribute(node, "eOpposite") or "").split()[-1:]
            other = opposite[0] if opposite and opposite[0] in self._references else None
            line = f"{path}@line"
            self.facts.append(
                Define(line, "Association", "", None, spot(node), {"written": "EReference"})
            )
            self._end(path, node, owner, line, other)
            if other is not None:
                far_owner, far = self._references[other]
                self._end(other, far, far_owner, line, path)
                done.add(other)
            else:
                self._far_end(node, owner, line)

    def _end(self, path: str, node: Node, owner: str, line: str, other: str | None) -> None:
        features = {**_features(node), "association": line}
        if attribute(node, "containment") == "true":
            features["aggregation"] = "composite"
        self._define("Property", node, owner, features)
        self.facts.append(Link("member", line, path, spot(node)))
        self._typed(path, node)

    def _far_end(self, node: Node, owner: str, line: str) -> None:
        """The side that nobody can follow: the class that has the reference."""
        path = f"{line}/end"
        bound = {"lower": "0", "upper": "1"} if attribute(node, "containment") == "true" else {}
        features = {**bound, "association": line, "written": IMPLIED}
        self.facts.append(Define(path, "Property", "", line, spot(node), features))
        self.facts.append(Link("member", line, path, spot(node)))
        self.facts.append(Link("type", path, owner, spot(node)))


def _features(node: Node) -> dict[str, Any]:
    """Bounds and flags; Ecore's defaults are 0..1, ordered and unique."""
    features: dict[str, Any] = {
        "lower": attribute(node, "lowerBound") or "0",
        "upper": attribute(node, "upperBound") or "1",
    }
    if attribute(node, "ordered") != "false" and features["upper"] not in ("1", "0"):
        features["isOrdered"] = True
    if attribute(node, "unique") == "false":
        features["isUnique"] = False
    if attribute(node, "derived") == "true":
        features["isDerived"] = True
    if attribute(node, "changeable") == "false":
        features["isReadOnly"] = True
    return features


def _recognises(head: str) -> int:
    return 20 if "<ecore:EPackage" in head else 0


DIALECT = Dialect("ecore", "Ecore", _recognises, _Reader)
