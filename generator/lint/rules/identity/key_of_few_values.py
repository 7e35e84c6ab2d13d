"""A key has values that many objects share.

Why: A key of yes and no allows two objects, one of a list no more than the list has values, and one of a date a single object a day.
The next object is refused.
Example: `Fraværsperiode.startdato` is the only attribute of its class that is marked as key.
Instead: Mark together with it what tells the objects of one day apart, or give the class an identifier.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import is_object_key, keys_of
from generator.lint.periods import primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Kind

_SHARED = {
    "boolean": "there are two values",
    "date": "only one object can have the same day",
    "datetime": "only one object can have the same moment",
    "time": "only one object can have the same time of the day",
    "year": "only one object can have the same year",
    "geometry": "a place identifies nothing",
}


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if not is_object_key(one, review) or not keys_of(review).is_sole(one):
        return
    kind = review.model.type_of(one)
    why = _SHARED.get(primitive_of(one, review) or "")
    if kind is not None and kind.kind is Kind.ENUMERATION:
        why = f"{kind.name} has {len(review.values(kind))} values"
    if why and kind is not None:
        yield Finding(
            f"{one.qualified_name} of type {kind.name} is the whole key of its class, and {why}.",
            "Mark what else identifies an object, or add an identifier.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
