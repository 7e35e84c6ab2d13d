"""StarUML's own files, `.mdj`: JSON, in which every element names its type and refers by `$ref`."""

from __future__ import annotations

import json
import re
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
from generator.model.kinds import OTHER_CLASSIFIERS
from generator.read.dialect import Dialect
from generator.read.xml import DEEPEST, Fault

_CLASSIFIERS = {
    **{
        f"UML{name}": name
        for name in (
            *OTHER_CLASSIFIERS,
            "Class",
            "Interface",
            "DataType",
            "PrimitiveType",
            "Enumeration",
        )
    },
    "UMLObject": "InstanceSpecification",
    "UMLComponentInstance": "InstanceSpecification",
    "UMLArtifactInstance": "InstanceSpecification",
    "UMLNodeInstance": "InstanceSpecification",
}
_PACKAGES = frozenset(("UMLPackage", "UMLModel", "UMLSubsystem", "UMLProfile"))
_DEPENDENCIES = {
    "UMLDependency": "Dependency",
    "UMLUsage": "Usage",
    "UMLAbstraction": "Abstraction",
    "UMLRealization": "Realization",
    "UMLInterfaceRealization": "InterfaceRealization",
    "UMLComponentRealization": "Realization",
}
# What is drawn, and what is read where it belongs.
_QUIET = re.compile(r"Project|.*View|.*Diagram|Tag|UMLImage|UMLMetaClass|UMLAssociationClassLink")
_ID = re.compile(rb'"_id"\s*:\s*"([^"\\]+)"|\n')
_KEPT = frozenset(
    "ownedElements attributes operations literals preconditions bodyConditions postconditions localPreconditions localPostconditions guard guards nodes edges groups".split()
)


class _Reader:
    tool = "StarUML"
    rows: tuple[str, ...] = ()

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self._lines: dict[str, int] = {}
        self._names: dict[str, str] = {}  # of stereotypes, by id
        self._class_of: dict[str, str] = {}  # association → its association class

    def read(self, data: bytes) -> None:
        """Turn the file's bytes into facts."""
        project = _parsed(data)
        self._find_lines(data)
        self._look_ahead(project)
        self._below(project, None)

    def _find_lines(self, data: bytes) -> None:
        """The line of each element is that of its id."""
        line = 1
        for found in _ID.finditer(data):
            if found[1] is None:
                line += 1
            else:
                self._lines.setdefault(found[1].decode("utf-8", "replace"), line)

    def _look_ahead(self, project: dict[str, Any]) -> None:
        waiting: list[Any] = [project]
        while waiting:
            one = waiting.pop()
            if isinstance(one, list):
                waiting += one
            elif isinstance(one, dict):
                waiting += [value for value in one.values() if isinstance(value, dict | list)]
                if one.get("_type") == "UMLStereotype":
                    self._names[_text(one, "_id")] = _text(one, "name")
                elif one.get("_type") == "UMLAssociationClassLink":
                    self._class_of[_ref(one, "associationSide")] = _ref(one, "classSide")

    # -- elements -------------------------------------------------------------------------------
    def _below(self, one: dict[str, Any], owner: str | None) -> None:
        """What an element owns, the nearest kept owner being `owner`."""
        for field, value in one.items():
            if field in _KEPT or field.endswith(
                ("Elements", "regions", "transitions", "fragments")
            ):
                for each in value if isinstance(value, list) else [value]:
                    if isinstance(each, dict):
                        self._element(each, owner)

    def _element(self, one: dict[str, Any], owner: str | None) -> None:
        kind = _text(one, "_type")
        if kind in _PACKAGES:
            self._below(one, self._define("Package", one, owner))
        elif kind in _CLASSIFIERS:
            self._classifier(kind, one, owner)
        elif kind == "UMLAttribute":
            self._attribute(one, owner)
        elif kind == "UMLOperation":
            self._below(one, self._define("Operation", one, owner))
        elif kind == "UMLEnumerationLiteral":
            self._define("EnumerationLiteral", one, owner)
        elif kind == "UMLAssociation":
            self._association(one, owner)
        elif kind == "UMLGeneralization":
            line = self._define("Generalization", one, _ref(one, "source") or owner)
            self.facts.append(Link("general", line, _ref(one, "target"), self._spot(one)))
        elif kind in _DEPENDENCIES:
            line = self._define(_DEPENDENCIES[kind], one, owner)
            self.facts.append(Link("client", line, _ref(one, "source"), self._spot(one)))
            self.facts.append(Link("supplier", line, _ref(one, "target"), self._spot(one)))
        elif kind == "UMLConstraint":
            self._constraint(one, owner)
        elif not _QUIET.fullmatch(kind):
            self.facts.append(
                Unknown(kind.removeprefix("UML") or "Element without a type", self._spot(one))
            )
            self._below(one, owner)

    def _define(
        self, metaclass: str, one: dict[str, Any], owner: str | None, **features: Any
    ) -> str:
        name, spot = _text(one, "_id") or "@{}:{}".format(*self._spot(one)), self._spot(one)
        if one.get("isAbstract") is True:
            features["isAbstract"] = True
        self.facts.append(Define(name, metaclass, _text(one, "name"), owner, spot, features))
        if _text(one, "documentation").strip():
            self.facts.append(Document(name, _text(one, "documentation").strip(), None, spot))
        mark = self._names.get(_ref(one, "stereotype")) or _text(one, "stereotype")
        if mark:
            self.facts.append(Stereotyped(name, mark, spot))
        for tag in _items(one, "tags"):
            self.facts.append(Tagged(name, _text(tag, "name"), _tag_value(tag), self._spot(tag)))
        return name

    def _classifier(self, kind: str, one: dict[str, Any], owner: str | None) -> None:
        name = _text(one, "_id")
        is_line = kind == "UMLClass" and name in self._class_of.values()
        made = self._define("AssociationClass" if is_line else _CLASSIFIERS[kind], one, owner)
        self._below(one, made)

    def _attribute(self, one: dict[str, Any], owner: str | None) -> None:
        features: dict[str, Any] = {
            flag: one[flag]
            for flag in ("isOrdered", "isDerived", "isReadOnly", "isID")
            if one.get(flag) is True
        }
        features |= _bounds(one)
        if _text(one, "defaultValue"):
            features["default"] = _text(one, "defaultValue")
        name = self._define("Property", one, owner, **features)
        if _ref(one, "type"):
            self.facts.append(Link("type", name, _ref(one, "type"), self._spot(one)))
        elif _text(one, "type").strip():
            self.facts.append(
                Featured(name, "typeName", _text(one, "type").strip(), self._spot(one))
            )

    def _association(self, one: dict[str, Any], owner: str | None) -> None:
        """Aggregation stands at the whole; UML has it at the part, on the other side."""
        name = self._class_of.get(_text(one, "_id")) or self._define("Association", one, owner)
        ends = [end for end in (one.get("end1"), one.get("end2")) if isinstance(end, dict)]
        for end, other in zip(ends, reversed(ends), strict=True):
            features: dict[str, Any] = {"association": name, **_bounds(end)}
            features["aggregation"] = _text(other, "aggregation") or "none"
            for flag in ("isOrdered", "isDerived", "isReadOnly"):
                if end.get(flag) is True:
                    features[flag] = True
            if end.get("navigable") in (True, "navigable"):
                features["isNavigable"] = True
            made = self._define("Property", end, name, **features)
            self.facts.append(Link("member", name, made, self._spot(end)))
            if _ref(end, "reference"):
                self.facts.append(Link("type", made, _ref(end, "reference"), self._spot(end)))
            for qualifier in _items(end, "qualifiers"):
                self._attribute(qualifier, made)
                self.facts.append(
                    Link("qualifier", made, _text(qualifier, "_id"), self._spot(qualifier))
                )

    def _constraint(self, one: dict[str, Any], owner: str | None) -> None:
        name = self._define(
            "Constraint", one, owner, body=_text(one, "specification"), language=None
        )
        targets = [_text(each, "$ref") for each in _items(one, "constrainedElements")]
        for target in targets or ([owner] if owner else []):
            self.facts.append(Link("constrained", name, target, self._spot(one)))

    def _spot(self, one: dict[str, Any]) -> Spot:
        return self._lines.get(_text(one, "_id"), 0), 0


