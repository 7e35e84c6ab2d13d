"""Diagrams: the shapes inside uml:Model (UMLDI, from XMI 2.5.1) and EA's own geometry in the extension."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tests.authoring.ea_index import Index
from tests.authoring.ea_model import Box, Classifier, Diagram, End, Enumeration, Package
from tests.authoring.ea_nodes import Node

_STYLE1 = "ShowPrivate=1;ShowProtected=1;ShowPublic=1;HideRelationships=0;Locked=0;Border=1;HighlightForeign=1;"
_STYLE2 = "ExcludeRTF=0;DocAll=0;HideQuals=0;AttPkg=1;ShowTests=0;ShowMaint=0;SuppressFOC=1;ShowNotes=0;Theme=:119;"


@dataclass(frozen=True, slots=True)
class _Edge:
    """A line that a diagram shows: between two classifiers, with the labels at its ends."""

    guid: str
    element: str
    start: Classifier
    end: Classifier
    name: str
    ends: tuple[tuple[str, End], ...]


class DiagramWriter:
    """Writes the diagrams of a model, in both places."""

    def __init__(self, index: Index) -> None:
        self._index = index

    def shapes(self) -> Iterator[Node]:
        """The diagrams as UMLDI."""
        for package, diagram in self._diagrams():
            head = {
                "xmi:type": "umldi:UMLClassDiagram",
                "xmi:id": self._index.id(diagram),
                "isFrame": "false",
            }
            content = [
                self._shape(diagram, self._index.must_find(name), box)
                for name, box in diagram.boxes.items()
            ]
            content += [self._edge(diagram, edge) for edge in self._edges(diagram)]
            yield Node("umldi:Diagram", head | {"modelElement": self._index.id(package)}, *content)

    def diagrams(self) -> Node:
        """The diagrams in EA's own terms."""
        return Node(
            "diagrams",
            {},
            *(self._diagram(package, diagram) for package, diagram in self._diagrams()),
        )

    def _diagrams(self) -> Iterator[tuple[Package, Diagram]]:
        for package in self._index.packages():
            for diagram in package.diagrams:
                yield package, diagram

    def _diagram(self, package: Package, diagram: Diagram) -> Node:
        model = self._index.model
        owner = self._index.id(package)
        place = {
            "package": owner,
            "localID": self._index.number(diagram),
            "owner": owner,
            "tpos": "0",
        }
        project = {
            "author": model.author,
            "version": model.version,
            "created": model.date,
            "modified": model.date,
        }
        return Node(
            "diagram",
            {"xmi:id": self._index.id(diagram)},
            Node("model", place),
            Node(
                "properties",
                {"name": diagram.name, "type": "Logical", "documentation": diagram.notes or None},
            ),
            Node("project", project),
            Node("style1", {"value": _STYLE1}),
            Node("style2", {"value": _STYLE2}),
            Node("swimlanes", {"value": "locked=false;orientation=0;width=0;"}),
            Node(
                "matrixitems",
                {
                    "value": "locked=false;matrixactive=false;swimlanesactive=true;kanbanactive=false;"
                },
            ),
            Node("extendedProperties"),
            Node("xrefs"),
            Node("elements", {}, *self._geometry(diagram)),
        )

    def _geometry(self, diagram: Diagram) -> Iterator[Node]:
        for number, (name, box) in enumerate(diagram.boxes.items(), 1):
            shape = self._index.must_find(name)
            sides = {
                "Left": box.left,
                "Top": box.top,
                "Right": box.left + box.width,
                "Bottom": box.top + box.height,
            }
            geometry = "".join(f"{side}={value};" for side, value in sides.items())
            style = f"DUID={self._index.guid(shape)[:8]};HideIcon=0;"
            yield Node(
                "element",
                _subject(geometry, self._index.id(shape)) | {"seqno": str(number), "style": style},
            )
        for edge in self._edges(diagram):
            anchors = (
                f"EOID={self._index.guid(edge.end)[:8]};SOID={self._index.guid(edge.start)[:8]};"
            )
            geometry = (
                "SX=0;SY=0;EX=0;EY=0;EDGE=1;$LLB=;LLT=;LMT=;LMB=;LRT=;LRB=;IRHS=;ILHS=;Path=;"
            )
            style = f"Mode=3;{anchors}Color=-1;LWidth=0;Hidden=0;"
            yield Node("element", _subject(geometry, "EAID_" + edge.guid) | {"style": style})

    def _edges(self, diagram: Diagram) -> Iterator[_Edge]:
        shown = [self._index.must_find(name) for name in diagram.boxes]
        for line in self._index.connections:
            start, end = (self._index.find(each.of) for each in line.ends[:2])
            if start in shown and end in shown and start and end:
                ends = tuple((self._index.end_id(line, each), each) for each in line.ends[:2])
                yield _Edge(
                    self._index.connector_guid(line),
                    self._index.id(line),
                    start,
                    end,
                    line.name,
                    ends,
                )
        for child in shown:
            for name in child.parents:
                parent = self._index.find(name)
                if parent and parent in shown:
                    identity = self._index.generalization_id(child, name)
                    yield _Edge(identity.removeprefix("EAID_"), identity, child, parent, "", ())

    def _shape(self, diagram: Diagram, shape: Classifier, box: Box) -> Node:
        keywords = ["enumeration"] if isinstance(shape, Enumeration) else []
        keywords += ["dataType"] if shape.metaclass == "DataType" else []
        keywords += list(shape.stereotypes)
        ids = _Ids(self._index.guid(diagram), self._index.guid(shape))
        labels = [
            _label("UMLKeywordLabel", ids.under(f"KL{place:06}"), keyword)
            for place, keyword in enumerate(keywords)
        ]
        bounds = {
            "xmi:type": "dc:bounds",
            "xmi:id": ids.under("DB000000"),
            "x": str(box.left),
            "y": str(box.top),
        }
        head = {
            "xmi:type": "umldi:UMLClassifierShape",
            "xmi:id": ids.whole,
            "modelElement": self._index.id(shape),
        }
        return Node(
            "ownedElement",
            head,
            *labels,
            _label("UMLNameLabel", ids.under("NL000000"), shape.name),
            Node("bounds", bounds | {"width": str(box.width), "height": str(box.height)}),
        )

    def _edge(self, diagram: Diagram, edge: _Edge) -> Node:
        ids = _Ids(self._index.guid(diagram), edge.guid)
        labels = [_label("UMLNameLabel", ids.under("NL000000"), edge.name)] if edge.name else []
        for kind, (identity, end) in zip(("SEL", "TEL"), edge.ends, strict=False):
            if end.name:
                label = _label("UMLAssociationEndLabel", ids.under(f"{kind}000000"), f"+{end.name}")
                label.attributes["modelElement"] = identity
                labels.append(label)
        boxes = {id(self._index.must_find(name)): box for name, box in diagram.boxes.items()}
        first, last = boxes[id(edge.start)], boxes[id(edge.end)]
        points = [_border(first, last), _border(last, first)]
        waypoints = [
            Node(
                "waypoint",
                {
                    "xmi:type": "dc:waypoint",
                    "xmi:id": ids.under(f"WP{place:06}"),
                    "x": str(x),
                    "y": str(y),
                },
            )
            for place, (x, y) in enumerate(points)
        ]
        head = {
            "xmi:type": "umldi:UMLEdge",
            "xmi:id": ids.whole,
            "source": self._index.id(edge.start),
        }
        head |= {"target": self._index.id(edge.end), "modelElement": edge.element}
        return Node("ownedElement", head, *labels, *waypoints)


