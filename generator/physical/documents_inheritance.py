"""What objects of a class have in all: inherited properties, identity, discriminator, periods.

UML 2.5.1, 9.2.3: a class has what its superclasses have. A property that a subclass states again
under the same name redefines the inherited one.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.model.elements import Classifier, ElementKey, Kind
from generator.physical.documents_draft import DocumentBench
from generator.physical.documents_types import (
    Constant,
    Limits,
    Property,
    Role,
    Simple,
    Typed,
    Words,
)
from generator.physical.documents_words import phrase
from generator.physical.history import EFFECT, REGISTRATION, Period, periods_of
from generator.physical.naming import Scope

_UNLIMITED = 10**6
_ID_NAMES = ("id", "objectId", "modelObjectId")
_TYPE_NAMES = ("type", "objectType", "modelObjectType")
_KEY_FORMS = {"uuid": "uuid", "identity": "integer", "none": "text"}
_NO_KEYS = frozenset(("json", "binary", "geometry"))
_PLAIN = Limits()


class Related(NamedTuple):
    """Classes connected by generalizations share the names of what we add to their objects."""

    id_name: str
    type_name: str


class Inherited:
    """Answers for every class of a bench, each once."""

    def __init__(self, bench: DocumentBench) -> None:
        self._bench = bench
        self._flat: dict[ElementKey, tuple[Property, ...]] = {}
        self._natural: dict[ElementKey, tuple[Property, ...]] = {}
        self._identities: dict[tuple[ElementKey, bool], Property] = {}
        self._periods: dict[Period, tuple[Property, Property]] = {}
        self._related = _related(bench)

    def flat(self, key: ElementKey) -> tuple[Property, ...]:
        """All properties of a class that the model states, inherited ones first."""
        found = self._flat.get(key)
        if found is None:
            found = self._flat[key] = self._flatten(key)
        return found

    def differs(self, key: ElementKey) -> bool:
        """Whether inherited properties had to be renamed or redefined, so that they cannot be
        taken over as they are."""
        stated = [one for line in self._bench.lines(key) for one in self._bench.stated[line]]
        return len({one.name.lower() for one in stated}) < len(stated)

    def _flatten(self, key: ElementKey) -> tuple[Property, ...]:
        lines = self._bench.lines(key)
        if len(lines) == 1:
            return self._bench.stated[key]
        made: dict[str, Property] = {}
        for line in lines:
            for one in self._bench.stated[line]:
                low = one.name.lower()
                there = made.get(low)
                if there is not None and not self._redefines(one, there):
                    one = self._renamed(one, made)
                    low = one.name.lower()
                made[low] = one
        return tuple(made.values())

    def _redefines(self, one: Property, there: Property) -> bool:
        assert one.owner is not None and there.owner is not None
        return there.owner in self._bench.inheritance.ancestors(one.owner)

    def _renamed(self, one: Property, made: dict[str, Property]) -> Property:
        scope = Scope(_UNLIMITED, changes=self._bench.changes)
        for name in made:
            scope.take(name)
        return _with(one, name=scope.take(one.name, one.element))

    # -- what we add ----------------------------------------------------------------------------
    def natural_key(self, key: ElementKey) -> tuple[Property, ...]:
        """The properties that identify an object in the model's own words; none where one of them
        cannot stand in a URL or a reference."""
        found = self._natural.get(key)
        if found is None:
            keys = tuple(one for one in self.flat(key) if one.is_key)
            found = self._natural[key] = keys if all(map(_is_plain, keys)) else ()
        return found

    def key(self, key: ElementKey) -> tuple[Property, ...]:
        """What identifies objects of a class and of all its subclasses; none where they differ."""
        natural = self.natural_key(key)
        if natural:
            return natural
        if all(self._has_id(one) for one in self._bench.concrete(key)):
            return (self._identity(key, True),)
        return ()

    def _has_id(self, key: ElementKey) -> bool:
        bench = self._bench
        if not self.natural_key(key):
            return True
        above = (line for line in bench.lines(key) if line in bench.referenced)
        return any(not self.natural_key(line) for line in above)

    def head(self, key: ElementKey) -> tuple[Property, ...]:
        """What comes first in objects of exactly this class: discriminator and identity."""
        bench, classifier = self._bench, self._bench.model.get(key)
        assert isinstance(classifier, Classifier)
        made: list[Property] = []
        if classifier.kind is not Kind.UNION and self._is_told_apart(key):
            made.append(self._discriminator(key))
        if classifier.kind is Kind.ENTITY and self._has_id(key):
            referenced = any(line in bench.referenced for line in bench.lines(key))
            made.append(self._identity(key, key not in bench.parts or referenced))
        return tuple(made)

    def _is_told_apart(self, key: ElementKey) -> bool:
        return any(len(self._bench.concrete(line)) > 1 for line in self._bench.lines(key))

    def discriminator_name(self, key: ElementKey) -> str:
        """The property that says of which class an object is; empty where nothing has to."""
        concrete = self._bench.concrete(key)
        kinds = {self._bench.model.get(one).kind for one in concrete}  # type: ignore[attr-defined]
        return self._related[key].type_name if len(concrete) > 1 and Kind.UNION not in kinds else ""

    def _discriminator(self, key: ElementKey) -> Property:
        return Property(
            element=None,
            owner=key,
            name=self._related[key].type_name,
            shape=Constant(self._bench.names[key]),
            words=Words("", phrase("type", self._bench.language)),
            is_required=True,
        )

    def _identity(self, key: ElementKey, is_required: bool) -> Property:
        found = self._identities.get((key, is_required))
        if found is None:
            choice = self._bench.settings.choice("key", *reversed(self._bench.lines(key)))
            found = self._identities[key, is_required] = Property(
                element=None,
                owner=key,
                name=self._related[key].id_name,
                shape=Simple(_KEY_FORMS[choice], _PLAIN),
                words=Words("", phrase("id", self._bench.language)),
                is_required=is_required,
                is_read_only=True,  # who keeps the register gives the identity
                is_key=True,
            )
        return found

    def tail(self, key: ElementKey) -> tuple[tuple[Period, ...], tuple[Property, ...]]:
        """The periods that a class keeps, and their properties, unless the model states them."""
        classifier = self._bench.model.get(key)
        assert isinstance(classifier, Classifier)
        if classifier.kind is not Kind.ENTITY:
            return (), ()
        periods = periods_of(self._bench.narrowed, classifier)
        if not periods:
            return (), ()
        there = {one.name.lower() for one in self.flat(key)}
        made = [one for period in periods for one in self._period(period)]
        return periods, tuple(one for one in made if one.name.lower() not in there)

    def _period(self, period: Period) -> tuple[Property, Property]:
        found = self._periods.get(period)
        if found is None:
            danish = self._bench.language == "da"
            words = Words("", period.meaning_da if danish else period.meaning_en)
            start, end = (
                Property(
                    element=None,
                    owner=None,
                    name=self._bench.spell(name),
                    shape=Simple("datetime", _PLAIN),
                    words=words._replace(title=f"{words.title}: {bound}"),
                    is_required=is_required,
                    is_read_only=period is REGISTRATION,  # the register itself knows when
                )
                for name, is_required, bound in _bounds(period, danish)
            )
            found = self._periods[period] = (start, end)
        return found


def _bounds(period: Period, danish: bool) -> tuple[tuple[str, bool, str], ...]:
    assert period in (REGISTRATION, EFFECT)
    start, end = ("fra", "til") if danish else ("from", "to")
    return (period.start, True, start), (period.end, False, end)


def _with(one: Property, **changes: object) -> Property:
    """The same property, but for some fields. `dataclasses.replace` takes five times as long."""
    fields = {name: getattr(one, name) for name in Property.__slots__} | changes
    return Property(**fields)


def as_reference_key(one: Property) -> Property:
    """A key as it stands in a reference: required, and for the sender to fill in."""
    return _with(one, is_required=True, is_read_only=False, default=None)


def _is_plain(one: Property) -> bool:
    if isinstance(one.shape, Simple):
        return one.shape.primitive not in _NO_KEYS
    return isinstance(one.shape, Typed) and one.shape.role in (Role.CODES, Role.CODE_LIST)


def _related(bench: DocumentBench) -> dict[ElementKey, Related]:
    """For every class the names that none of its relatives uses for anything else."""
    families = _families(bench)
    found: dict[ElementKey, Related] = {}
    for members in families:
        used = {one.name.lower() for key in members for one in bench.stated[key]}
        related = Related(_free(_ID_NAMES, used, bench), _free(_TYPE_NAMES, used, bench))
        for key in members:
            found[key] = related
    return found


def _free(candidates: tuple[str, ...], used: set[str], bench: DocumentBench) -> str:
    spelt = [bench.spell(one) for one in candidates]
    for name in spelt:
        if name.lower() not in used:
            return name
    scope = Scope(_UNLIMITED)
    for name in sorted(used):
        scope.take(name)
    return scope.take(spelt[-1])


def _families(bench: DocumentBench) -> list[list[ElementKey]]:
    """The classes in groups that generalizations connect."""
    seen: set[ElementKey] = set()
    groups: list[list[ElementKey]] = []
    for start in bench.names:
        if start in seen:
            continue
        seen.add(start)
        group = [start]
        for key in group:  # grows while it is walked
            near = (*bench.inheritance.parents(key), *bench.inheritance.children(key))
            for one in near:
                if one in bench.names and one not in seen:
                    seen.add(one)
                    group.append(one)
        groups.append(group)
    return groups
