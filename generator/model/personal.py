"""Which values tell of a person, so that they do not stand in a report that goes round."""

from __future__ import annotations

from generator.model.elements import Property
from generator.model.graph import Model
from generator.model.identifiers import identifier_named

# What models write: FDA and KL models a tag `personoplysning`, others `sensitivity` or `personalData`.
_TAGS = ("personoplysning", "personoplysninger", "personaldata", "sensitivity", "gdpr")
_NO = frozenset(("", "nej", "ingen", "false", "no", "none", "0", "ikke-personoplysning", "public"))


def is_personal(prop: Property, model: Model) -> bool:
    """Whether a property holds personal data: a tag of it says so, or by its name or its type's it is the
    national number of a person."""
    for tag in prop.tags:
        if tag.name.rpartition(":")[2].casefold() in _TAGS:
            return tag.value.strip().casefold() not in _NO
    classifier = model.type_of(prop)
    names = (prop.name, classifier.name if classifier is not None else "")
    known = (identifier_named(name) for name in names if name)
    return any(one is not None and one.is_personal for one in known)