class _Ids:
    """Ids of a shape: the first half from the diagram, the second from the element, as EA joins them."""

    def __init__(self, diagram: str, element: str) -> None:
        first, second, third, *_ = diagram.split("_")
        fourth, fifth = element.split("_")[3:]
        self._tail = f"{second}_{third}_{fourth}_{fifth}"
        self.whole = f"EAID_{first}_{self._tail}"

    def under(self, part: str) -> str:
        """The id of a part of the shape."""
        return f"EAID_{part}_{self._tail}"


def _label(kind: str, identity: str, text: str) -> Node:
    return Node("ownedElement", {"xmi:type": f"umldi:{kind}", "xmi:id": identity, "text": text})


def _subject(geometry: str, identity: str) -> dict[str, str | None]:
    return {"geometry": geometry, "subject": identity}


def _border(box: Box, towards: Box) -> tuple[int, int]:
    """Where the straight line between the middles of two boxes leaves the first."""
    x, y = box.left + box.width / 2, box.top + box.height / 2
    dx, dy = towards.left + towards.width / 2 - x, towards.top + towards.height / 2 - y
    reach = [side / 2 / abs(step) for side, step in ((box.width, dx), (box.height, dy)) if step]
    share = min(reach, default=0.0)
    return round(x + dx * share), round(y + dy * share)
