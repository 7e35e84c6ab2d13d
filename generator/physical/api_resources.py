"""Which resources an API has: the roots, and below each what it is the whole of or is linked to.

A root is an entity that is no part of a whole. An abstract class with concrete subclasses can be
listed and read, not created. What a class states itself is a sub-resource of that class's
resource, not again of every subclass's.
"""

from __future__ import annotations

from generator.model.elements import Aggregation, Classifier, Element, ElementKey, End
from generator.model.indexes import Associations, Inheritance
from generator.physical.api_parameters import Parameters
from generator.physical.api_paths import Paths
from generator.physical.api_types import SHARED, CodeResource, Resource
from generator.physical.documents_types import (
    Documents,
    Entity,
    Listed,
    Property,
    Role,
    Typed,
    Words,
)
from generator.physical.documents_words import phrase, words_of
from generator.physical.ledger import Entry, Outcome
from generator.physical.naming import NameChange, Scope
from generator.physical.values import Values
from generator.profile.profile import Narrowed
from generator.profile.settings import OPERATIONS

_UNLIMITED = 10**6
_SEEN = ("list", "read")
_LINKED = ("list", "create", "delete")


class Resources:
    """Finds the resources of one design."""

    def __init__(
        self, narrowed: Narrowed, values: Values, documents: Documents, parameters: Parameters
    ) -> None:
        self._model, self._settings, self._values = narrowed.model, narrowed.settings, values
        self._documents, self._parameters = documents, parameters
        self._language = narrowed.info.language
        self._inheritance = narrowed.model.index(Inheritance)
        self._associations = narrowed.model.index(Associations)
        self.changes: list[NameChange] = []
        self.ledger: list[Entry] = []
        self._names = Scope(_UNLIMITED, changes=self.changes)
        for name in SHARED:
            self._names.take(name)
        self._paths = Paths(narrowed, parameters, self.changes)
        self._roots = {key for key in documents.entities if self._is_root(key)}

    def all(self) -> tuple[Resource, ...]:
        """Roots in the model's order, each followed by what is below it."""
        made: list[Resource] = []
        for key, entity in self._documents.entities.items():
            if key in self._roots:
                root = self._root(key, entity)
                made.append(root)
                if root.item_path:
                    made += self._below(root, key, entity)
            elif not entity.is_part:
                self._note(key, Outcome.LEFT_OUT, "it is no resource of the API")
        return tuple(made)

    def code_lists(self) -> tuple[CodeResource, ...]:
        """Every governed list whose codes are known."""
        return tuple(
            CodeResource(
                key,
                self._names.take(f"CodeList{one.name}", key),
                self._paths.code_list(key),
                one.words,
            )
            for key, one in self._documents.code_lists.items()
            if one.role is Role.CODE_LIST
        )

    # -- roots ------------------------------------------------------------------------------------
    def _classifier(self, key: ElementKey) -> Classifier:
        found = self._model.get(key)
        assert isinstance(found, Classifier)
        return found

    def _is_root(self, key: ElementKey) -> bool:
        stated = self._settings.choice("resource", key)
        if stated != "model":
            return stated == "root"
        entity = self._documents.entities[key]
        if entity.is_part:
            return False
        return entity.own is None or not self._classifier(key).is_abstract

    def _operations(self, key: ElementKey, entity: Entity) -> tuple[str, ...]:
        lines = (key, *reversed(self._inheritance.ancestors(key)))
        chosen = next(
            (self._settings.operations[one] for one in lines if one in self._settings.operations),
            self._settings.profile.operations,
        )
        able = _SEEN if entity.own is None else OPERATIONS
        return tuple(one for one in able if one in chosen)

    def _root(self, key: ElementKey, entity: Entity) -> Resource:
        classifier = self._classifier(key)
        path = self._paths.root(classifier)
        name = self._names.take(self._plain_name(entity), key)
        words = words_of(classifier, self._language)
        item_path, keys = self._paths.item(path, name, entity.key, prefix="")
        if not item_path:
            self._note(
                key,
                Outcome.APPROXIMATED,
                "its subclasses have different keys, so it is listed only",
            )
        return Resource(
            element=key,
            name=name,
            tag=name,
            words=words,
            path=path,
            item_path=item_path,
            body=entity.any,
            parents=(),
            keys=keys,
            filters=self._filters(entity),
            as_of=self._as_of(entity),
            operations=self._operations(key, entity),
        )

    def _plain_name(self, entity: Entity) -> str:
        return entity.any if entity.own is None else entity.own

    def _filters(self, entity: Entity) -> tuple[str, ...]:
        """Components, each query name once: a list cannot be narrowed twice by one name."""
        chosen: dict[str, str] = {}
        for prop in entity.properties:
            if prop.element is None:
                continue  # periods have a parameter of their own
            for one in self._parameters.filters(prop):
                chosen.setdefault(one.name, one.component)
        return tuple(chosen.values())

    def _as_of(self, entity: Entity) -> tuple[str, ...]:
        return tuple(self._parameters.as_of(period).component for period in entity.periods)

    # -- below ------------------------------------------------------------------------------------
    def _below(self, root: Resource, key: ElementKey, entity: Entity) -> list[Resource]:
        made: list[Resource] = []
        for prop in entity.properties:
            # A superclass that is a resource itself has what it states below it.
            if prop.element is None or (prop.owner != key and prop.owner in self._roots):
                continue
            if isinstance(prop.shape, Listed) and isinstance(prop.shape.item, Typed):
                found = self._sub(root, entity, prop, prop.shape.item)
                if found is not None:
                    made.append(found)
        return made

    def _sub(self, root: Resource, owner: Entity, prop: Property, item: Typed) -> Resource | None:
        assert prop.element is not None
        if item.role is Role.ENTITY:
            target = self._target(prop)
            operations = root.operations if owner.own is not None else _SEEN
        elif item.role is Role.REFERENCE and self._is_many_to_many(prop):
            target = self._target(prop)
            operations = tuple(one for one in _LINKED if one in root.operations or one == "list")
        else:
            return None
        if target is None or self._is_refused(prop):
            return None
        path = self._paths.below(root, prop)
        name = self._names.take(
            f"{root.name}{_capital(self._parameters.safe(prop.name))}", prop.element
        )
        item_path, keys = self._paths.item(path, name, target.key, prefix=path.rpartition("/")[2])
        title = phrase("within", self._language, prop.words.title or prop.name, root.words.title)
        return Resource(
            element=prop.element,
            name=name,
            tag=root.tag,
            words=Words(prop.words.trace, title, prop.words.description),
            path=path,
            item_path=item_path,
            body=item.type,
            parents=root.keys,
            keys=keys,
            filters=(),
            as_of=root.as_of,
            operations=operations,
        )

    def _target_key(self, prop: Property) -> ElementKey | None:
        assert prop.element is not None
        element: Element = self._model.get(prop.element)
        return element.type if isinstance(element, End) else element.key

    def _target(self, prop: Property) -> Entity | None:
        key = self._target_key(prop)
        return self._documents.entities.get(key) if key is not None else None

    def _is_refused(self, prop: Property) -> bool:
        """Whether the profile says that the class itself is no resource."""
        key = self._target_key(prop)
        return key is not None and self._settings.choices.get((key, "resource")) == "none"

    def _is_many_to_many(self, prop: Property) -> bool:
        assert prop.element is not None
        end = self._model.get(prop.element)
        if not isinstance(end, End):
            return False
        opposite = self._associations.opposite(end)
        if opposite is None or Aggregation.COMPOSITE in (end.aggregation, opposite.aggregation):
            return False
        return self._values.multiplicity(opposite).upper != 1

    def _note(self, key: ElementKey, outcome: Outcome, reason: str) -> None:
        self.ledger.append(Entry(key, "openapi", outcome, reason))


def _capital(name: str) -> str:
    return name[:1].upper() + name[1:]
