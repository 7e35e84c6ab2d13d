"""The end of a validity or of a history is mandatory, so nothing can hold until further notice.

Why: What holds now has no end yet. Where one is demanded, people write 31-12-9999, and every report counts it.
Example: `registreringTil` with multiplicity `1..1`.
Instead: Give the end the multiplicity `0..1`; an empty end means until further notice.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import periods_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    for _start, end in periods_of(one, review).pairs:
        bounds = end.prop.multiplicity
        if end.is_history and end.prop.owner == one.key and bounds and bounds.lower > 0:
            yield Finding(
                f"{end.prop.qualified_name} is mandatory, so nothing can hold until further notice.",
                "Give it the multiplicity 0..1.",
                cause=end.stem,
                element=end.prop,
            )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
