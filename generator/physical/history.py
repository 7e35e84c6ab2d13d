"""Which periods a class keeps, from the model's own stereotypes and tags or the profile's choice.

Registration is when the register knew it, effect is when it held in the world: the Danish common
public-sector modelling rules call them registreringstid and virkningstid. A period is half open:
from is included, to is not, and an empty `to` means until further notice.
"""

from __future__ import annotations

from typing import NamedTuple

from generator.model.elements import Classifier
from generator.model.indexes import Inheritance
from generator.profile.profile import Narrowed


class Period(NamedTuple):
    """A pair of moments, named as a property of the model would be, in Danish and English."""

    start: str
    end: str
    meaning_da: str
    meaning_en: str

    def meaning(self, language: str) -> str:
        """What the period tells, in Danish for Danish models, else in English."""
        return self.meaning_da if language == "da" else self.meaning_en


REGISTRATION = Period(
    "registreringFra", "registreringTil", "Registreringstid", "When the register knew this"
)
EFFECT = Period("virkningFra", "virkningTil", "Virkningstid", "When this held in the world")

_PERIODS = {
    "none": (),
    "registration": (REGISTRATION,),
    "effect": (EFFECT,),
    "bitemporal": (REGISTRATION, EFFECT),
}
# What models write in the tag `historikmodel` (Grunddata 2) or as a stereotype.
_WORDS = {
    "registreringshistorik": "registration",
    "registration": "registration",
    "virkningshistorik": "effect",
    "effect": "effect",
    "bitemporalitet": "bitemporal",
    "bitemporal": "bitemporal",
    "dkbitemporal": "bitemporal",
}


def periods_of(narrowed: Narrowed, classifier: Classifier) -> tuple[Period, ...]:
    """The periods of a class; a subclass keeps those of its superclasses."""
    lines = (classifier.key, *reversed(narrowed.model.index(Inheritance).ancestors(classifier.key)))
    stated = narrowed.settings.choice("history", *lines)
    if stated != "model":
        return _PERIODS[stated]
    for key in lines:
        line = narrowed.model.get(key)
        marks = (
            line.tag("historikmodel") or "",
            # A class with times of its own needs no tables for them: then the stereotype is a rule.
            *(one.rpartition("::")[2] for one in line.stereotypes if not line.tag("validFrom")),
        )
        for mark in marks:
            if mark.strip().lower() in _WORDS:
                return _PERIODS[_WORDS[mark.strip().lower()]]
    return ()
