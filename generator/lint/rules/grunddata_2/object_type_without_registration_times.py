"""An object type does not tell when and by whom an object was registered.

Why: A register must be able to say what it knew on a given day, and who wrote it, when a decision is questioned.
Example: A class `Bevilling` with `registreringFra` and no `registreringTil`.
Instead: Give it (or a superclass) `registreringFra` of type DateTime 1..1, `registreringTil` of type DateTime 0..1, and
`registreringsaktør` of type CharacterString 1..1.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import REGISTRATION, without
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one, cause, names in without(REGISTRATION, review):
        yield Finding(
            f"{one.qualified_name} has no {', no '.join(names)}, of its own or inherited.",
            "Add the attributes to it, or to a superclass.",
            one,
            f"{cause} {names}",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("GD2-6.2", "GD1-6.2"),
    stricter={"grunddata-2": Severity.ERROR},
)
