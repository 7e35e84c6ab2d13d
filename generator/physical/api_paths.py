"""Paths of an API: plural, spelt by the profile's strategy, safe in a URL, and unique.

RFC 3986 allows more than ASCII letters only when encoded, so Danish letters are always spelt out.
"""

from __future__ import annotations

from collections import defaultdict

from generator.model.elements import Element, ElementKey
from generator.physical.api_parameters import Parameters
from generator.physical.api_types import Resource
from generator.physical.documents_types import Property
from generator.physical.naming import NameChange, Scope, Speller
from generator.profile.profile import Narrowed

_UNLIMITED = 10**6
_VOWELS = "aeiouyæøå"


def _danish(word: str) -> str:
    """The commonest plural of a Danish noun: right for most, readable for the rest.

    >>> [_danish(one) for one in ("Bygning", "Adresse", "Medarbejder", "By")]
    ['Bygninger', 'Adresser', 'Medarbejdere', 'Byer']
    """
    if word.endswith(("er", "or")):
        return f"{word}e"
    return f"{word}r" if word.endswith("e") else f"{word}er"


def _english(word: str) -> str:
    """The plural of an English noun.

    >>> [_english(one) for one in ("Box", "Country", "Person", "Address")]
    ['Boxes', 'Countries', 'Persons', 'Addresses']
    """
    if word.endswith("y") and word[-2:-1] not in _VOWELS:
        return f"{word[:-1]}ies"
    return f"{word}es" if word.endswith(("s", "x", "ch", "sh")) else f"{word}s"


_PLURALS = {"da": _danish, "en": _english}


class Paths:
    """Makes the paths of one API."""

    def __init__(
        self, narrowed: Narrowed, parameters: Parameters, changes: list[NameChange]
    ) -> None:
        naming = narrowed.settings.profile.naming
        self._settings, self._parameters, self._changes = narrowed.settings, parameters, changes
        self._strategy = naming.api
        self._speller = Speller(naming.api, naming.letters)
        self._plural = _PLURALS.get(narrowed.info.language, lambda word: word)
        self._model = narrowed.model
        self._segments: dict[str, Scope] = defaultdict(lambda: Scope(_UNLIMITED, changes=changes))
        self._codes = f"/{self._segments[''].take(self._spell('code lists'))}"

    def _spell(self, name: str) -> str:
        return self._parameters.safe(self._speller(name))

    def _take(self, above: str, wanted: str, element: ElementKey | None) -> str:
        """A segment that is free below a path; the name map says what it stands for."""
        before = len(self._changes)
        name = self._segments[above].take(wanted, element)
        if element is not None and len(self._changes) == before:
            stated = (element, "api") in self._settings.names
            why = "stated by the profile" if stated else f"written in {self._strategy}"
            self._changes.append(NameChange(element, wanted, name, f"path, {why}"))
        return name

    def root(self, element: Element) -> str:
        """The path of a root's collection."""
        explicit = self._settings.names.get((element.key, "api"))
        wanted = (
            self._parameters.safe(explicit) if explicit else self._spell(self._plural(element.name))
        )
        return f"/{self._take('', wanted, element.key)}"

    def below(self, root: Resource, prop: Property) -> str:
        """The path of a collection below an item."""
        explicit = self._settings.names.get((prop.element, "api")) if prop.element else None
        wanted = self._parameters.safe(explicit) if explicit else self._spell(prop.name)
        return f"{root.item_path}/{self._take(root.path, wanted, prop.element)}"

    def code_list(self, key: ElementKey) -> str:
        """The path of a code list."""
        name = self._spell(self._model.get(key).name)
        return f"{self._codes}/{self._take(self._codes, name, key)}"

    def item(
        self, path: str, resource: str, keys: tuple[Property, ...], prefix: str
    ) -> tuple[str, tuple[str, ...]]:
        """The path of one item and the parameters in it; nothing where items have no key."""
        scope, made = Scope(_UNLIMITED), []
        for prop in keys:
            name = self._parameters.safe(prop.name)
            name = scope.take(f"{prefix}_{name}" if prefix else name)
            made.append(self._parameters.key(resource, prop, name))
        if not made:
            return "", ()
        segments = "/".join(f"{{{one.name}}}" for one in made)
        return f"{path}/{segments}", tuple(one.component for one in made)
