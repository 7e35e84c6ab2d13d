"""An age or a duration is stored that dates would tell.

Why: It is wrong the day after it was written, and nobody updates it.
Example: `Borger.alder`; `Fraværsperiode.varighed` beside `fraværFra` and `fraværTil`.
Instead: Store the dates, and mark the age or duration as derived where it is wanted in an answer (in Enterprise Architect:
"Derived" on the attribute).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import Times, primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute
from generator.model.words import words

_NUMBERS = ("integer", "decimal", "real", "duration")
_DURATIONS = ("varighed", "duration", "duur")


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    owner = review.owner_of(one)
    if owner is None or one.is_derived or primitive_of(one, review) not in _NUMBERS:
        return
    name = one.name.lower()
    if name in ("alder", "age", "leeftijd"):
        yield Finding(
            f"{one.qualified_name} stores an age, which is wrong from the next birthday on.",
            "Store the date of birth, and mark the age as derived.",
        )
    elif (words(name) or ("",))[-1].endswith(_DURATIONS):
        pair = next(review.model.index(Times).all_pairs(owner.key), None)
        if pair is not None:
            yield Finding(
                f"{one.qualified_name} stores what {pair.start.prop.name} and {pair.end.prop.name} say already.",
                "Mark it as derived, or leave it out.",
            )


RULE = Rule(severity=Severity.NOTE, on=(Attribute,), check=_check)
