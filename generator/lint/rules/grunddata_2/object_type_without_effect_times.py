"""An object type with both histories does not tell when and by whom an object holds.

Why: What was decided on the tenth may hold from the first. Without both dates, benefits, salaries and reports are worked out
from the wrong day.
Example: A class `Bevilling` with the `historikmodel` bitemporalitet, and no `virkningFra`.
Instead: Give it (or a superclass) `virkningFra` 1..1 and `virkningTil` 0..1 of type DateTime or Date, and `virkningsaktør` of
type CharacterString 1..1; or choose registreringshistorik.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import EFFECT, without
from generator.lint.grunddata_times import BITEMPORAL, history_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one, cause, names in without(EFFECT, review):
        if history_of(one, review) == BITEMPORAL:
            yield Finding(
                f"{one.qualified_name} has no {', no '.join(names)}, of its own or inherited.",
                "Add the attributes to it, or to a superclass.",
                one,
                f"{cause} {names}",
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("GD2-6.3", "GD1-6.2"))
