"""Objects to try a constraint on."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from generator.constraints import formula as f


def as_object(values: Mapping[tuple[str, ...], Any]) -> dict[str, Any]:
    """The object that has these values, by their paths: `adresse.postnummer` is a part of `adresse`."""
    found: dict[str, Any] = {}
    for path, value in values.items():
        here = found
        for name in path[:-1]:
            here = here.setdefault(name, {})
        here[path[-1]] = value
    return found


def candidates(test: Any, usual: Any, primitive: str) -> list[Any]:
    """Values on both sides of whatever a formula compares with, and the usual one."""
    constants = [one.text for one in _constants(test)]
    if primitive == "boolean":
        return [True, False]
    if primitive in ("date", "datetime"):
        return [usual, *(usual + datetime.timedelta(days=days) for days in (-400, 400))]
    if primitive in ("integer", "decimal", "real", "year"):
        numbers = [
            int(float(one)) for one in constants if one.lstrip("-").replace(".", "").isdigit()
        ]
        return sorted({0, *(each for one in numbers for each in (one - 1, one, one + 1))})
    return [usual, *dict.fromkeys(constants), "x"]


def _constants(one: Any) -> list[f.Constant]:
    if isinstance(one, f.Constant):
        return [one]
    return (
        [found for each in one if isinstance(each, tuple) for found in _constants(each)]
        if isinstance(one, tuple)
        else []
    )
