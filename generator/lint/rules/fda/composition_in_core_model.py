"""A core model has a composition.

Why: Whether a part can live without its whole depends on the use. A core model is made to be reused, so it leaves that to the
application models.
Example: A core model in which `Ansættelse` owns `Fraværsperiode`; the payroll archive keeps the periods when the employment
is gone.
Instead: Draw a plain association in the core model, and the composition in the application models that need it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import CORE, model_of, scope_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Aggregation, End


def _check(end: End, review: Review) -> Iterator[Finding]:
    if end.aggregation is not Aggregation.COMPOSITE:
        return
    model = model_of(review.model.association_of(end), review)
    if model is not None and scope_of(model, review) == CORE:
        yield Finding(
            f"{end.qualified_name} is a part in a composition, and {model.qualified_name} is a core model.",
            "Draw a plain association here, and the composition in the application models that need it.",
            cause=str(model.key),
        )


RULE = Rule(severity=Severity.WARNING, on=(End,), check=_check, sources=("FDA-02b",))
