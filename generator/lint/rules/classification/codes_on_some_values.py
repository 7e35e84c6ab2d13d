"""Some values of a list have a code, and others have none.

Why: Data then carry codes for some values and names for the others, and no receiver can foresee which.
Example: `Ansættelsesform` with `tjenestemand = 1`, `overenskomstansat = 2` and `timelønnet` without a code.
Instead: Give every value its code (in Enterprise Architect: the initial value), or none.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    values = values_of(one, review)
    without = [value.name for value in values if value.code is None]
    if not without or len(without) == len(values):
        return
    yield Finding(
        f"{len(without)} of the {len(values)} values of {one.qualified_name} have no code, while the others have one.",
        f'Give every value a code, also "{without[0]}", or none.',
    )


RULE = Rule(
    severity=Severity.WARNING, on=(Classifier,), check=_check, sources=("SOSI-krav/kodebruk",)
)
