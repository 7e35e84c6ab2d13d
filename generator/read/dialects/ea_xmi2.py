"""Enterprise Architect's XMI 2.1, 2.4.1 and 2.5.1, with what its xmi:Extension adds.

The UML part says what there is, the extension what it means: the true element type, definitions, tagged
values, every stereotype, constraints in full, codes, cardinalities, and where things are drawn.
"""

from __future__ import annotations

from collections import defaultdict

from generator.model.facts import Define, Link, Spot
from generator.read.dialect import Dialect
from generator.read.ea_extension import ExtensionFacts
from generator.read.stream import StreamReader
from generator.read.uml2 import Uml2Facts
from generator.read.xml import Attributes, Node, attribute, children, node_of

_LISTS = frozenset(("elements", "connectors", "diagrams", "primitivetypes"))
# EA's own bookkeeping: nothing in it is said of the model.
_BOOKKEEPING = frozenset(
    (
        "style styleex project code flags times paths packageproperties extendedProperties links "
        "appearance containment options parameterSubstitutions profiles "
        "style1 style2 swimlanes matrixitems persistentstyle operations umldi:Diagram "
        "profileApplication uml:Profile xmi:Documentation".split()
    )
)
# Of an entry in the list of elements also what only places it or repeats its bounds; the style of an
# attribute is its alias.
_OF_ELEMENTS = (_BOOKKEEPING - {"style"}) | {"model", "coords", "bounds"}
_OF_CONNECTORS = _BOOKKEEPING | {"labels"}
_SKIPPED = {"elements": _OF_ELEMENTS, "connectors": _OF_CONNECTORS}
# Definitions of stereotypes are no part of the model, wherever a release of EA puts them.
_OUTSIDE = frozenset(("umldi:Diagram", "profileApplication", "uml:Profile", "xmi:Documentation"))


class _EaFacts(Uml2Facts):
    """The UML part. Silence about a bound means nothing: EA writes both wherever it knows them."""

    def __init__(self) -> None:
        super().__init__(absent_attribute=None, absent_end=None)
        self.rules: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
        self.enumerations: set[str] = set()
        self.without_id: dict[tuple[str, str], list[str]] = defaultdict(list)
        self.types: dict[str, str] = {}
        self.ends: dict[str, list[str]] = defaultdict(
            list
        )  # of an association, those that are here
        self.members: dict[str, str] = (
            {}
        )  # ends and their association, also those that are not here

    def element(self, role: str, node: Node, owner: str | None) -> None:
        """Values of an enumeration are attributes where the row in EA's database lacks a mark."""
        is_end = attribute(node, "association") is not None
        if role == "ownedAttribute" and owner in self.enumerations and not is_end:
            reference = self._define("EnumerationLiteral", node, owner)
            self._remember(node, reference, owner)
            return
        if self.metaclass(role, node) == "Enumeration":
            self.enumerations.add(self.reference(node))
        super().element(role, node, owner)

    def _property(self, metaclass: str, node: Node, owner: str | None) -> None:
        super()._property(metaclass, node, owner)
        self._remember(node, self.reference(node), owner)
        association = attribute(node, "association")
        target = next(
            (attribute(one, "xmi:idref") for one in children(node, "type")), None
        ) or attribute(node, "type")
        if target and not _is_no_type(target):
            self.types[self.reference(node)] = target
        if association:
            self.ends[association].append(self.reference(node))
            self.members[self.reference(node)] = association

    def _type(self, node: Node, reference: str) -> None:
        """An attribute without a type has one in EA's exports too, called `<undefined>` or nothing."""
        if not all(
            _is_no_type(attribute(one, "xmi:idref") or "") for one in children(node, "type")
        ):
            super()._type(node, reference)

    def _operation(self, metaclass: str, node: Node, owner: str | None) -> None:
        """By its name only: EA writes the conditions of an operation without their text."""
        self._define(metaclass, node, owner)

    def _ends(self, node: Node, reference: str) -> None:
        super()._ends(node, reference)
        for below in children(node, "memberEnd"):
            self.members[attribute(below, "xmi:idref") or ""] = reference

    def _literal(self, metaclass: str, node: Node, owner: str | None) -> None:
        super()._literal(metaclass, node, owner)
        self._remember(node, self.reference(node), owner)

    def _remember(self, node: Node, reference: str, owner: str | None) -> None:
        """Attributes that a script made have no id, here or in the extension: name and order tell."""
        if not attribute(node, "xmi:id") and owner is not None:
            self.without_id[owner, attribute(node, "name") or ""].append(reference)

    def _constraint(self, metaclass: str, node: Node, owner: str | None) -> None:
        """Kept until the extension has told name and text apart."""
        before = len(self.facts)
        super()._constraint(metaclass, node, owner)
        made = self.facts[before]
        assert isinstance(made, Define)
        for link in self.facts[before + 1 :]:
            if isinstance(link, Link):
                self.rules[link.target].append((made.reference, made.name, made.features["body"]))


