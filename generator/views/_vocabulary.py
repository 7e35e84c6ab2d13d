"""Documents as RDF: which IRIs stand for their names, and how JSON-LD reads their values.

A property's IRI is made of its name, so that what has one name in JSON is one property in RDF. The lists
of a delivery have IRIs of their own, because objects are known by the list they stand in. Where values of
one name are of different types, they stay as JSON has them: texts, numbers and truth values.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from generator.physical.documents_types import (
    Keyed,
    ObjectType,
    Property,
    Role,
    Simple,
    Typed,
)
from generator.physical.documents_ways import Ways, innermost
from generator.profile.profile import Narrowed
from generator.views._turtle import local

XSD = "http://www.w3.org/2001/XMLSchema#"
_READ = {
    "decimal": "double",
    "real": "double",
    "date": "date",
    "datetime": "dateTime",
    "duration": "duration",
}
_WHOLE = ("json", "geometry")
_PLAIN_TERM = re.compile(r"[A-Za-z_][A-Za-z0-9_]*\Z")
_KEYWORD = re.compile(r"@[A-Za-z]*\Z")
_MIXED = ("", False)

Json = dict[str, Any]


class Vocabulary:
    """The names of one profile's documents in RDF."""

    def __init__(self, narrowed: Narrowed, ways: Ways) -> None:
        info = narrowed.info
        home = info.namespace.rstrip("/#") or f"urn:modelmill:{local(info.id)}"
        self._documents, self._ways = ways.documents, ways
        self.base = f"{home}#"
        self.deliveries = f"{home}/delivery#"
        self.shapes = f"{home}/shapes/{local(narrowed.settings.profile.id)}#"
        readings: dict[str, set[tuple[str, bool]]] = defaultdict(set)
        leads: dict[str, set[str]] = defaultdict(set)
        for each in self._properties():
            readings[each.name].add(_reading(each))
            inner = innermost(each.shape)
            leads[each.name].add(inner.type if isinstance(inner, Typed) else "")
        self._readings = {
            name: _MIXED if len(found) > 1 else found.pop() for name, found in readings.items()
        }
        self._leads = {name: found.pop() for name, found in leads.items() if len(found) == 1}

    def _properties(self) -> Iterator[Property]:
        for one in self._documents.types:
            if isinstance(one, ObjectType):
                yield from one.properties

    # -- IRIs -----------------------------------------------------------------------------------
    def property(self, name: str) -> str:
        """A property of objects."""
        return self.base + local(name)

    def delivered(self, name: str) -> str:
        """A list of a delivery."""
        return self.deliveries + local(name)

    def kind(self, name: str) -> str:
        """A type, as a class."""
        return self.base + local(name)

    def shape(self, name: str) -> str:
        """The shape of a type, or of a rule."""
        return self.shapes + local(name)

    # -- values ---------------------------------------------------------------------------------
    def is_read(self, one: Property) -> bool:
        """Whether values of a property are read as what they are, and not as texts and numbers."""
        return self._readings.get(one.name) == _reading(one)

    def leads_to(self, name: str) -> str:
        """The one type that objects under a name are of; empty where there are several, or none."""
        return self._leads.get(name, "")

    # -- the context ----------------------------------------------------------------------------
    def context(self) -> Json:
        """How JSON-LD 1.1 reads the documents. The properties' terms are scoped to the lists, so that
        a list and a property of one name are two things."""
        lists = {
            one.name: {
                "@id": self.delivered(one.name),
                "@context": self._terms(one.type),
            }
            for one in self._documents.roots
            if not _KEYWORD.match(one.name)
        }
        return {"@version": 1.1, "@vocab": self.base, **lists}

    def _terms(self, type_: str) -> Json:
        lists = {one.name for one in self._documents.roots}
        found: Json = {}
        for name in self._reachable(type_):
            reading, is_keyed = self._readings[name]
            plain = not reading and not is_keyed and name not in lists
            if _KEYWORD.match(name) or (plain and _PLAIN_TERM.match(name)):
                continue
            term: Json = {"@id": self.property(name)}
            if reading:
                term["@type"] = "@json" if reading == "@json" else XSD + reading
            if is_keyed:
                term["@container"] = "@index"
            found[name] = term
        return found

    def _reachable(self, type_: str) -> dict[str, None]:
        """The names of properties in a type and in all that stands inside it."""
        names: dict[str, None] = {}
        waiting, seen = [type_], {type_}
        while waiting:
            for one in self._ways.within(waiting.pop(0)):
                for each in self._ways.properties(one):
                    names[each.name] = None
                    inner = innermost(each.shape)
                    if isinstance(inner, Typed) and inner.type not in seen:
                        seen.add(inner.type)
                        waiting.append(inner.type)
        return names


def is_keyword(name: str) -> bool:
    """Whether JSON-LD keeps names like this for itself."""
    return bool(_KEYWORD.match(name))


def datatype_of(primitive: str) -> str:
    """What values of a primitive are, where they are read as what they are."""
    if primitive in ("integer", "year"):
        return "integer"
    return "boolean" if primitive == "boolean" else _READ.get(primitive, "string")


def _reading(one: Property) -> tuple[str, bool]:
    """How values under a property are read, and whether they are keyed."""
    inner = innermost(one.shape)
    if isinstance(inner, Simple):
        reading = "@json" if inner.primitive in _WHOLE else _READ.get(inner.primitive, "")
    else:
        whole = isinstance(inner, Typed) and inner.role is Role.WELL_KNOWN
        reading = "@json" if whole else ""
    return reading, isinstance(one.shape, Keyed)
