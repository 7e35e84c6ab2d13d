"""A data type must contain a value of its own kind.

Why: A value of it would never end; no column and no document can hold one.
Example: `Adresse.modpart: Adresse [1]`.
Instead: Make the attribute optional, or a class of what has an identity of its own.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.loops import loops
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import ElementKey, Kind
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    needs: dict[ElementKey, list[ElementKey]] = defaultdict(list)
    for one in review.classifiers:
        if one.kind is Kind.DATA_TYPE:
            for attribute in model.attributes(one):
                if (
                    attribute.type is not None
                    and attribute.multiplicity
                    and attribute.multiplicity.lower
                ):
                    needs[one.key].append(attribute.type)
    for loop in loops(needs):
        names = " → ".join(model.get(key).name for key in (*loop, loop[0]))
        yield Finding(
            f"A value of {model.get(loop[0]).qualified_name} would never end: {names}.",
            "Make one of these attributes optional.",
            model.get(loop[0]),
        )


RULE = Rule(
    severity=Severity.ERROR,
    on=(),
    check=_check,
)