def _text(one: dict[str, Any], field: str) -> str:
    value = one.get(field)
    return value if isinstance(value, str) else ""


def _items(one: dict[str, Any], field: str) -> list[dict[str, Any]]:
    value = one.get(field)
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _ref(one: dict[str, Any], field: str) -> str:
    value = one.get(field)
    return _text(value, "$ref") if isinstance(value, dict) else ""


def _tag_value(tag: dict[str, Any]) -> str:
    kind = _text(tag, "kind")
    if kind == "boolean":
        return "true" if tag.get("checked") is True else "false"
    return str(tag.get("number", "")) if kind == "number" else _text(tag, "value")


def _bounds(one: dict[str, Any]) -> dict[str, Any]:
    """A multiplicity as one text; nothing says nothing."""
    stated = _text(one, "multiplicity").strip()
    lower, dots, upper = stated.partition("..")
    if not stated:
        return {}
    return {"lower": lower if dots else ("0" if lower == "*" else lower), "upper": upper or lower}


def _parsed(data: bytes) -> dict[str, Any]:
    try:
        found = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        raise Fault(
            "read/not-json",
            f"The file is no JSON: {str(error).partition(':')[0][:80]}.",
            (line, getattr(error, "colno", 0)),
            "Save the model again in StarUML.",
        ) from error
    if not isinstance(found, dict) or _too_deep(found):
        raise Fault(
            "read/too-deep",
            f"The file is no StarUML project, or nested more than {DEEPEST} levels deep.",
            (1, 1),
            "Save the model again in StarUML.",
        )
    return found


def _too_deep(project: dict[str, Any]) -> bool:
    waiting: list[tuple[Any, int]] = [(project, 0)]
    while waiting:
        one, depth = waiting.pop()
        if depth > DEEPEST:
            return True
        below = one.values() if isinstance(one, dict) else one
        waiting += [(each, depth + 1) for each in below if isinstance(each, dict | list)]
    return False


def _recognises(head: str) -> int:
    return (
        20
        if head.lstrip("\ufeffï»¿ \t\r\n")[:1] == "{" and '"_type"' in head and '"Project"' in head
        else 0
    )


DIALECT = Dialect("staruml", "StarUML", _recognises, _Reader)
