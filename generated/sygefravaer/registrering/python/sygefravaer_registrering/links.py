"""What leads from one object of the model to another."""

from __future__ import annotations

from .json_values import Model
from .models import (
    Ansaettelsesforhold,
    AnsaettelsesforholdReference,
    Ansaettelsesmyndighed,
    AnsaettelsesmyndighedReference,
    FravaerIOptaellingsaar,
    Fravaersperiode,
    FravaersperiodeReference,
    MuligArbejdstid,
    Optaellingsaar,
    Person,
    PersonReference,
)
from .objects import Hop, Reference, World

KEYS: dict[type[Model], tuple[str, ...]] = {}
KEYS[Person] = ("cpr_nummer",)
KEYS[Ansaettelsesmyndighed] = ("kommunekode",)
KEYS[Ansaettelsesforhold] = ("ansaettelsesnoegle",)
KEYS[Fravaersperiode] = ("periode_id",)
KEYS[Optaellingsaar] = ("aar",)
KEYS[FravaerIOptaellingsaar] = ("id",)
KEYS[MuligArbejdstid] = ("id",)

REFERENCES: dict[type[Model], Reference] = {}
REFERENCES[AnsaettelsesforholdReference] = Reference(
    ("ansaettelsesnoegle",), {Ansaettelsesforhold: ("ansaettelsesnoegle",)}, "", {}
)
REFERENCES[PersonReference] = Reference(("cpr_nummer",), {Person: ("cpr_nummer",)}, "", {})
REFERENCES[AnsaettelsesmyndighedReference] = Reference(
    ("kommunekode",), {Ansaettelsesmyndighed: ("kommunekode",)}, "", {}
)
REFERENCES[FravaersperiodeReference] = Reference(
    ("periode_id",), {Fravaersperiode: ("periode_id",)}, "", {}
)

# For each end its ways: the places in documents that state the association.
WAYS: dict[str, tuple[tuple[Hop, ...], ...]] = {}
WAYS["optaellingsaar_of_fravaersperiode"] = (
    (
        Hop({FravaerIOptaellingsaar: "fravaersperiode"}, is_back=True),
        Hop({Optaellingsaar: "fravaer_i_optaellingsaar"}, is_back=True),
    ),
)
WAYS["fravaersperiode_of_ansaettelsesforhold"] = (
    (Hop({Ansaettelsesforhold: "fravaersperiode"}),),
    (Hop({Fravaersperiode: "ansaettelsesforhold"}, is_back=True),),
)
WAYS["ansaettelsesforhold_of_fravaersperiode"] = (
    (Hop({Fravaersperiode: "ansaettelsesforhold"}),),
    (Hop({Ansaettelsesforhold: "fravaersperiode"}, is_back=True),),
)
WAYS["fravaer_i_optaellingsaar_of_fravaersperiode"] = (
    (Hop({FravaerIOptaellingsaar: "fravaersperiode"}, is_back=True),),
)

# For each rule on links, the ways to the two objects that are linked.
PAIRS: dict[str, tuple[Hop, Hop]] = {}
PAIRS["FraværIOptællingsår/once"] = (
    Hop({Optaellingsaar: "fravaer_i_optaellingsaar"}, is_back=True),
    Hop({FravaerIOptaellingsaar: "fravaersperiode"}),
)


class Links(World):
    """The objects of a delivery, and what each end of the model leads to."""

    keys = KEYS
    references = REFERENCES
    ways = WAYS
    pairs = PAIRS

    def optaellingsaar_of_fravaersperiode(
        self, one: Fravaersperiode | None
    ) -> list[Optaellingsaar]:
        """Fraværsperiode.optællingsår"""
        found: list[Optaellingsaar] = self.led(one, WAYS["optaellingsaar_of_fravaersperiode"])
        return found

    def fravaersperiode_of_ansaettelsesforhold(
        self, one: Ansaettelsesforhold | None
    ) -> list[Fravaersperiode]:
        """Ansættelsesforhold.fraværsperiode"""
        found: list[Fravaersperiode] = self.led(one, WAYS["fravaersperiode_of_ansaettelsesforhold"])
        return found

    def ansaettelsesforhold_of_fravaersperiode(
        self, one: Fravaersperiode | None
    ) -> Ansaettelsesforhold | None:
        """Fraværsperiode.ansættelsesforhold"""
        found: Ansaettelsesforhold | None = self.first(
            one, WAYS["ansaettelsesforhold_of_fravaersperiode"]
        )
        return found

    def fravaer_i_optaellingsaar_of_fravaersperiode(
        self, one: Fravaersperiode | None
    ) -> list[FravaerIOptaellingsaar]:
        """Fraværsperiode.FraværIOptællingsår"""
        found: list[FravaerIOptaellingsaar] = self.led(
            one, WAYS["fravaer_i_optaellingsaar_of_fravaersperiode"]
        )
        return found
