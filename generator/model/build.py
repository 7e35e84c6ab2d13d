"""Facts become a graph: keys, references, names and meanings, and everything that does not add up.

Nothing here knows a modelling tool. Facts may come in any order; what they say of an element is gathered
first, then the elements are made in the order of the file, then they are related.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from typing import Any

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model import check
from generator.model.elements import Element, ElementKey, End, External, Kind, Tag, Text
from generator.model.facts import (
    Define,
    Document,
    Fact,
    Featured,
    Link,
    Reference,
    Renamed,
    Spot,
    Stereotyped,
    Tagged,
    Unknown,
)
from generator.model.graph import Model, Origin, Relation
from generator.model.make import MAKE, Made
from generator.model.texts import role_of

Edge = tuple[ElementKey, ElementKey, Relation]


def build(facts: Iterable[Fact], origin: Origin) -> tuple[Model, tuple[Diagnostic, ...]]:
    """The graph of a file's facts, and what did not add up."""
    workshop = Workshop(origin)
    workshop.gather(facts)
    workshop.name()
    workshop.make()
    model = Model(origin, workshop.elements, workshop.edges)
    return model, (*workshop.found, *check.model(model))


class Workshop:
    """Everything known of the references of one file while its graph is made."""

    def __init__(self, origin: Origin) -> None:
        self.origin = origin
        self.defines: list[Define] = []
        self.links: dict[str, dict[Reference, list[tuple[Reference, Spot]]]] = defaultdict(
            lambda: defaultdict(list)
        )
        self.documents: dict[Reference, list[Text]] = defaultdict(list)
        self.stereotypes: dict[Reference, list[str]] = defaultdict(list)
        self.tags: dict[Reference, list[Tag]] = defaultdict(list)
        self.features: dict[Reference, dict[str, Any]] = defaultdict(dict)
        self.keys: dict[Reference, ElementKey] = {}
        self.owners: dict[Reference, Define] = {}
        self.members: dict[Reference, Reference] = {}
        self.elements: list[Element] = []
        self.made: dict[ElementKey, Element] = {}
        self.edges: list[Edge] = []
        self.found: list[Diagnostic] = []
        self.externals: dict[str, ElementKey] = {}
        self._renamed: dict[Reference, str] = {}
        self._proxies: dict[Reference, Reference] = {}
        self._unknown: Counter[str] = Counter()
        self._first: dict[str, Spot] = {}
        self._next = 0

    # -- gather ---------------------------------------------------------------------------------
    def gather(self, facts: Iterable[Fact]) -> None:
        """Sort the facts by what they are about."""
        take = {
            Define: self.defines.append,
            Link: self._link,
            Document: self._document,
            Stereotyped: self._stereotyped,
            Tagged: self._tagged,
            Featured: self._featured,
            Renamed: self._rename,
            Unknown: self._meet_unknown,
        }
        for fact in facts:
            take[type(fact)](fact)  # type: ignore[operator]
        for what, count in self._unknown.items():
            self._not_kept(what, count)

    def _link(self, fact: Link) -> None:
        self.links[fact.relation][fact.source].append((fact.target, fact.spot))

    def _document(self, fact: Document) -> None:
        text = Text(fact.text, fact.language)
        if text not in self.documents[fact.reference]:
            self.documents[fact.reference].append(text)

    def _stereotyped(self, fact: Stereotyped) -> None:
        # Papyrus applies a stereotype of several metaclasses more than once.
        if fact.stereotype not in self.stereotypes[fact.reference]:
            self.stereotypes[fact.reference].append(fact.stereotype)

    def _tagged(self, fact: Tagged) -> None:
        self.tags[fact.reference].append(Tag(fact.name, fact.value))

    def _featured(self, fact: Featured) -> None:
        self.features[fact.reference].setdefault(fact.feature, fact.value)

    def _rename(self, fact: Renamed) -> None:
        self._renamed[fact.reference] = fact.metaclass
        if fact.stands_for is not None:
            self._proxies[fact.reference] = fact.stands_for

    def _meet_unknown(self, fact: Unknown) -> None:
        self._unknown[fact.what] += 1
        self._first.setdefault(fact.what, fact.spot)

    def _not_kept(self, what: str, count: int) -> None:
        place = Place(self.origin.file, *self._first[what])
        were = (
            f"{count} elements of kind {what} are" if count > 1 else f"An element of kind {what} is"
        )
        self.found.append(
            Diagnostic(
                "read/not-kept",
                Severity.NOTE,
                f"{were} not kept: no artefact is made from it.",
                place,
                "",
                "Nothing to do, unless the data standard depends on it.",
            )
        )

    # -- name -----------------------------------------------------------------------------------
    def name(self) -> None:
        """Order by place, drop furniture, give keys; a second element of one id keeps its facts apart."""
        kept = [one for one in self.defines if self._renamed.get(one.reference) != ""]
        kept.sort(key=lambda one: (one.metaclass == "External", one.spot))
        seen: dict[Reference, Define] = {}
        self.defines = []
        for one in kept:
            if one.reference in seen:
                if one.metaclass != "External":
                    self._repeated(one, seen[one.reference])
                continue
            seen[one.reference] = one
            self.defines.append(one)
            self.keys[one.reference] = self._key()
        self.owners = seen
        for proxy, real in self._proxies.items():
            if real in self.keys:
                self.keys[proxy], self.owners[proxy] = self.keys[real], seen[real]
            else:  # a connector between other packages, of which only the id is known
                self.keys[proxy] = self.external(real)
        for association, ends in self.links["member"].items():
            for end, _spot in ends:
                self.members[end] = association
        for one in self.defines:
            if "association" in one.features and one.features["association"] in seen:
                self.members.setdefault(one.reference, one.features["association"])

    def _key(self) -> ElementKey:
        self._next += 1
        return self._next

    def _repeated(self, one: Define, first: Define) -> None:
        self.found.append(
            Diagnostic(
                "read/repeated-id",
                Severity.WARNING,
                f"The id {one.reference} of {one.metaclass} {one.name!r} is also that of "
                f"{first.metaclass} {first.name!r} in line {first.spot[0]}; the first is kept.",
                self.place(one.spot),
                one.name,
                "Give one of the two a new id in the tool (in Enterprise Architect: a new GUID).",
            )
        )

    # -- make -----------------------------------------------------------------------------------
    def make(self) -> None:
        """The elements, owners first, and their relations."""
        # Generalizations last: what they relate can stand anywhere in the file.
        for one in sorted(self.defines, key=lambda each: each.metaclass == "Generalization"):
            self._make(one)
        for one in self.defines:
            key = self.keys.get(one.reference)
            if key in self.made:
                self._relate(one, self.made[key])
        self.elements = sorted(self.made.values(), key=lambda one: one.key)

    def _make(self, one: Define) -> None:
        make = MAKE.get(one.metaclass)
        if make is None:
            self._meet_unknown(Unknown(one.metaclass, one.spot))
            return
        made: Made = make(self, one)
        if made is not None:
            self.made[made.key] = made

    def place(self, spot: Spot) -> Place:
        """A spot as a place of this file."""
        return Place(self.origin.file, *spot)

    def common(
        self, one: Define, owner: ElementKey | None, name: str | None = None
    ) -> dict[str, Any]:
        """What every element has, as arguments."""
        features = self.features.get(one.reference, {})
        name = (features.get("name") or one.name) if name is None else name
        tags = tuple(self.tags.get(one.reference, ()))
        documentation, labels = self._texts(one.reference, tags)
        return {
            "key": self.keys[one.reference],
            "owner": owner,
            "name": " ".join(name.split()) if name else "",
            "qualified_name": self._qualified(owner, name or one.metaclass),
            "metaclass": one.metaclass,
            "place": self.place(one.spot),
            "tool_id": "" if one.reference.startswith("@") else one.reference,
            "stereotypes": tuple(self.stereotypes.get(one.reference, ())),
            "tags": tags,
            "documentation": documentation,
            "labels": labels,
        }

    def _qualified(self, owner: ElementKey | None, name: str) -> str:
        around = self.made.get(owner) if owner is not None else None
        name = " ".join(name.split())
        return f"{around.qualified_name}::{name}" if around is not None else name

    def _texts(
        self, reference: Reference, tags: tuple[Tag, ...]
    ) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
        """Documentation and labels: those with a language from tags, then what the tool's own field says."""
        ranked: dict[str, dict[str | None, tuple[int, str]]] = {"definition": {}, "label": {}}
        for tag in tags:
            role = role_of(tag.name) if tag.value else None
            if role is not None:
                known = ranked[role[0]].get(role[2])
                if known is None or role[1] < known[0]:
                    ranked[role[0]][role[2]] = (role[1], tag.value)
        documents = [
            Text(text, language) for language, (_rank, text) in ranked["definition"].items()
        ]
        documents += [
            one
            for one in self.documents.get(reference, ())
            if one.text not in {each.text for each in documents}
        ]
        labels = tuple(Text(text, language) for language, (_rank, text) in ranked["label"].items())
        return tuple(documents), labels

    def feature(self, one: Define, name: str, otherwise: Any = None) -> Any:
        """A feature as the element states it, else as it stands elsewhere, else `otherwise`."""
        if name in one.features:
            return one.features[name]
        return self.features.get(one.reference, {}).get(name, otherwise)

    def owner_key(self, one: Define) -> ElementKey | None:
        """The key of the owner, where that is an element that is kept."""
        key = self.keys.get(one.owner) if one.owner is not None else None
        return key if key in self.made else None

    def target(self, relation: str, one: Define) -> tuple[Reference, Spot] | None:
        """The first link of a relation, or None."""
        found = self.links[relation].get(one.reference)
        return found[0] if found else None

    def external(self, name: str) -> ElementKey:
        """A type that is known by name only."""
        known = self.externals.get(name)
        if known is None:
            known = self.externals[name] = self._key()
            self.made[known] = External(
                key=known,
                owner=None,
                name=name,
                qualified_name=name,
                metaclass="External",
                place=Place(self.origin.file),
                kind=Kind.PRIMITIVE,
            )
        return known

    # -- relate ---------------------------------------------------------------------------------
    def _relate(self, one: Define, element: Element) -> None:
        if element.owner is not None:
            self.edges.append((element.owner, element.key, Relation.OWNS))
        for relation, kind in _RELATIONS:
            for target, spot in self.links[relation].get(one.reference, ()):
                key = self.keys.get(target)
                if key not in self.made and relation == "member" and target not in self._renamed:
                    key = self._missing_end(element, spot)
                if key in self.made:
                    self.edges.append((element.key, key, kind))
        typed = getattr(element, "type", None)
        if typed is not None:
            self.edges.append((element.key, typed, Relation.TYPED_BY))
        if type(element).__name__ == "Generalization":
            self.edges.append((element.specific, element.general, Relation.GENERALIZES))  # type: ignore[attr-defined]

    def _missing_end(self, association: Element, spot: Spot) -> ElementKey:
        """An end outside the file keeps its place, so that the association is not taken for another."""
        key = self._key()
        self.made[key] = End(
            key=key,
            owner=association.key,
            name="",
            qualified_name=f"{association.qualified_name}::end",
            metaclass="Property",
            place=self.place(spot),
            type=None,
            multiplicity=None,
        )
        self.edges.append((association.key, key, Relation.OWNS))
        self._dangles("member", association, "its class is in another package", spot)
        return key

    def _dangles(self, relation: str, element: Element, target: Reference, spot: Spot) -> None:
        self.found.append(
            Diagnostic(
                f"read/dangling-{_DANGLING[relation]}",
                Severity.WARNING,
                f"{element.qualified_name} has an {_DANGLING[relation]} that is not in the file ({target}).",
                self.place(spot),
                element.qualified_name,
                "Export the package together with the packages it refers to.",
            )
        )


_RELATIONS = (
    ("member", Relation.CONNECTS),
    ("qualifier", Relation.QUALIFIES),
    ("constrained", Relation.CONSTRAINS),
    ("annotated", Relation.TRACES),
    ("client", Relation.TRACES),
    ("supplier", Relation.TRACES),
)
_DANGLING = {"member": "end"}
