"""The rules of the profile, asked of a whole delivery."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Literal, TypeVar

from pydantic import ValidationError

from .json_values import Model
from .links import Links
from .models import Delivery, Noegletal
from .rule_table import RULES, TAGS
from .verdicts import (
    Check,
    Verdict,
    Violation,
    checks_of,
    filled,
    pointer,
    value_at,
    values_at,
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
@over("Nøgletal/key", (Noegletal,), {"identifikator": "identifikator"})
def noegletal_key(self: Noegletal, world: Links) -> Verdict:
    """Nøgletal: the key occurs more than once."""
    return violated_if(world.is_twice(self, ("identifikator",), (Noegletal,)))


@over("Nøgletal/S-11", (Noegletal,), {})
def noegletal_s_11(self: Noegletal, world: Links) -> Verdict:
    """Nøgletal: parental leave is not added to other reasons"""
    kept = (
        all(fravaersaarsag != "1400" for fravaersaarsag in values_at(self, "fravaersaarsag"))
        or sum(1 for fravaersaarsag_2 in values_at(self, "fravaersaarsag")) == 1
    )
    violated = (
        any(fravaersaarsag_3 == "1400" for fravaersaarsag_3 in values_at(self, "fravaersaarsag"))
        and sum(1 for fravaersaarsag_4 in values_at(self, "fravaersaarsag")) != 1
    )
    return verdict(kept=kept, violated=violated)
