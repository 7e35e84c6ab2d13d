"""An attribute has no type.

Why: Without a type no column, schema property or check can be made of it; every vendor guesses.
Example: `Bygning.opførelsesår` with an empty type field.
Instead: Choose a type of the model or a standard one, such as `Integer` (in Enterprise Architect: open the
attribute, and select the type from the list rather than typing it).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute


def _check(attribute: Attribute, review: Review) -> Iterator[Finding]:
    if attribute.type is None and not review.is_value_list_item(attribute):
        yield Finding(
            f"{attribute.qualified_name} has no type.",
            "Choose a type of the model, or a standard one such as CharacterString or Integer.",
        )


RULE = Rule(
    severity=Severity.ERROR,
    on=(Attribute,),
    check=_check,
    sources=(
        "GD1-5.4a",
        "GD2-5.9",
        "KDS-04",
        "SOSI-krav/22",
        "MIM-type",
        "SC-prop-value-type-exists",
    ),
    after=("read/dangling-type",),
)
