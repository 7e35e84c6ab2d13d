"""The `uml:Model` part of an export: packages, classifiers, associations and their like."""

from __future__ import annotations

from collections.abc import Iterator

from tests.authoring.ea_form import Form
from tests.authoring.ea_index import Index, guid
from tests.authoring.ea_model import (
    Association,
    AssociationClass,
    Attribute,
    Classifier,
    Constraint,
    Dependency,
    End,
    Enumeration,
    GeneralizationSet,
    Literal,
    Member,
    Package,
)
from tests.authoring.ea_nodes import Node, flag

_XMI_TYPES = {"true": "LiteralBoolean", "false": "LiteralBoolean"}


class UmlWriter:
    """Writes the UML part. It counts the literal values, which EA numbers through the whole file."""

    def __init__(self, index: Index, form: Form) -> None:
        self._index = index
        self._form = form
        self._literals = 0

    def package(self, package: Package) -> Node:
        """A package with everything in it."""
        members = [node for member in package.members for node in self._member(member)]
        return Node(
            "packagedElement",
            self._head("Package", self._index.id(package), package.name),
            *members,
        )

    def _head(self, metaclass: str, identity: str, name: str) -> dict[str, str | None]:
        visibility = "public" if self._form.is_wordy else None
        return {
            "xmi:type": f"uml:{metaclass}",
            "xmi:id": identity,
            "name": name or None,
            "visibility": visibility,
        }

    def _member(self, member: Member | Package) -> Iterator[Node]:
        if isinstance(member, Package):
            yield self.package(member)
        elif isinstance(member, Classifier):
            yield self._classifier(member)
            if self._form.lists_constraints:
                yield from (self._constraint(member, each) for each in member.constraints)
        elif isinstance(member, Association):
            head = self._head("Association", self._index.id(member), member.name)
            yield Node("packagedElement", head, *self._line(member))
        elif isinstance(member, Dependency):
            head = self._head(member.kind, self._index.id(member), member.name)
            head["supplier"] = self._index.classifier_id(member.supplier)
            head["client"] = self._index.classifier_id(member.client)
            yield Node("packagedElement", head)
        else:
            yield self._generalization_set(member)

    def _classifier(self, classifier: Classifier) -> Node:
        head = self._head(classifier.metaclass, self._index.id(classifier), classifier.name)
        head["isAbstract"] = "true" if classifier.is_abstract else None
        inside: list[Node] = []
        if not self._form.lists_constraints:
            inside += [self._constraint(classifier, each) for each in classifier.constraints]
        inside += [self._generalization(classifier, parent) for parent in classifier.parents]
        if isinstance(classifier, AssociationClass):
            inside += self._line(classifier)
        inside += [self._attribute(each, "ownedAttribute") for each in classifier.attributes]
        inside += self._owned_ends(classifier)
        if isinstance(classifier, Enumeration):
            inside += [self._literal(each) for each in classifier.literals]
        return Node("packagedElement", head, *inside)

    def _owned_ends(self, classifier: Classifier) -> Iterator[Node]:
        """The navigable ends that lead away from a classifier: EA makes them its attributes."""
        for connection in self._index.connections:
            if len(connection.ends) != 2:
                continue
            for end, other in (connection.ends, connection.ends[::-1]):
                if end.navigable and self._index.find(other.of) is classifier:
                    yield self._end("ownedAttribute", connection, end, other)

    def _line(self, connection: Association | AssociationClass) -> Iterator[Node]:
        ends = connection.ends
        for end in (ends[1], ends[0], *ends[2:]):  # EA names the target first
            yield Node("memberEnd", {"xmi:idref": self._index.end_id(connection, end)})
        for place, end in enumerate(ends):
            if len(ends) > 2 or not end.navigable:
                yield self._end(
                    "ownedEnd", connection, end, ends[1 - place] if len(ends) == 2 else None
                )

    def _end(
        self, tag: str, connection: Association | AssociationClass, end: End, other: End | None
    ) -> Node:
        identity = self._index.end_id(connection, end)
        aggregation = (
            other.aggregation if other else "none"
        )  # the part's property says that it is a part
        head = self._property(
            identity, end.name, end.is_derived, end.is_ordered, end.is_unique, False
        )
        head["association"] = self._index.id(connection)
        head["aggregation"] = aggregation if self._form.is_wordy or aggregation != "none" else None
        lower, upper = _bounds(end.multiplicity)
        qualifiers = [self._qualifier(each, identity) for each in end.qualifiers]
        type_node = Node("type", {"xmi:idref": self._index.classifier_id(end.of)})
        rest = (
            "_" + identity.split("_", 2)[2]
        )  # EA drops the group it has overwritten, and keeps both underscores
        return Node(tag, head, type_node, *self._multiplicity(rest, lower, upper), *qualifiers)

    def _qualifier(self, qualifier: Attribute, end: str) -> Node:
        node = self._attribute(qualifier, "qualifier")
        node.attributes["associationEnd"] = end
        return node

    def _property(
        self, identity: str, name: str, derived: bool, ordered: bool, unique: bool, read_only: bool
    ) -> dict[str, str | None]:
        head = self._head("Property", identity, name)
        flags = {
            "isStatic": (False, False),
            "isReadOnly": (read_only, False),
            "isDerived": (derived, False),
            "isOrdered": (ordered, False),
            "isUnique": (unique, True),
            "isDerivedUnion": (False, False),
        }
        for each, (value, usual) in flags.items():
            head[each] = flag(value) if self._form.is_wordy or value != usual else None
        return head

    def _attribute(self, attribute: Attribute, tag: str) -> Node:
        identity = self._index.id(attribute)
        head = self._property(
            identity,
            attribute.name,
            attribute.is_derived,
            attribute.is_ordered,
            attribute.is_unique,
            attribute.is_read_only,
        )
        # XMI 2.1 has no isID: there only the extension knows
        head["isID"] = "true" if attribute.is_id and not self._form.is_wordy else None
        rest = identity.split("_", 2)[2]
        bounds = self._multiplicity(rest, attribute.lower, attribute.upper)
        default = self._initial("defaultValue", rest, attribute.initial)
        type_id = self._index.type_id(attribute.type)
        type_node = Node("type", {"xmi:idref": type_id}) if type_id else None
        if self._index.is_linked(
            attribute.type
        ):  # EA puts a linked type first and a typed one last
            return Node(tag, head, type_node, *bounds, default)
        return Node(tag, head, *bounds, default, type_node)

    def _literal(self, literal: Literal) -> Node:
        identity = self._index.id(literal)
        head = self._head("EnumerationLiteral", identity, literal.name)
        return Node(
            "ownedLiteral",
            head,
            self._initial("specification", identity.split("_", 2)[2], literal.code or None),
        )

    def _initial(self, tag: str, rest: str, text: str | None) -> Node | None:
        if text is None:
            return None
        kind = _XMI_TYPES.get(text, "LiteralString") if tag == "defaultValue" else "LiteralString"
        return Node(
            tag, {"xmi:type": f"uml:{kind}", "xmi:id": self._literal_id(rest), "value": text}
        )

    def _literal_id(self, rest: str) -> str:
        self._literals += 1
        return f"EAID_LI{self._literals:06}_{rest}"

    def _multiplicity(self, rest: str, lower: str | None, upper: str | None) -> Iterator[Node]:
        if lower is not None:
            many = (
                lower == "*" and self._form.upper_is_integer
            )  # EA's card "*" in 2.1: both bounds are -1
            kind, value = (
                ("LiteralUnlimitedNatural", "-1")
                if many
                else ("LiteralInteger", "0" if lower == "*" else lower)
            )
            yield Node(
                "lowerValue",
                {"xmi:type": f"uml:{kind}", "xmi:id": self._literal_id(rest), "value": value},
            )
        if upper is not None:
            is_plain = self._form.upper_is_integer and upper != "*"
            kind = "LiteralInteger" if is_plain else "LiteralUnlimitedNatural"
            value = self._form.star if upper == "*" else upper
            yield Node(
                "upperValue",
                {"xmi:type": f"uml:{kind}", "xmi:id": self._literal_id(rest), "value": value},
            )

    def _constraint(self, classifier: Classifier, constraint: Constraint) -> Node:
        rest = guid(f"{self._index.path(classifier)}/constraint:{constraint.name}").split("_", 1)[1]
        merged = self._form.lists_constraints
        number = classifier.constraints.index(constraint)
        head = {"xmi:type": "uml:Constraint", "xmi:id": f"EAID_OR{number:06}_{rest}"}
        body = f"{constraint.name} : {constraint.text}" if merged else constraint.text
        return Node(
            "ownedRule",
            head | {"name": None if merged else constraint.name},
            Node("constrainedElement", {"xmi:idref": self._index.id(classifier)}),
            Node(
                "specification",
                {
                    "xmi:type": "uml:OpaqueExpression",
                    "xmi:id": f"EAID_COE{number:06}_{rest}",
                    "body": body,
                },
            ),
        )

    def _generalization(self, classifier: Classifier, parent: str) -> Node:
        head = {
            "xmi:type": "uml:Generalization",
            "xmi:id": self._index.generalization_id(classifier, parent),
        }
        return Node(
            "generalization",
            head | {"general": self._index.classifier_id(parent), "isSubstitutable": "true"},
        )

    def _generalization_set(self, group: GeneralizationSet) -> Node:
        head = self._head("GeneralizationSet", self._index.id(group), group.name)
        head |= {"isCovering": flag(group.is_covering), "isDisjoint": flag(group.is_disjoint)}
        children = [self._index.must_find(name) for name in group.children]
        members = [self._index.generalization_id(child, group.parent) for child in children]
        return Node(
            "packagedElement",
            head,
            *(Node("generalization", {"xmi:idref": each}) for each in members),
        )


def _bounds(multiplicity: str | None) -> tuple[str | None, str | None]:
    """Both bounds of a card as EA reads it: `1` is 1..1, `*` stays a star below and above."""
    if not multiplicity:
        return None, None
    lower, _, upper = multiplicity.partition("..")
    return lower, upper or lower
