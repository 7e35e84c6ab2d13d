"""The random objects of the club as documents."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from tests.constraints.club import Club, Thing

ROOTS = ("person", "ansat", "leder", "frivillig", "post", "klub")
PERSONS = ROOTS[:4]


def of_root(world: Club, root: str) -> list[Thing]:
    """The objects that stand under a name."""
    return [one for one in world.objects if one[""][0].lower() == root]


def delivery(world: Club) -> dict[str, list[dict[str, Any]]]:
    """The objects as a document."""
    keys = {id(one): str(UUID(int=number)) for number, one in enumerate(world.objects, 1)}

    def reference(one: Thing) -> dict[str, str]:
        return {"id": keys[id(one)]}

    def written(one: Thing) -> dict[str, Any]:
        told: dict[str, Any] = reference(one)
        for name, value in one.items():
            called = name.replace("æ", "ae").replace("ø", "oe")
            if name == "":
                told |= {"type": value[0]} if "nr" in one and "alder" in one else {}
            elif name in ("ansatte", "vennere", "poster", "klubber", "medlemmer") or value is None:
                continue
            elif name in ("chef", "ejer", "betaler"):
                told[called] = reference(value)
            elif name == "venner":
                told[called] = [reference(each) for each in value]
            elif name == "medlemskab" and one[""] == ("Klub",):
                told[called] = [
                    {"medlemmer": reference(each["medlemmer"])}
                    | ({} if each["kontingent"] is None else {"kontingent": each["kontingent"]})
                    for each in value
                ]
            elif name in ("periode", "fast"):
                told[called] = _period(value)
            elif name == "perioder":
                told[called] = [_period(each) for each in value]
            elif name != "medlemskab":
                told[called] = value
        if "rate" in told:
            told["rate"] = float(told["rate"])
        return told

    return {root: [written(one) for one in of_root(world, root)] for root in ROOTS}


def _period(one: Any) -> dict[str, int]:
    return {name: one[name] for name in ("fra", "til") if one.get(name) is not None}
