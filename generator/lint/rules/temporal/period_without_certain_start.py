"""The start of a validity or of a history is optional.

Why: A record without a start has held for ever, or for a time that nobody wrote down; readers cannot tell which, and a
query for what held on a day must choose.
Example: `virkningFra` with multiplicity `0..1`.
Instead: Give the start the multiplicity `1..1`; if it is sometimes unknown, say in its definition what an empty one means.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import periods_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    for start, _end in periods_of(one, review).pairs:
        bounds = start.prop.multiplicity
        if start.is_history and start.prop.owner == one.key and bounds and bounds.lower == 0:
            yield Finding(
                f"{start.prop.qualified_name} is optional: a record without it has held since nobody knows when.",
                "Give it the multiplicity 1..1, or say in its definition what an empty one means.",
                start.prop,
                start.stem,
            )


RULE = Rule(severity=Severity.NOTE, on=(Classifier,), check=_check)
