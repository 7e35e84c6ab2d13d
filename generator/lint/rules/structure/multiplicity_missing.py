"""An attribute or a role does not say how many values it has.

Why: A column is either mandatory or not, and a property is either one value or a list: without a multiplicity
every vendor chooses.
Example: `Borger.telefon` without bounds; an association end with the role `forløb` and nothing beside it.
Instead: Write 1, 0..1, 1..* or 0..* (in Enterprise Architect: attribute, Detail, Multiplicity; connector, Role(s),
Multiplicity).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, End


def _check(one: Attribute | End, review: Review) -> Iterator[Finding]:
    if one.multiplicity is not None:
        return
    if isinstance(one, Attribute) and (
        review.is_value_list_item(one) or isinstance(review.model.owner(one), End)
    ):
        return  # a value has none, and a qualifier is one value
    if isinstance(one, End) and not (one.name and one.type is not None):
        return
    yield Finding(
        f"{one.qualified_name} has no multiplicity.",
        "Write how many values it may have: 1, 0..1, 1..* or 0..*.",
        cause="role" if isinstance(one, End) else "attribute",
    )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Attribute, End),
    check=_check,
    sources=(
        "FDA-27c",
        "GD2-4.2c",
        "GD1-5.4a",
        "GD1-5.4b",
        "KDS-04",
        "SOSI-krav/10",
        "SEMIC-class-attribute-multiplicity-4",
        "ISO-10",
        "MIM-associations",
    ),
    stricter={"grunddata-2": Severity.ERROR},
)
