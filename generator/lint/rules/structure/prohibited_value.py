"""A multiplicity allows no value at all.

Why: A property that must not have a value is in every table and schema for nothing.
Example: `Sag.bemærkning` with the multiplicity 0..0.
Instead: Remove the attribute or role, or give it the multiplicity that is meant.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Property


def _check(one: Property, review: Review) -> Iterator[Finding]:
    if one.multiplicity is not None and one.multiplicity.upper == 0:
        yield Finding(
            f"{one.qualified_name} may have no value at all ({one.multiplicity}).",
            "Remove it, or write the multiplicity that is meant.",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Property,),
    check=_check,
    sources=("GD2-4.2c", "MIM-associations", "SEMIC-class-attribute-multiplicity-2"),
)
