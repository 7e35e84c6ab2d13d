"""Ids and names of a model under way to an export: who has which GUID, and which element a name means."""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator

from tests.authoring.ea_model import (
    Association,
    AssociationClass,
    Attribute,
    Classifier,
    Dependency,
    End,
    GeneralizationSet,
    Member,
    Model,
    Named,
    Package,
)

_SEED = uuid.UUID("6f2f1a52-7f0b-5c3d-9a55-3f1f4b1d7c10")


def guid(path: str) -> str:
    """A GUID that depends on nothing but the path, in the mixed case EA uses."""
    groups = str(uuid.uuid5(_SEED, path)).split("-")
    return "_".join(group if place == 2 else group.upper() for place, group in enumerate(groups))


def braced(identity: str) -> str:
    """A GUID as EA writes it inside its extension."""
    return "{" + identity.replace("_", "-") + "}"


class Index:
    """The paths, ids and owners of the elements of one model."""

    def __init__(self, model: Model) -> None:
        self.model = model
        self.owners: dict[int, Package | None] = {}
        self._paths: dict[int, str] = {}
        self._taken: set[str] = set()
        self._by_name: dict[str, Classifier] = {}
        self._numbers: dict[int, int] = {}
        self.connections: list[Association | AssociationClass] = []
        self.dependencies: list[Dependency] = []
        for package in model.packages:
            self._add_package(package, None, model.name, "")
        self._outside = {
            name: index.id(found)
            for index in map(Index, reversed(model.imports))
            for name, found in index._by_name.items()
        }

    def _add_package(
        self, package: Package, owner: Package | None, above: str, qualified: str
    ) -> None:
        path = self._place(package, above, owner)
        inside = f"{qualified}{package.name}::"
        for member in package.members:
            if isinstance(member, Package):
                self._add_package(member, package, path, inside)
            else:
                self._add_member(member, package, path, inside)
        for diagram in package.diagrams:
            self._place(diagram, f"{path}/diagram", package)

    def _add_member(self, member: Member, owner: Package, above: str, inside: str) -> None:
        path = self._place(member, above, owner)
        if isinstance(member, Classifier):
            self._by_name.setdefault(member.name, member)
            self._by_name[inside + member.name] = member
            for part in (*member.attributes, *getattr(member, "literals", ())):
                self._place(part, path, owner)
        if isinstance(member, Association | AssociationClass):
            self.connections.append(member)
            for side, end in zip(
                ("source", "target", *map(str, range(3, 9))), member.ends, strict=False
            ):
                self._paths[id(end)] = f"{path}/{side}"
                for qualifier in end.qualifiers:
                    self._place(qualifier, f"{path}/{side}", owner)
        if isinstance(member, Dependency):
            self.dependencies.append(member)

    def _place(self, element: Named, above: str, owner: Package | None) -> str:
        path = f"{above}/{type(element).__name__}:{element.key or element.name}"
        while path in self._taken:  # two members of one name: both must have an id of their own
            path += "'"
        self._taken.add(path)
        self._paths[id(element)] = path
        self.owners[id(element)] = owner
        self._numbers[id(element)] = len(self._numbers) + 1
        return path

    def path(self, element: Named) -> str:
        """The path an element's GUID is made from."""
        return self._paths[id(element)]

    def number(self, element: Named) -> str:
        """EA's local id: the number of the row in its database."""
        return str(self._numbers[id(element)])

    def guid(self, element: Named) -> str:
        """The GUID of an element."""
        return guid(self.path(element))

    def id(self, element: Named) -> str:
        """The xmi:id of an element."""
        return ("EAPK_" if isinstance(element, Package) else "EAID_") + self.guid(element)

    def connector_guid(self, connection: Association | AssociationClass) -> str:
        """The GUID of the line. An association class has another one for its class."""
        suffix = "/connector" if isinstance(connection, AssociationClass) else ""
        return guid(self.path(connection) + suffix)

    def end_id(self, connection: Association | AssociationClass, end: End) -> str:
        """The id of an end: the line's GUID with its first two digits overwritten, as EA does it."""
        place = next(number for number, each in enumerate(connection.ends) if each is end)
        side = ("src", "dst")[place] if place < 2 else f"e{place + 1:02}"
        return f"EAID_{side}{self.connector_guid(connection)[2:]}"

    def generalization_id(self, child: Classifier, parent: str) -> str:
        """The id of the generalization from a child to a parent."""
        return "EAID_" + guid(f"{self.path(child)}/parent:{parent}")

    def find(self, name: str) -> Classifier | None:
        """The classifier a name means, or None when it is not in the export."""
        return self._by_name.get(name)

    def must_find(self, name: str) -> Classifier:
        """The classifier a name means; a misspelt name is the author's error."""
        found = self.find(name)
        if found is None:
            raise ValueError(f"no classifier is called {name!r} in the model {self.model.name!r}")
        return found

    def classifier_id(self, name: str) -> str:
        """The id of a classifier that is in the export, in an imported model, or declared as a stub."""
        if self.find(name) is None and self.is_linked(name):
            return self.stub_id(name)
        return self.id(self.must_find(name))

    def stub_id(self, name: str) -> str:
        """The id of a classifier outside the export."""
        return self._outside.get(name) or "EAID_" + guid(f"stub:{name}")

    def stubs(self) -> list[str]:
        """The classifiers outside the export that it refers to."""
        named = [attribute.type for attribute in self.attributes()]
        named += (parent for one in self.classifiers() for parent in one.parents)
        named += (end.of for one in self.connections for end in one.ends)
        used = (name for name in named if self.find(name) is None and name in self._outside)
        return [*self.model.stubs, *sorted(set(used))]

    def is_linked(self, name: str) -> bool:
        """Whether a type name is a classifier, and not text typed by hand."""
        outside = (*self.model.stubs, *self._outside)
        return self.find(name) is not None or name in outside

    def type_id(self, name: str) -> str | None:
        """What EA writes as the type: a classifier's id, an id made from the typed text, or nothing."""
        if not name:
            return None
        return (
            self.classifier_id(name)
            if self.is_linked(name)
            else "EAJava_" + re.sub(r"\W", "_", name)
        )

    def free_types(self) -> list[str]:
        """The type names typed by hand, in the order they are met."""
        names = [
            attribute.type
            for attribute in self.attributes()
            if attribute.type and not self.is_linked(attribute.type)
        ]
        return list(dict.fromkeys(names))

    def classifiers(self) -> Iterator[Classifier]:
        """Every classifier, in the order of the project browser."""
        for package in self.packages():
            yield from (member for member in package.members if isinstance(member, Classifier))

    def attributes(self) -> Iterator[Attribute]:
        """Every attribute and qualifier."""
        for classifier in self.classifiers():
            yield from classifier.attributes
        for connection in self.connections:
            for end in connection.ends:
                yield from end.qualifiers

    def packages(self) -> Iterator[Package]:
        """Every package, an owner before what it owns."""
        waiting = list(self.model.packages)
        while waiting:
            package = waiting.pop(0)
            yield package
            waiting[:0] = [member for member in package.members if isinstance(member, Package)]

    def generalization_sets(self) -> Iterator[GeneralizationSet]:
        """Every generalization set."""
        for package in self.packages():
            yield from (
                member for member in package.members if isinstance(member, GeneralizationSet)
            )
