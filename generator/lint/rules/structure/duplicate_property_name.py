"""Two attributes or roles of one class have the same name, or names that become the same.

Why: They would be one column and one JSON property; one of them gets a number that nobody expects.
Example: `Sag` with the attribute `ansvarlig` and a role `Ansvarlig`.
Instead: Rename one of them, or remove it where both mean the same.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.spelling import folded
from generator.model.elements import Classifier, End, Property


def _is_used(prop: Property) -> bool:
    """A role that nobody can reach and that belongs to its line is no property of the class."""
    return not isinstance(prop, End) or prop.is_navigable


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    seen: dict[str, Property] = {}
    for prop in review.properties(one):
        first = seen.setdefault(folded(prop.name), prop)
        if first is not prop and prop.name and _is_used(prop) and _is_used(first):
            yield Finding(
                f"{prop.qualified_name} becomes the same name as {first.qualified_name}.",
                "Rename one of the two, or remove it where both mean the same.",
                prop,
            )


RULE = Rule(
    severity=Severity.ERROR,
    on=(Classifier,),
    check=_check,
    sources=("SOSI-krav/16", "MIM-names", "SC-req-xsd-prop-ncname", "ISO-16"),
)
