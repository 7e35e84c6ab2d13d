"""The lines of the extension: associations, generalizations and dependencies, as EA's connectors."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tests.authoring.ea_extension import ElementWriter
from tests.authoring.ea_index import Index, guid
from tests.authoring.ea_model import Association, AssociationClass, Attribute, End, Named
from tests.authoring.ea_nodes import Node, flag
from tests.authoring.ea_profiles import ProfileWriter

_APPEARANCE = {
    "linemode": "3",
    "linecolor": "-1",
    "linewidth": "0",
    "seqno": "0",
    "headStyle": "0",
    "lineStyle": "0",
}


class ConnectorWriter:
    """Writes the connectors of the extension."""

    def __init__(self, index: Index, profiles: ProfileWriter, elements: ElementWriter) -> None:
        self._index = index
        self._profiles = profiles
        self._elements = elements

    def connectors(self) -> Node:
        """Every line of the model. EA has no connector for the further ends of an n-ary association."""
        nodes = [self._connection(each) for each in self._index.connections]
        for child in self._index.classifiers():
            for parent in child.parents:
                identity = self._index.generalization_id(child, parent)
                nodes.append(self._arrow(identity, Named(""), "Generalization", child.name, parent))
        for each in self._index.dependencies:
            nodes.append(
                self._arrow(self._index.id(each), each, each.kind, each.client, each.supplier)
            )
        return Node("connectors", {}, *nodes)

    def _connection(self, line: Association | AssociationClass) -> Node:
        source, target = line.ends[:2]
        identity = "EAID_" + self._index.connector_guid(line)
        aggregation = target.aggregation
        subtype = {"composite": "Strong", "shared": "Weak", "none": None}[aggregation]
        is_class = isinstance(line, AssociationClass)
        kind = "Association" if aggregation == "none" else "Aggregation"
        properties: dict[str, str | None] = {
            "ea_type": kind,
            "subtype": "Class" if is_class else subtype,
        }
        # what is said of an association class is said of its class
        is_marked = line.stereotypes and not is_class
        properties["stereotype"] = line.stereotypes[0] if is_marked else None
        properties["direction"] = _direction(source.navigable, target.navigable)
        extended: dict[str, str | None] = {"virtualInheritance": "0"}
        if isinstance(line, AssociationClass):
            extended |= {
                "associationclass": self._index.id(line),
                "privatedata1": self._index.number(line),
            }
        return self._connector(
            identity,
            line,
            self._end("source", "Src", line, source),
            self._end("target", "Dest", line, target),
            properties,
            _labels("" if is_class else line.name, source, target),
            extended,
        )

    def _arrow(self, identity: str, line: Named, kind: str, start: str, end: str) -> Node:
        ends = [End("", name, navigable=place == 1) for place, name in enumerate((start, end))]
        properties: dict[str, str | None] = {"ea_type": kind, "direction": "Source -> Destination"}
        first, second = (
            self._end(tag, "", None, each)
            for tag, each in zip(("source", "target"), ends, strict=True)
        )
        return self._connector(
            identity,
            line,
            first,
            second,
            properties,
            {"mt": line.name or None},
            {"virtualInheritance": "0"},
        )

    def _connector(
        self,
        identity: str,
        line: Named,
        source: Node,
        target: Node,
        properties: dict[str, str | None],
        labels: dict[str, str | None],
        extended: dict[str, str | None],
    ) -> Node:
        # the notes and tags of an association class are those of its class; EA has none on the line
        notes = line.notes if not isinstance(line, AssociationClass) else ""
        tagged = Named("") if isinstance(line, AssociationClass) else line
        owner = identity.removeprefix("EAID_")
        return Node(
            "connector",
            {"xmi:idref": identity, "name": line.name or None},
            source,
            target,
            Node("model", {"ea_localid": str(int(owner[:6], 16))}),
            Node("properties", properties),
            Node("modifiers", {"isRoot": "false", "isLeaf": "false"}),
            Node("parameterSubstitutions"),
            Node("documentation", {"value": notes or None}),
            Node("appearance", _APPEARANCE),
            Node("labels", labels),
            Node("extendedProperties", extended),
            Node("style"),
            self._profiles.xref(tagged, "connector", owner),
            self._elements.feature_tags(tagged, identity),
        )

    def _end(
        self, tag: str, side: str, line: Association | AssociationClass | None, end: End
    ) -> Node:
        index = self._index
        found = index.find(end.of)
        owner = index.connector_guid(line) if line else guid(f"{end.of}/{tag}")
        metaclass = (
            "Class" if found is None or isinstance(found, AssociationClass) else found.metaclass
        )
        role: dict[str, str | None] = {"name": end.name or None}
        role["stereotype"] = end.stereotypes[0] if end.stereotypes else None
        model: dict[str, str | None] = {
            "ea_localid": index.number(found) if found else None,
            "type": metaclass,
        }
        owned = f"Owned=0;Navigable={_navigability(end.navigable)};" if line else ""
        style = f"Union=0;Derived={int(end.is_derived)};AllowDuplicates={int(not end.is_unique)};{owned}"
        card = {
            "multiplicity": end.multiplicity,
            "aggregation": end.aggregation,
            "containment": "Unspecified",
        }
        modifiers = {
            "isOrdered": flag(end.is_ordered),
            "changeable": "none",
            "isNavigable": flag(bool(end.navigable)),
        }
        return Node(
            tag,
            {"xmi:idref": index.classifier_id(end.of)},
            Node("model", model | {"name": end.of.rpartition("::")[2]}),
            Node("role", role | {"visibility": "Public", "targetScope": "instance"}),
            Node("type", card),
            Node("constraints"),
            Node("qualifiers", {}, *self._qualifiers(end.qualifiers)) if end.qualifiers else None,
            Node("modifiers", modifiers),
            Node("style", {"value": style}),
            Node("documentation", {"value": end.notes or None}),
            self._profiles.xref(end, f"connector{side}End", owner),
            self._elements.end_tags(end, index.end_id(line, end)) if line else Node("tags"),
        )

    def _qualifiers(self, qualifiers: Sequence[Attribute]) -> Iterator[Node]:
        for each in qualifiers:
            yield Node(
                "qualifier", {"xmi:idref": self._index.id(each), "name": each.name}, Node("xrefs")
            )


def _navigability(navigable: bool | None) -> str:
    return {None: "Unspecified", True: "Navigable", False: "Non-Navigable"}[navigable]


def _direction(source: bool | None, target: bool | None) -> str:
    if source and target:
        return "Bi-Directional"
    if target:
        return "Source -> Destination"
    return "Destination -> Source" if source else "Unspecified"


def _labels(name: str, source: End, target: End) -> dict[str, str | None]:
    """The texts EA shows around the line: left and right, top and bottom, and the name in the middle."""
    return {
        "lb": source.multiplicity,
        "lt": _role(source),
        "mt": name or None,
        "rb": target.multiplicity,
        "rt": _role(target),
    }


def _role(end: End) -> str | None:
    stereotypes = ",".join(end.stereotypes)
    return (f"+{end.name}" + (f"\n«{stereotypes}»" if stereotypes else "")) if end.name else None