class _Reader(StreamReader):
    bookkeeping = _OUTSIDE
    wordless = frozenset(("xmi:Extension",))

    def __init__(self) -> None:
        super().__init__()
        self.tool = "Enterprise Architect"
        assert isinstance(self.uml, _EaFacts)
        self._extension = ExtensionFacts(self.uml)
        self._applications: list[tuple[str, Node]] = []

    def make_facts(self) -> Uml2Facts:
        return _EaFacts()

    def is_container(self, tag: str, attributes: Attributes) -> bool:
        """Also the extension and its lists."""
        if self._tags and self._tags[-1] == "xmi:Extension":
            return tag in _LISTS
        if self._tags and self._tags[-1] in _LISTS:
            return False
        return (
            tag == "xmi:Extension" or _is_application(tag) or super().is_container(tag, attributes)
        )

    def open(self, tag: str, attributes: Attributes, place: Spot) -> frozenset[str]:
        if tag == "xmi:Extension" or tag in _LISTS:
            self._owners.append(None)
            self._tags.append(tag)
            return _SKIPPED.get(tag, _BOOKKEEPING)
        if _is_application(tag):
            self._owners.append(self.owner)
            self._tags.append(tag)
            self._applications.append((tag, node_of(attributes, place)))
            return self.bookkeeping
        if tag == "uml:Model":  # `EA_Model` is the file, not a package of anybody's model
            self._owners.append(None)
            self._tags.append(tag)
            return self.bookkeeping
        return super().open(tag, attributes, place)

    def item(self, tag: str, node: Node) -> None:
        """An entry of the extension, or an element of the model."""
        around = self._tags[-1] if self._tags else ""
        if around in _LISTS or around == "xmi:Extension":
            self._extension.item(tag, node)
        else:
            self.uml.element(tag, node, self.owner)

    def finish(self) -> None:
        """Stereotype applications repeat what the extension says better; without it they are all."""
        self._extension.finish()
        if not self._extension.has_elements:
            for tag, node in self._applications:
                self.uml.application(tag, node)


def _is_no_type(target: str) -> bool:
    """Whether a type is one that EA makes up where nobody has chosen any: `EAnone__undefined_`."""
    made_up, _separator, name = target.partition("_")
    return made_up in ("EAJava", "EAnone") and name.strip("_") in ("", "undefined", "none")


def _is_application(tag: str) -> bool:
    """A stereotype application is all attributes: `<Profile:Stereotype base_Class="id" …/>`."""
    prefix, colon, _name = tag.partition(":")
    return bool(colon) and prefix not in ("uml", "xmi", "umldi")


def _recognises(head: str) -> int:
    if 'exporter="Enterprise Architect"' in head or 'extender="Enterprise Architect"' in head:
        return 20 if "xmi:XMI" in head else 0
    # Eclipse keeps EA's ids when it has converted an export, and writes everything else its own way.
    has_ids = "EAPK_" in head or "EAID_" in head
    return 15 if "xmi:XMI" in head and has_ids and "www.eclipse.org/uml2" not in head else 0


DIALECT = Dialect("ea-xmi2", "Enterprise Architect XMI 2", _recognises, _Reader)
