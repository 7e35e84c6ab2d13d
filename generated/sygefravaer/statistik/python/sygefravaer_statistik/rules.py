"""The rules of the profile, asked of a whole delivery."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from typing import Any, Literal, TypeVar

from pydantic import ValidationError

from .json_values import Model
from .links import Links
from .models import (
    Ansaettelsesforhold,
    Ansaettelsesmyndighed,
    Delivery,
    FravaerIOptaellingsaar,
    Fravaersperiode,
    Optaellingsaar,
    Person,
)
from .rule_table import RULES, TAGS
from .verdicts import (
    Check,
    Verdict,
    Violation,
    checks_of,
    filled,
    pointer,
    value_at,
    verdict,
    violated_if,
)

F = TypeVar("F", bound=Callable[..., Verdict])
_CHECKS: dict[type[Model], list[Check]] = {}


def over(rule: str, kinds: tuple[type[Model], ...], values: dict[str, str]) -> Callable[[F], F]:
    """Marks a function as the check of a rule that looks at more than the object itself."""

    def mark(function: F) -> F:
        for kind in kinds:
            _CHECKS.setdefault(kind, []).append(Check(rule, values, function))
        return function

    return mark


# -- loading and asking -----------------------------------------------------------------------------
def load(
    text: str | bytes, *, constraints: Literal["schema", "all", "none"] = "schema"
) -> Delivery:
    """Read a delivery. Raises pydantic's ValidationError where the JSON Schema refuses it.

    With `all`, also where one of its objects breaks any rule by itself; with `none`, only for its form, so
    that `validate` tells of every constraint.
    """
    return Delivery.model_validate_json(text, context={"constraints": constraints})


def validate(delivery: Delivery) -> list[Violation]:
    """What the objects of a delivery break, and what is undetermined, in the order of the document."""
    world = Links(delivery)
    found: list[Violation] = []
    for path, one in world.placed:
        for check in checks_of(type(one)):
            _tell(found, world, path, one, check, check.says(one))
        for check in _CHECKS.get(type(one), ()):
            _tell(found, world, path, one, check, check.says(one, world))
    return found


def _tell(
    found: list[Violation], world: Links, path: str, one: Model, check: Check, says: Verdict
) -> None:
    if says is not Verdict.KEPT:
        rule = RULES[check.rule]
        values = {name: value_at(one, place) for name, place in check.values.items()}
        key = world.key_of(one)
        texts = (filled(rule.message_da, values), filled(rule.message_en, values))
        found.append(Violation(rule.id, says, rule.severity, path, key, *texts, values))


def refusals(error: ValidationError) -> list[Violation]:
    """What a refused document breaks: each error under its rule's id, or under pydantic's word for it."""
    return [_refusal(one) for one in error.errors(include_url=False)]


def _refusal(error: Any) -> Violation:
    rule = RULES.get(error["type"])
    path = pointer(str(one) for one in error["loc"] if one not in TAGS)
    danish, english = (rule.message_da, rule.message_en) if rule else (error["msg"], error["msg"])
    severity = rule.severity if rule else "error"
    values = {"value": error["input"]}
    return Violation(error["type"], Verdict.VIOLATED, severity, path, "", danish, english, values)


# -- rules that look around -------------------------------------------------------------------------
@over("Person/key", (Person,), {"cprNummer": "cpr_nummer"})
def person_key(self: Person, world: Links) -> Verdict:
    """Person: the key occurs more than once."""
    return violated_if(world.is_twice(self, ("cpr_nummer",), (Person,)))


@over(
    "Person.ansættelsesforhold/reference", (Person,), {"ansættelsesforhold": "ansaettelsesforhold"}
)
def person_ansaettelsesforhold_reference(self: Person, world: Links) -> Verdict:
    """Person.ansættelsesforhold: refers to Ansættelsesforhold that does not exist."""
    return violated_if(world.leads_nowhere(self, "ansaettelsesforhold"))


@over("Ansættelsesmyndighed/key", (Ansaettelsesmyndighed,), {"kommunekode": "kommunekode"})
def ansaettelsesmyndighed_key(self: Ansaettelsesmyndighed, world: Links) -> Verdict:
    """Ansættelsesmyndighed: the key occurs more than once."""
    return violated_if(world.is_twice(self, ("kommunekode",), (Ansaettelsesmyndighed,)))


@over(
    "Ansættelsesmyndighed.ansættelsesforhold/reference",
    (Ansaettelsesmyndighed,),
    {"ansættelsesforhold": "ansaettelsesforhold"},
)
def ansaettelsesmyndighed_ansaettelsesforhold_reference(
    self: Ansaettelsesmyndighed, world: Links
) -> Verdict:
    """Ansættelsesmyndighed.ansættelsesforhold: refers to Ansættelsesforhold that does not
    exist.
    """
    return violated_if(world.leads_nowhere(self, "ansaettelsesforhold"))


@over("Ansættelsesforhold/key", (Ansaettelsesforhold,), {"ansættelsesnøgle": "ansaettelsesnoegle"})
def ansaettelsesforhold_key(self: Ansaettelsesforhold, world: Links) -> Verdict:
    """Ansættelsesforhold: the key occurs more than once."""
    return violated_if(world.is_twice(self, ("ansaettelsesnoegle",), (Ansaettelsesforhold,)))


@over("Ansættelsesforhold.person/reference", (Ansaettelsesforhold,), {"person": "person"})
def ansaettelsesforhold_person_reference(self: Ansaettelsesforhold, world: Links) -> Verdict:
    """Ansættelsesforhold.person: refers to Person that does not exist."""
    return violated_if(world.leads_nowhere(self, "person"))


@over(
    "Ansættelsesforhold.ansættelsesmyndighed/reference",
    (Ansaettelsesforhold,),
    {"ansættelsesmyndighed": "ansaettelsesmyndighed"},
)
def ansaettelsesforhold_ansaettelsesmyndighed_reference(
    self: Ansaettelsesforhold, world: Links
) -> Verdict:
    """Ansættelsesforhold.ansættelsesmyndighed: refers to Ansættelsesmyndighed that does
    not exist.
    """
    return violated_if(world.leads_nowhere(self, "ansaettelsesmyndighed"))


@over(
    "Ansættelsesforhold.fraværsperiode/reference",
    (Ansaettelsesforhold,),
    {"fraværsperiode": "fravaersperiode"},
)
def ansaettelsesforhold_fravaersperiode_reference(
    self: Ansaettelsesforhold, world: Links
) -> Verdict:
    """Ansættelsesforhold.fraværsperiode: refers to Fraværsperiode that does not exist."""
    return violated_if(world.leads_nowhere(self, "fravaersperiode"))


@over("Fraværsperiode/key", (Fravaersperiode,), {"periodeId": "periode_id"})
def fravaersperiode_key(self: Fravaersperiode, world: Links) -> Verdict:
    """Fraværsperiode: the key occurs more than once."""
    return violated_if(world.is_twice(self, ("periode_id",), (Fravaersperiode,)))


@over("Fraværsperiode.optællingsår/count", (Fravaersperiode,), {})
def fravaersperiode_optaellingsaar_count(self: Fravaersperiode, world: Links) -> Verdict:
    """Fraværsperiode.optællingsår: there must be at least 1."""
    return violated_if(world.count("optaellingsaar_of_fravaersperiode", self) < 1)


@over(
    "Fraværsperiode.ansættelsesforhold/reference",
    (Fravaersperiode,),
    {"ansættelsesforhold": "ansaettelsesforhold"},
)
def fravaersperiode_ansaettelsesforhold_reference(self: Fravaersperiode, world: Links) -> Verdict:
    """Fraværsperiode.ansættelsesforhold: refers to Ansættelsesforhold that does not exist."""
    return violated_if(world.leads_nowhere(self, "ansaettelsesforhold"))


@over("Optællingsår/key", (Optaellingsaar,), {"år": "aar"})
def optaellingsaar_key(self: Optaellingsaar, world: Links) -> Verdict:
    """Optællingsår: the key occurs more than once."""
    return violated_if(world.is_twice(self, ("aar",), (Optaellingsaar,)))


@over("FraværIOptællingsår/once", (FravaerIOptaellingsaar,), {})
def fravaer_i_optaellingsaar_once(self: FravaerIOptaellingsaar, world: Links) -> Verdict:
    """FraværIOptællingsår: the same two are linked more than once."""
    return violated_if(
        world.is_linked_twice(self, "FraværIOptællingsår/once", (FravaerIOptaellingsaar,))
    )


@over("Ansættelsesforhold/S-08", (Ansaettelsesforhold,), {})
def ansaettelsesforhold_s_08(self: Ansaettelsesforhold, world: Links) -> Verdict:
    """Ansættelsesforhold: two periods with the same reason do not overlap in one job"""
    kept = all(
        all(
            fravaersperiode is fravaersperiode_2
            or str(fravaersperiode.fravaersaarsag) != str(fravaersperiode_2.fravaersaarsag)
            or fravaersperiode.slutdato < fravaersperiode_2.startdato
            or fravaersperiode_2.slutdato < fravaersperiode.startdato
            for fravaersperiode_2 in world.fravaersperiode_of_ansaettelsesforhold(self)
        )
        for fravaersperiode in world.fravaersperiode_of_ansaettelsesforhold(self)
    )
    violated = any(
        any(
            fravaersperiode_3 is not fravaersperiode_4
            and str(fravaersperiode_3.fravaersaarsag) == str(fravaersperiode_4.fravaersaarsag)
            and fravaersperiode_3.slutdato >= fravaersperiode_4.startdato
            and fravaersperiode_4.slutdato >= fravaersperiode_3.startdato
            for fravaersperiode_4 in world.fravaersperiode_of_ansaettelsesforhold(self)
        )
        for fravaersperiode_3 in world.fravaersperiode_of_ansaettelsesforhold(self)
    )
    return verdict(kept=kept, violated=violated)


@over("Fraværsperiode/S-09", (Fravaersperiode,), {"startdato": "startdato", "slutdato": "slutdato"})
def fravaersperiode_s_09(self: Fravaersperiode, world: Links) -> Verdict:
    """Fraværsperiode: the period is within the employment"""
    ansaettelsesforhold = world.ansaettelsesforhold_of_fravaersperiode(self)
    kept = (
        ansaettelsesforhold is not None
        and self.startdato >= ansaettelsesforhold.startdato
        and (ansaettelsesforhold.slutdato is None or self.slutdato <= ansaettelsesforhold.slutdato)
    )
    violated = (
        ansaettelsesforhold is not None and self.startdato < ansaettelsesforhold.startdato
    ) or (
        ansaettelsesforhold is not None
        and ansaettelsesforhold.slutdato is not None
        and self.slutdato > ansaettelsesforhold.slutdato
    )
    return verdict(kept=kept, violated=violated)


@over(
    "Fraværsperiode/timerFordeltPåÅr",
    (Fravaersperiode,),
    {"slutdato": "slutdato", "fraværstimer": "fravaerstimer"},
)
def fravaersperiode_timer_fordelt_paa_aar(self: Fravaersperiode, world: Links) -> Verdict:
    """Fraværsperiode: the hours of a closed period are divided among the years they count
    in
    """
    kept = self.fravaerstimer == sum(
        (
            fravaer_i_optaellingsaar.fravaerstimer
            for fravaer_i_optaellingsaar in world.fravaer_i_optaellingsaar_of_fravaersperiode(self)
        ),
        Decimal(0),
    )
    violated = self.fravaerstimer != sum(
        (
            fravaer_i_optaellingsaar_2.fravaerstimer
            for fravaer_i_optaellingsaar_2 in world.fravaer_i_optaellingsaar_of_fravaersperiode(
                self
            )
        ),
        Decimal(0),
    )
    return verdict(kept=kept, violated=violated)
