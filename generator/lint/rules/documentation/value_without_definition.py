"""Values of a list have no definition.

Why: People choose between the values. Where nobody says what tells `orlov` from `tjenestefri`, the statistics are made by
chance.
Example: A list `Fraværsårsag` with ten values of which three are explained.
Instead: Say of each value what it covers and what it does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import is_any_defined
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, External

_SHOWN = 3


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if isinstance(one, External) or not review.is_list(one) or not is_any_defined(review):
        return
    values = [value for value in review.values(one) if value.name and review.is_drawn(value)]
    missing = [value.name for value in values if not review.definition(value)]
    if not missing:
        return
    if len(missing) == len(values):
        what = f"The values of {one.qualified_name} have no definitions."
    else:
        more = f" and {len(missing) - _SHOWN} more" if len(missing) > _SHOWN else ""
        shown = ", ".join(f'"{name}"' for name in missing[:_SHOWN]) + more
        what = f"Values of {one.qualified_name} without a definition: {shown}."
    cause = "all" if len(missing) == len(values) else ""
    yield Finding(what, "Say of each value what it covers and what it does not.", cause=cause)


RULE = Rule(
    severity=Severity.NOTE,
    on=(Classifier,),
    check=_check,
    sources=("FDA-28", "SOSI-krav/7", "ISO-7"),
    stricter={"fda": Severity.WARNING, "sosi": Severity.WARNING},
)
