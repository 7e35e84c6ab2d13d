"""EA's own view of the model, in `xmi:Extension`: elements with tags, notes and features."""

from __future__ import annotations

from collections.abc import Iterator

from tests.authoring.ea_form import Form
from tests.authoring.ea_index import Index, braced, guid
from tests.authoring.ea_model import (
    AssociationClass,
    Attribute,
    Classifier,
    End,
    Enumeration,
    Literal,
    Named,
    Package,
)
from tests.authoring.ea_nodes import Node, flag
from tests.authoring.ea_profiles import MEMO, ProfileWriter, is_memo

_ASSOCIATION_CLASS = "17"  # EA's NType of a class that is the class of a connector
_STYLE = "BackColor=-1;BorderColor=-1;BorderWidth=-1;FontColor=-1;VSwimLanes=1;HSwimLanes=1;BorderStyle=0;"
_FLAGS = ("iscontrolled", "isprotected", "batchsave", "batchload", "usedtd", "logxml")


class ElementWriter:
    """Writes packages and classifiers of the extension."""

    def __init__(self, index: Index, form: Form, profiles: ProfileWriter) -> None:
        self._index = index
        self._form = form
        self._profiles = profiles

    def elements(self) -> Node:
        """Every package, and after it its classifiers."""
        nodes: list[Node] = []
        for package in self._index.packages():
            nodes.append(self._package(package))
            nodes += [
                self._classifier(each) for each in package.members if isinstance(each, Classifier)
            ]
        return Node("elements", {}, *nodes)

    def element_tags(self, element: Named) -> Node:
        """Tags of a package or classifier: notes follow the value after `#NOTES#`."""
        owner = "EAID_" + self._index.guid(element)
        tags = []
        for name, (value, remark) in self._profiles.tags(element).items():
            text = MEMO if is_memo(name, value) else value
            noted = value if is_memo(name, value) else remark
            shown = f"{text}#NOTES#{noted}" if noted else text
            tags.append(
                Node("tag", _tag(owner, name) | {"value": shown or None, "modelElement": owner})
            )
        return Node("tags", {}, *tags)

    def feature_tags(self, element: Named, owner: str) -> Node:
        """Tags of an attribute, literal or association: the notes are an attribute of their own."""
        tags = []
        for name, (value, remark) in self._profiles.tags(element).items():
            given = (
                {"value": MEMO, "notes": value or None}
                if is_memo(name, value)
                else {"value": value or None}
            )
            tags.append(
                Node("tag", _tag(owner, name) | given | ({"notes": remark} if remark else {}))
            )
        return Node("tags", {}, *tags)

    def end_tags(self, element: End, owner: str) -> Node:
        """Tags of an end: notes follow the value after `$ea_notes=`."""
        tags = []
        for name, (value, _) in self._profiles.tags(element).items():
            shown = f"{MEMO}$ea_notes={value}" if is_memo(name, value) else value
            tags.append(Node("tag", _tag(owner, name) | {"value": shown or None}))
        return Node("tags", {}, *tags)

    def _package(self, package: Package) -> Node:
        model = self._index.model
        identity = self._index.guid(package)
        owner = self._index.owners[id(package)]
        above = self._index.id(owner) if owner else "EAPK_" + guid(f"{model.name}/root")
        place: dict[str, str | None] = {
            "package2": "EAID_" + identity,
            "package": above,
            "tpos": "0",
        }
        times = dict.fromkeys(("created", "modified", "lastloaddate", "lastsavedate"), model.date)
        return Node(
            "element",
            self._head("Package", package),
            Node(
                "model",
                place | {"ea_localid": self._index.number(package), "ea_eleType": "package"},
            ),
            Node("properties", self._properties(package, "Package")),
            *self._common(package, owner.name if owner else "Model"),
            Node("packageproperties", {"version": model.version, "tpos": "0"}),
            Node("paths"),
            Node("times", times),
            Node("flags", dict.fromkeys(_FLAGS, "0")),
        )

    def _classifier(self, classifier: Classifier) -> Node:
        owner = self._index.owners[id(classifier)]
        assert owner is not None, "a classifier stands in a package"
        is_line = isinstance(classifier, AssociationClass)
        metaclass = (
            "Class" if is_line else classifier.metaclass
        )  # EA's extension knows no association class
        properties = self._properties(classifier, metaclass) | {
            "isRoot": "false",
            "isLeaf": "false",
        }
        properties["isAbstract"] = flag(classifier.is_abstract)
        properties["isActive"] = "false" if metaclass == "Class" else None
        properties["nType"] = _ASSOCIATION_CLASS if is_line else "0"
        literals = tuple(classifier.literals) if isinstance(classifier, Enumeration) else ()
        parts: tuple[Attribute | Literal, ...] = (*classifier.attributes, *literals)
        features = [self._feature(each, place) for place, each in enumerate(parts)]
        place: dict[str, str | None] = {"package": self._index.id(owner), "tpos": "0"}
        return Node(
            "element",
            self._head(metaclass, classifier),
            Node(
                "model",
                place | {"ea_localid": self._index.number(classifier), "ea_eleType": "element"},
            ),
            Node("properties", properties),
            *self._common(classifier, owner.name),
            Node("attributes", {}, *features) if features else None,
            self._constraints(classifier),
            self._links(classifier),
        )

    def _head(self, metaclass: str, element: Named) -> dict[str, str | None]:
        identity = self._index.id(element)
        return {
            "xmi:idref": identity,
            "xmi:type": f"uml:{metaclass}",
            "name": element.name,
            "scope": "public",
        }

    def _properties(self, element: Named, metaclass: str) -> dict[str, str | None]:
        first = (
            element.stereotypes[0] if element.stereotypes else None
        )  # the others are in the xrefs only
        head: dict[str, str | None] = {
            "documentation": element.notes or None,
            "isSpecification": "false",
        }
        return head | {"sType": metaclass, "nType": "0", "scope": "public", "stereotype": first}

    def _common(self, element: Named, package: str) -> Iterator[Node]:
        model = self._index.model
        project = {
            "author": model.author,
            "version": model.version,
            "phase": "1.0",
            "created": model.date,
        }
        project |= {"modified": model.date, "complexity": "1", "status": "Proposed"}
        yield Node("project", project)
        yield Node("code", {"gentype": "<none>"})
        yield Node("style", {"appearance": _STYLE})
        yield self.element_tags(element)
        yield self._profiles.xref(element, "element", self._index.guid(element))
        line = (
            "EAID_" + self._index.connector_guid(element)
            if isinstance(element, AssociationClass)
            else None
        )
        yield Node("extendedProperties", {"tagged": "0", "package_name": package, "conID": line})

    def _feature(self, feature: Attribute | Literal, place: int) -> Node:
        attribute = feature if isinstance(feature, Attribute) else Attribute(feature.name)
        initial = attribute.initial if isinstance(feature, Attribute) else feature.code
        identity = self._index.guid(feature)
        properties = {
            "type": attribute.type or None,
            "derived": str(int(attribute.is_derived)),
            "precision": "0",
        }
        properties |= {
            "collection": "false",
            "length": "0",
            "static": "0",
            "duplicates": str(int(not attribute.is_unique)),
        }
        properties["changeability"] = "frozen" if attribute.is_read_only else "changeable"
        first = feature.stereotypes[0] if feature.stereotypes else None
        literal = "" if isinstance(feature, Attribute) else "IsLiteral=1;"
        return Node(
            "attribute",
            {"xmi:idref": "EAID_" + identity, "name": feature.name, "scope": "Public"},
            Node("initial", {"body": initial or None}),
            Node("documentation", {"value": feature.notes or None}),
            Node("model", {"ea_localid": self._index.number(feature), "ea_guid": braced(identity)}),
            Node("properties", properties),
            Node("coords", {"ordered": str(int(attribute.is_ordered)), "scale": "0"}),
            Node("containment", {"containment": "Not Specified", "position": str(place)}),
            Node("stereotype", {"stereotype": first}),
            Node("bounds", {"lower": attribute.lower, "upper": attribute.upper}),
            Node("options"),
            Node("style"),
            Node("styleex", {"value": f"{literal}volatile=0;union=0;"}),
            self.feature_tags(feature, "EAID_" + identity),
            self._profiles.xref(feature, "attribute", identity, attribute.is_id),
        )

    def _constraints(self, classifier: Classifier) -> Node | None:
        # EA's notes are HTML: there a formula's signs are escaped before XML escapes them again
        nodes = [
            Node(
                "constraint",
                {
                    "name": each.name,
                    "description": each.text.replace("<", "&lt;").replace(">", "&gt;"),
                    "type": each.type,
                    "weight": "0.00",
                    "status": "Approved",
                },
            )
            for each in classifier.constraints
        ]
        return Node("constraints", {}, *nodes) if nodes else None

    def _links(self, classifier: Classifier) -> Node | None:
        """The lines at a classifier. They repeat the ids of the lines, as they do in EA."""
        index = self._index
        lines: list[tuple[str, str, str, str]] = []
        for connection in index.connections:
            start, end = (index.classifier_id(each.of) for each in connection.ends[:2])
            is_whole = connection.ends[1].aggregation != "none"
            lines.append(
                (
                    "Aggregation" if is_whole else "Association",
                    index.connector_guid(connection),
                    start,
                    end,
                )
            )
        for child in index.classifiers():
            for parent in child.parents:
                identity = index.generalization_id(child, parent).removeprefix("EAID_")
                lines.append(
                    ("Generalization", identity, index.id(child), index.classifier_id(parent))
                )
        for arrow in index.dependencies:
            ends = (index.classifier_id(arrow.client), index.classifier_id(arrow.supplier))
            lines.append((arrow.kind, index.guid(arrow), *ends))
        own = index.id(classifier)
        nodes = [
            Node(tag, {"xmi:id": "EAID_" + identity, "start": start, "end": end})
            for tag, identity, start, end in lines
            if own in (start, end)
        ]
        return Node("links", {}, *nodes) if nodes else None


def _tag(owner: str, name: str) -> dict[str, str | None]:
    return {"xmi:id": "EAID_" + guid(f"{owner}/tag:{name}"), "name": name}
