"""Facts become a graph: keys, references, names and meanings, and everything that does not add up.

Nothing here knows a modelling tool. Facts may come in any order; what they say of an element is gathered
first, then the elements are made in the order of the file, then they are related.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any

from generator.diagnostics import Diagnostic, Place
from generator.model import check, complaints
from generator.model.elements import (
    Attribute,
    Element,
    ElementKey,
    End,
    External,
    Kind,
    Tag,
    Text,
)
from generator.model.elsewhere import Elsewhere
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
from generator.model.losses import Losses
from generator.model.make import DEPENDENCIES, MAKE, Made
from generator.model.sheets import Book, Sheet
from generator.model.texts import role_of

Edge = tuple[ElementKey, ElementKey, Relation]


def build(sheets: Sequence[Sheet], origin: Origin) -> tuple[Model, tuple[Diagnostic, ...]]:
    """The graph of what one or several files say, and what did not add up."""
    workshop = Workshop(Book(sheets))
    workshop.gather(workshop.book.facts())
    workshop.name()
    workshop.make()
    model, in_cycles = check.without_cycles(Model(origin, workshop.elements, workshop.edges))
    beside = (*workshop.losses.told(), *workshop.elsewhere.told())
    return model, (*workshop.found, *beside, *in_cycles, *check.model(model))


class Workshop:
    """Everything known of the references of a model while its graph is made."""

    def __init__(self, book: Book) -> None:
        self.book = book
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
        self.losses = Losses(book.place)
        self.elsewhere = Elsewhere(book.place)
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
        self.losses.add(fact.what, fact.spot)

    def _strays(self) -> None:
        """Facts about what nothing defines."""
        for facts, what in ((self.stereotypes, "Stereotype"), (self.documents, "Text")):
            for reference in facts:
                if reference not in self.keys and self._renamed.get(reference) != "":
                    self.losses.add(f"{what} on an element that is not in the graph", (0, 0))

    # -- name -----------------------------------------------------------------------------------
    def name(self) -> None:
        """Order by place, drop furniture, give keys; a second element of one id keeps its facts apart."""
        kept = []
        for one in self.defines:
            if self._renamed.get(one.reference) != "":
                kept.append(one)
            else:
                self.losses.add("Shape of diagrams only (text, boundary and the like)", one.spot)
        kept.sort(key=lambda one: (one.metaclass == "External", one.spot))
        seen = self._each_once(kept)
        self.owners = seen
        for proxy, real in self._proxies.items():
            if real in self.keys:
                self.keys[proxy], self.owners[proxy] = self.keys[real], seen[real]
            else:  # a connector between other packages, of which only the id is known
                self.keys[proxy] = self.external(real)
        if not self.book.is_one_file:
            self._point_across()
        for association, ends in self.links["member"].items():
            for end, _spot in ends:
                self.members[end] = association
        for one in self.defines:
            if "association" in one.features and one.features["association"] in seen:
                self.members.setdefault(one.reference, one.features["association"])

    def _each_once(self, kept: Iterable[Define]) -> dict[Reference, Define]:
        """Keys for all that is defined. A second element of one id is an element all the same, with what
        stands inside it; in another file of the model it is the first, exported twice."""
        seen: dict[Reference, Define] = {}
        renamed: dict[Reference, Reference] = {}
        again: set[tuple[int, Reference]] = set()
        self.defines = []
        for one in kept:
            first = seen.get(one.reference)
            if first is not None and one.metaclass == "External":
                continue
            sheet = self.book.sheet_of(one.spot)
            if first is not None and self._is_same(one, first, sheet):
                again.add((sheet, one.reference))
                continue
            if one.owner is not None and one.reference[0] == "@" and (sheet, one.owner) in again:
                again.add((sheet, one.reference))
                continue
            if one.owner in renamed and one.owner != one.reference:
                one = one._replace(owner=renamed[one.owner])
            if first is not None:
                places = self.place(first.spot), self.place(one.spot)
                self.found.append(complaints.repeated_id(one, first, *places))
                renamed[one.reference] = f"@{one.reference}:{len(seen)}"
                one = one._replace(reference=renamed[one.reference])
            seen[one.reference] = one
            self.defines.append(one)
            self.keys[one.reference] = self._key()
        return seen

    def _is_same(self, one: Define, first: Define, sheet: int) -> bool:
        named = (one.metaclass, one.name) == (first.metaclass, first.name)
        return named and sheet != self.book.sheet_of(first.spot)

    def _point_across(self) -> None:
        """References into another file of the model, `Other.uml#id`, lead to the element there."""
        for sources in self.links.values():
            for reference, targets in sources.items():
                sources[reference] = [(self._across(target), spot) for target, spot in targets]
        for one in self.defines:
            if "association" in one.features:
                one.features["association"] = self._across(one.features["association"])

    def _across(self, target: Reference) -> Reference:
        _file, mark, name = target.rpartition("#")
        return name if mark and target not in self.keys and name in self.keys else target

    def _key(self) -> ElementKey:
        self._next += 1
        return self._next

    # -- make -----------------------------------------------------------------------------------
    def make(self) -> None:
        """The elements, owners first, and their relations."""
        for one in sorted(self.defines, key=lambda each: _TURN.get(each.metaclass, 0)):
            self._make(one)
        for one in self.defines:
            key = self.keys.get(one.reference)
            if key in self.made:
                self._relate(one, self.made[key])
        self._connect_claimed()
        self.elements = sorted(self.made.values(), key=lambda one: one.key)
        self._strays()

    def _make(self, one: Define) -> None:
        make = MAKE.get(one.metaclass)
        if make is None:
            self.losses.add(one.metaclass, one.spot)
            return
        made: Made = make(self, one)
        if made is not None:
            self.made[made.key] = made

    def place(self, spot: Spot) -> Place:
        """A spot as a place in its file."""
        return self.book.place(spot)

    def common(
        self, one: Define, owner: ElementKey | None, name: str | None = None
    ) -> dict[str, Any]:
        """What every element has, as arguments."""
        reference = one.reference
        if name is None:
            known = self.features.get(reference)
            name = (known.get("name") if known else None) or one.name
        name = " ".join(name.split())
        tags = tuple(dict.fromkeys(self.tags.get(reference, ())))
        documentation, labels = self._texts(reference, tags)
        around = self.made.get(owner) if owner is not None else None
        path = name or one.metaclass
        return {
            "key": self.keys[one.reference],
            "owner": owner,
            "name": name,
            "qualified_name": f"{around.qualified_name}::{path}" if around is not None else path,
            "metaclass": one.features.get("written", one.metaclass),
            "place": self.place(one.spot),
            "tool_id": "" if reference[0] == "@" else reference,
            "stereotypes": tuple(self.stereotypes.get(reference, ())),
            "tags": tags,
            "documentation": documentation,
            "labels": labels,
        }

    def _texts(
        self, reference: Reference, tags: tuple[Tag, ...]
    ) -> tuple[tuple[Text, ...], tuple[Text, ...]]:
        """Documentation and labels: those with a language from tags, then what the tool's own field says."""
        if not tags:
            return tuple(self.documents.get(reference, ())), ()
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
        return self.all_features(one).get(name, otherwise)

    def all_features(self, one: Define) -> dict[str, Any]:
        """Everything an element states, and what stands elsewhere where it states nothing."""
        elsewhere = self.features.get(one.reference)
        return {**elsewhere, **one.features} if elsewhere else one.features

    def owner_key(self, one: Define) -> ElementKey | None:
        """The key of the owner, where that is an element that is kept."""
        key = self.keys.get(one.owner) if one.owner is not None else None
        return key if key in self.made else None

    def target(self, relation: str, one: Define) -> tuple[Reference, Spot] | None:
        """The first link of a relation, or None."""
        found = self.links[relation].get(one.reference)
        return found[0] if found else None

    def resolve(self, reference: Reference) -> ElementKey | None:
        """The key of what stands under a reference, a type known by name only included."""
        known = self.owners.get(reference)
        if known is not None and known.metaclass == "External":
            return self.external(self.features.get(reference, {}).get("name") or known.name)
        key = self.keys.get(reference)
        return key if key in self.made else None

    def external(self, name: str, metaclass: str = "External") -> ElementKey:
        """A type that is known by name only; `Elsewhere` where even the name is in another file."""
        known = self.externals.get(name)
        if known is None:
            known = self.externals[name] = self._key()
            self.made[known] = External(
                key=known,
                owner=None,
                name=name,
                qualified_name=name,
                metaclass=metaclass,
                place=self.place((0, 0)),
                kind=Kind.PRIMITIVE,
            )
        return known

    # -- relate ---------------------------------------------------------------------------------
    def _relate(self, one: Define, element: Element) -> None:
        if element.owner is not None:
            self.edges.append((element.owner, element.key, Relation.OWNS))
        for relation, kind, wanted in _RELATIONS:
            for target, spot in self.links[relation].get(one.reference, ()):
                key = self.keys.get(target)
                found = isinstance(self.made.get(key, None), wanted) if key else False
                if not found and relation == "member" and target not in self._renamed:
                    key, found = self._missing_end(element, spot), True
                if found and key is not None:
                    self.edges.append((element.key, key, kind))
        typed = getattr(element, "type", None)
        if typed is not None:
            self.edges.append((element.key, typed, Relation.TYPED_BY))
        if type(element).__name__ == "Generalization":
            self.edges.append((element.specific, element.general, Relation.GENERALIZES))  # type: ignore[attr-defined]

    def _connect_claimed(self) -> None:
        """Ends that name their association, though it does not name them."""
        connected = {target for _source, target, kind in self.edges if kind is Relation.CONNECTS}
        for one in self.made.values():
            if isinstance(one, End) and one.owner is not None and one.key not in connected:
                self.edges.append((one.owner, one.key, Relation.CONNECTS))

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
        self.found.append(complaints.end_missing(association.qualified_name, self.place(spot)))
        return key


_RELATIONS = (
    ("member", Relation.CONNECTS, End),
    ("qualifier", Relation.QUALIFIES, Attribute),
    ("constrained", Relation.CONSTRAINS, Element),
    ("annotated", Relation.TRACES, Element),
    ("client", Relation.TRACES, Element),
    ("supplier", Relation.TRACES, Element),
)
# What relates others, or is named after them, is made after them, wherever it stands in the file.
_TURN = {
    "Property": 1,
    "Constraint": 2,
    "Comment": 2,
    "Generalization": 2,
    **dict.fromkeys(("GeneralizationSet", "Diagram", *DEPENDENCIES), 3),
}
