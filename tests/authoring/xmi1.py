"""Authors XMI 1.1 as Enterprise Architect exports it, from the same descriptions as `ea_xmi`.

XMI 1.1 knows less: every classifier but an interface is a `UML:Class` whose true type is a tagged value,
values are attributes, types typed by hand are generated data types. Left out are generalization sets. What
is taken from no real export, and follows plain UML 1.3 instead: association classes, ends beyond two,
qualifiers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Literal as OneOf

from tests.authoring.ea_form import FORMS
from tests.authoring.ea_index import Index, braced, guid
from tests.authoring.ea_model import (
    Association,
    AssociationClass,
    Attribute,
    Classifier,
    Constraint,
    Dependency,
    Diagram,
    End,
    Enumeration,
    GeneralizationSet,
    Interface,
    Literal,
    Member,
    Model,
    Named,
    Package,
)
from tests.authoring.ea_nodes import Node, flag
from tests.authoring.ea_profiles import MEMO, ProfileWriter, is_memo

_ROOT_CLASS = "EAID_11111111_5487_4080_A7F4_41526CB0AA00"
_TOOL = "Enterprise Architect 2.5"  # what every release says of itself


def write(model: Model, *, encoding: OneOf["UTF-8", "windows-1252"] = "windows-1252") -> bytes:
    """The model as the bytes of an export. A character the encoding lacks becomes a character reference."""
    prolog = f'<?xml version="1.0" encoding="{encoding}"?>\n'
    text = prolog + "".join(line + "\n" for line in Xmi1Writer(model).document().lines())
    return text.encode(encoding, errors="xmlcharrefreplace")


class Xmi1Writer:
    """Writes one model."""

    def __init__(self, model: Model) -> None:
        self._model = model
        self._index = Index(model)
        self._profiles = ProfileWriter(self._index, FORMS["2.1"])
        self._generated: dict[str, str] = {}  # data types by name, in the order they are met
        self._tags: list[Node] = []  # tagged values of classes and packages stand behind the model

    def document(self) -> Node:
        """The whole export."""
        first = self._index.guid(self._model.packages[0])
        root = {"name": "EARootClass", "xmi.id": _ROOT_CLASS, "isRoot": "true", "isLeaf": "false"}
        packages = [self._package(each, None) for each in self._model.packages]
        for member in self._index.classifiers():
            self._element_tags(member, self._index.id(member))
        types = (
            Node("UML:DataType", {"xmi.id": each, "name": name or None, "visibility": "private"})
            for name, each in self._generated.items()
        )
        owned = Node("UML:Namespace.ownedElement", {}, Node("UML:Class", root), *packages, *types)
        head = {"name": "EA Model", "xmi.id": f"MX_EAID_{first}"}
        exporter = Node(
            "XMI.documentation",
            {},
            Node("XMI.exporter", text="Enterprise Architect"),
            Node("XMI.exporterVersion", text="2.5"),
        )
        stubs = (
            Node("EAStub", {"xmi.id": self._index.stub_id(name), "name": name, "UMLType": "Class"})
            for name in self._index.stubs()
        )
        return Node(
            "XMI",
            {"xmi.version": "1.1", "xmlns:UML": "omg.org/UML1.3", "timestamp": self._model.date},
            Node("XMI.header", {}, exporter),
            Node("XMI.content", {}, Node("UML:Model", head, owned), *self._tags, *self._diagrams()),
            Node("XMI.difference"),
            Node("XMI.extensions", {"xmi.extender": _TOOL}, *stubs),
        )

    # -- packages -------------------------------------------------------------------------------
    def _package(self, package: Package, owner: Package | None) -> Node:
        identity = self._index.guid(package)
        own = {
            "documentation": package.notes,
            "created": self._model.date,
            "iscontrolled": "FALSE",
            "version": self._model.version,
            "ea_stype": "Public",
        }
        is_first = package is self._model.packages[0]
        self._element_tags(package, f"MX_EAID_{identity}" if is_first else f"EAID_{identity}")
        members = (node for member in package.members for node in self._member(member, package))
        head = {"name": package.name, "xmi.id": self._index.id(package), "visibility": "public"}
        signs = self._signs(package)
        return Node(
            "UML:Package",
            head,
            *self._said(package, "element", identity, own),
            Node("UML:Namespace.ownedElement", {}, signs, *members),
        )

    def _signs(self, package: Package) -> Node | None:
        """The packages inside as what stands for them on diagrams."""
        roles = []
        for inner in package.members:
            if isinstance(inner, Package):
                head = {"name": inner.name, "xmi.id": f"EAID_{self._index.guid(inner)}"}
                kind = self._tagged({"ea_stype": "Public", "ea_eleType": "package"}, [])
                roles.append(Node("UML:ClassifierRole", head | {"base": _ROOT_CLASS}, kind))
        identity = f"EAID_{self._index.guid(package)}_Collaboration"
        owned = Node("UML:Namespace.ownedElement", {}, *roles)
        head = {"xmi.id": identity, "name": "Collaborations"}
        return Node("UML:Collaboration", head, owned) if roles else None

    def _member(self, member: Member | Package, package: Package) -> Iterator[Node]:
        if isinstance(member, Package):
            yield self._package(member, package)
        elif isinstance(member, Classifier):
            yield self._classifier(member, package)
            for parent in member.parents:
                yield self._generalization(member, parent)
        elif isinstance(member, Association):
            yield self._association(member)
        elif isinstance(member, Dependency):
            yield self._dependency(member)
        else:
            assert isinstance(member, GeneralizationSet)

    # -- what is said of everything -------------------------------------------------------------
    def _said(
        self,
        element: Named,
        kind: str,
        identity: str,
        own: Mapping[str, str | None],
        tags: list[Node] | None = None,
        is_id: bool = False,
    ) -> Iterator[Node]:
        """The first stereotype, and all of EA's own tagged values with the modeller's behind them."""
        first = element.stereotypes[0] if element.stereotypes else ""
        if first:
            mark = Node("UML:Stereotype", {"name": first})
            yield Node("UML:ModelElement.stereotype", {}, mark)
        xref = self._profiles.xref(element, kind, identity, is_id).attributes["value"]
        yield self._tagged(dict(own) | {"stereotype": first, "$ea_xref_property": xref}, tags or [])

    @staticmethod
    def _tagged(own: Mapping[str, str | None], tags: list[Node]) -> Node:
        told = (Node("UML:TaggedValue", {"tag": name, "value": text}) for name, text in own.items())
        kept = (node for node in told if node.attributes["value"])
        return Node("UML:ModelElement.taggedValue", {}, *kept, *tags)

    def _element_tags(self, element: Named, target: str) -> None:
        """A class's or a package's tags: notes follow the value after `#NOTES#`."""
        for name, (value, remark) in self._profiles.tags(element).items():
            shown = f"{MEMO}#NOTES#{value}" if is_memo(name, value) else value
            shown += f"#NOTES#{remark}" if remark else ""
            head = _tag(name, target) | {"value": shown, "modelElement": target}
            self._tags.append(Node("UML:TaggedValue", head))

    def _feature_tags(self, element: Named, owner: str) -> list[Node]:
        """An attribute's or a line's tags: notes are a comment inside."""
        nodes = []
        for name, (value, remark) in self._profiles.tags(element).items():
            notes = value if is_memo(name, value) else remark
            comment = Node("UML:Comment", {"name": notes}) if notes else None
            inside = Node("XMI.extension", {"xmi.extender": _TOOL}, comment) if notes else None
            shown = MEMO if is_memo(name, value) else value
            head = _tag(name, owner) | {"value": shown or None}
            nodes.append(Node("UML:TaggedValue", head, inside))
        return nodes

    def _end_tags(self, end: End, owner: str) -> list[Node]:
        """An end's tags: notes follow the value after `$ea_notes=`."""
        nodes = []
        for name, (value, remark) in self._profiles.tags(end).items():
            shown = f"{MEMO}$ea_notes={value}" if is_memo(name, value) else value
            shown += f"$ea_notes={remark}" if remark else ""
            nodes.append(Node("UML:TaggedValue", _tag(name, owner) | {"value": shown or None}))
        return nodes

    # -- classifiers ----------------------------------------------------------------------------
    def _classifier(self, classifier: Classifier, package: Package) -> Node:
        is_line = isinstance(classifier, AssociationClass)
        own: dict[str, str | None] = {
            "documentation": classifier.notes,
            "isSpecification": "false",
            "ea_stype": "Class" if is_line else classifier.metaclass,
            "ea_ntype": "17" if is_line else "0",
            "version": self._model.version,
            "package": self._index.id(package),
            "package_name": package.name,
            "author": self._model.author,
            "ea_localid": self._index.number(classifier),
            "ea_eleType": "element",
        }
        literals = tuple(classifier.literals) if isinstance(classifier, Enumeration) else ()
        parts = [*classifier.attributes, *literals]
        features = [self._feature(each, place) for place, each in enumerate(parts)]
        rules = [self._constraint(each) for each in classifier.constraints]
        tag = "Interface" if isinstance(classifier, Interface) else "Class"
        line = None
        if isinstance(classifier, AssociationClass):
            line = self._line(classifier)
            own |= self._stereotypes_of_ends(classifier)
        head = {
            "name": classifier.name,
            "xmi.id": self._index.id(classifier),
            "visibility": "public",
            "isAbstract": flag(classifier.is_abstract),
        }
        return Node(
            "UML:AssociationClass" if line else f"UML:{tag}",
            head,
            Node("UML:ModelElement.constraint", {}, *rules) if rules else None,
            *self._said(classifier, "element", self._index.guid(classifier), own),
            Node("UML:Classifier.feature", {}, *features) if features else None,
            line,
        )

    @staticmethod
    def _constraint(constraint: Constraint) -> Node:
        # EA's notes are HTML: there a formula's signs are escaped before XML escapes them again
        text = constraint.text.replace("<", "&lt;").replace(">", "&gt;")
        told = Xmi1Writer._tagged({"type": constraint.type, "description": text}, [])
        return Node("UML:Constraint", {"name": constraint.name}, told)

    def _feature(self, feature: Attribute | Literal, place: int) -> Node:
        is_value = isinstance(feature, Literal)
        attribute = Attribute(feature.name, lower="1") if is_value else feature
        assert isinstance(attribute, Attribute)
        initial = feature.code or None if isinstance(feature, Literal) else attribute.initial
        identity = self._index.guid(feature)
        own = {
            "description": feature.notes,
            "type": attribute.type,
            "derived": str(int(attribute.is_derived)),
            "containment": "Not Specified",
            "length": "0",
            "ordered": str(int(attribute.is_ordered)),
            "precision": "0",
            "static": "0",
            "position": str(place),
            "lowerBound": attribute.lower,
            "upperBound": attribute.upper,
            "duplicates": str(int(not attribute.is_unique)),
            "ea_guid": braced(identity),
            "styleex": f"IsLiteral={int(is_value)};volatile=0;union=0;",
        }
        head = {
            "name": feature.name,
            "changeable": "frozen" if attribute.is_read_only else "none",
            "visibility": "public",
        }
        expression = Node("UML:Expression", {"body": initial})
        classifier = Node("UML:Classifier", {"xmi.idref": self._type(attribute.type)})
        tags = self._feature_tags(feature, identity)
        return Node(
            "UML:Attribute",
            head,
            Node("UML:Attribute.initialValue", {}, expression),
            Node("UML:StructuralFeature.type", {}, classifier),
            *self._said(feature, "attribute", identity, own, tags, attribute.is_id),
        )

    def _type(self, name: str) -> str:
        """A classifier's id, or that of a data type made for what was typed by hand, or for nothing."""
        if name and self._index.is_linked(name):
            return self._index.classifier_id(name)
        return self._generated.setdefault(name, f"eaxmiid{len(self._generated)}")

    # -- lines ----------------------------------------------------------------------------------
    def _generalization(self, child: Classifier, parent: str) -> Node:
        head = {
            "subtype": self._index.id(child),
            "supertype": self._index.classifier_id(parent),
            "xmi.id": self._index.generalization_id(child, parent),
            "visibility": "public",
        }
        own = {"ea_type": "Generalization", "ea_targetName": parent, "src_isOrdered": "false"}
        return Node("UML:Generalization", head, self._tagged(own, []))

    def _dependency(self, arrow: Dependency) -> Node:
        identity = self._index.guid(arrow)
        head = {
            "name": arrow.name or None,
            "xmi.id": f"EAID_{identity}",
            "visibility": "public",
            "client": self._index.classifier_id(arrow.client),
            "supplier": self._index.classifier_id(arrow.supplier),
        }
        own = {"documentation": arrow.notes, "ea_type": arrow.kind, "linemode": "3"}
        tags = self._feature_tags(arrow, identity)
        return Node("UML:Dependency", head, *self._said(arrow, "connector", identity, own, tags))

    def _association(self, line: Association) -> Node:
        identity = self._index.guid(line)
        own: dict[str, str | None] = {
            "documentation": line.notes,
            "style": "3",
            "ea_type": "Association",
            "lt": f"+{line.source.name}",
        }
        own |= self._stereotypes_of_ends(line)
        head = {"name": line.name or None, "xmi.id": f"EAID_{identity}", "visibility": "public"}
        tags = self._feature_tags(line, identity)
        said = self._said(line, "connector", identity, own, tags)
        return Node("UML:Association", head, *said, self._line(line))

    def _stereotypes_of_ends(self, line: Association | AssociationClass) -> dict[str, str | None]:
        """In full they stand at the line."""
        return {
            f"$ea_{side}_xref_property": self._profiles.xref(
                end, f"connector{side.title()}End", self._index.guid(line)
            ).attributes["value"]
            for side, end in zip(("src", "dst"), line.ends, strict=False)
        }

    def _line(self, line: Association | AssociationClass) -> Node:
        ends = (self._end(line, end, place) for place, end in enumerate(line.ends))
        return Node("UML:Association.connection", {}, *ends)

    def _end(self, line: Association | AssociationClass, end: End, place: int) -> Node:
        side = ("source", "dest")[place % 2]
        style = f"Union=0;Derived={int(end.is_derived)};AllowDuplicates={int(not end.is_unique)};"
        own = {
            "description": end.notes,
            f"{side}Stereotype": end.stereotypes[0] if end.stereotypes else None,
            f"{side}style": style,
            "ea_end": ("source", "target")[place] if place < 2 else None,
        }
        head = {
            "visibility": "public",
            "multiplicity": end.multiplicity,
            "name": end.name or None,
            "aggregation": end.aggregation,
            "isOrdered": flag(end.is_ordered),
            "changeable": "none",
            "isNavigable": flag(bool(end.navigable)),
            "type": self._index.classifier_id(end.of),
        }
        tags = self._end_tags(end, self._index.end_id(line, end))
        inside = [self._feature(each, number) for number, each in enumerate(end.qualifiers)]
        qualifiers = Node("UML:AssociationEnd.qualifier", {}, *inside) if inside else None
        return Node("UML:AssociationEnd", head, self._tagged(own, tags), qualifiers)

    # -- diagrams -------------------------------------------------------------------------------
    def _diagrams(self) -> Iterator[Node]:
        for package in self._index.packages():
            for diagram in package.diagrams:
                yield self._diagram(package, diagram)

    def _diagram(self, package: Package, diagram: Diagram) -> Node:
        shapes = []
        for name, box in diagram.boxes.items():
            right, bottom = box.left + box.width, box.top + box.height
            geometry = f"Left={box.left};Top={box.top};Right={right};Bottom={bottom};"
            head = {"geometry": geometry, "subject": self._index.classifier_id(name)}
            shapes.append(Node("UML:DiagramElement", head | {"seqno": str(len(shapes) + 1)}))
        told = {"documentation": diagram.notes, "type": "Logical", "EAStyle": "Locked=0;"}
        head = {
            "name": diagram.name,
            "xmi.id": self._index.id(diagram),
            "diagramType": "ClassDiagram",
            "owner": self._index.id(package),
        }
        return Node(
            "UML:Diagram",
            head,
            self._tagged(told, []),
            Node("UML:Diagram.element", {}, *shapes),
        )


def _tag(name: str, owner: str) -> dict[str, str | None]:
    return {"tag": name, "xmi.id": "EAID_" + guid(f"{owner}/tag:{name}")}
