"""A class must have a part that in the end must have one of its own kind.

Why: No object can ever be complete, so none can be stored.
Example: Every `Enhed` has 1..* `Underenhed`, which is an `Enhed`.
Instead: Let one of the multiplicities begin at 0.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.loops import loops
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Aggregation, ElementKey, End
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    needs: dict[ElementKey, list[ElementKey]] = defaultdict(list)
    for part in model.elements(End):
        whole = review.associations.opposite(part)
        if part.aggregation is not Aggregation.COMPOSITE or whole is None or part.type is None:
            continue
        if whole.type is not None and part.multiplicity and part.multiplicity.lower > 0:
            for owner in (whole.type, *review.inheritance.descendants(whole.type)):
                needs[owner].append(part.type)
    for loop in loops(needs):
        names = " → ".join(model.get(key).name for key in (*loop, loop[0]))
        yield Finding(
            f"{model.get(loop[0]).qualified_name} must have parts without end: {names}.",
            "Let one of these multiplicities begin at 0.",
            model.get(loop[0]),
        )


RULE = Rule(
    severity=Severity.ERROR,
    on=(),
    check=_check,
)
