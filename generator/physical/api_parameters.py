"""Parameters: keys in paths, filters of lists, moments to look at. Each is made once and shared.

A filter of an inherited property is the same parameter at every subclass.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from generator.physical.documents_types import (
    Limits,
    ObjectType,
    Property,
    Role,
    Simple,
    Type,
    Typed,
    Words,
)
from generator.physical.documents_words import phrase, with_sentence
from generator.physical.api_types import Parameter
from generator.physical.history import EFFECT, REGISTRATION, Period
from generator.model.words import spell
from generator.physical.naming import Scope
from generator.profile.profile import Naming

_UNSAFE = re.compile(r"[^A-Za-z0-9_-]+")
_MOMENTS = frozenset(("date", "datetime"))
_FILTERS = frozenset(
    ("text", "integer", "decimal", "real", "boolean", "year", "uri", "uuid", "time")
)
_CODED = (Role.CODES, Role.CODE_LIST)
RESERVED = ("limit", "cursor", "sort", "registrationAsOf", "effectAsOf", "validOn")
_AS_OF = {REGISTRATION: ("registrationAsOf", "as_registered"), EFFECT: ("effectAsOf", "in_effect")}
_MOMENT = Simple("datetime", Limits())


class Parameters:
    """Makes the parameters of one API and remembers them."""

    def __init__(self, types: Mapping[str, Type], naming: Naming, language: str) -> None:
        self._types, self._naming, self._language = types, naming, language
        self._components = Scope(10**6)
        self._filters: dict[Property, tuple[Parameter, ...]] = {}
        self._as_of: dict[Period, Parameter] = {}
        self.made: list[Parameter] = []
        for name in RESERVED:
            self._components.take(name)

    def safe(self, name: str) -> str:
        """A name as it can stand in a URL template and a component key."""
        found = _UNSAFE.sub("_", spell(name, self._naming.letters)).strip("_-")
        return found or "unnamed"

    def _add(
        self, component: str, name: str, place: str, shape: Simple | Typed, words: Words
    ) -> Parameter:
        made = Parameter(self._components.take(component), name, place, shape, words)
        self.made.append(made)
        return made

    def key(self, resource: str, prop: Property, name: str) -> Parameter:
        """The part of a path that one part of a key fills."""
        assert isinstance(prop.shape, Simple | Typed)
        return self._add(f"{resource}.{name}", name, "path", prop.shape, prop.words)

    def as_of(self, period: Period) -> Parameter:
        """The moment of a period that a client wants to see."""
        found = self._as_of.get(period)
        if found is None:
            name, said = _AS_OF[period]
            words = Words("", "", phrase(said, self._language))
            found = self._as_of[period] = Parameter(name, name, "query", _MOMENT, words)
            self.made.append(found)
        return found

    def filters(self, prop: Property) -> tuple[Parameter, ...]:
        """The parameters that narrow a list by a property; none where it does not lend itself."""
        found = self._filters.get(prop)
        if found is None:
            found = self._filters[prop] = self._filter(prop)
        return found

    def _filter(self, prop: Property) -> tuple[Parameter, ...]:
        shape = self._by_value(prop.shape)
        if shape is None:
            return ()
        words, name = prop.words, self.safe(prop.name)
        place = words.trace.rpartition("::")[0].rpartition("::")[2] or "Model"
        owner = self.safe(place)
        if isinstance(shape, Simple) and shape.primitive in _MOMENTS:
            return tuple(
                self._add(
                    f"{owner}.{joined}",
                    joined,
                    "query",
                    shape,
                    with_sentence(words, phrase(bound, self._language)),
                )
                for bound in ("at_least", "at_most")
                for joined in (self._bounded(name, bound),)
            )
        name = f"{name}_" if name in RESERVED else name
        return (self._add(f"{owner}.{name}", name, "query", shape, words),)

    def _bounded(self, name: str, bound: str) -> str:
        suffix = phrase(f"{bound}_suffix", self._language)
        return f"{name}_{suffix.lower()}" if self._naming.json == "snake_case" else name + suffix

    def _by_value(self, shape: object) -> Simple | Typed | None:
        """What a client compares with: the value, or the key of what is referred to."""
        if isinstance(shape, Simple):
            return shape if shape.primitive in _FILTERS | _MOMENTS else None
        if not isinstance(shape, Typed):
            return None
        if shape.role in _CODED:
            return shape
        target = self._types[shape.type]
        if shape.role is not Role.REFERENCE or not isinstance(target, ObjectType):
            return None
        keys = [one for one in target.properties if one.is_key]
        return self._by_value(keys[0].shape) if len(keys) == 1 else None
