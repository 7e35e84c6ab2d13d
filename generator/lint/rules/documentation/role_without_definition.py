"""A role has no definition, and neither has its association.

Why: A line between two classes says that they have to do with each other, not how: the `leder` of
an employee may be the one above in the organisation, or the one who approves absence.
Example: The role `leder` from `Ansættelse` to `Person`, without a word on the role or on the line.
Instead: Say on the role which objects are meant. In Enterprise Architect: open the connector, and fill in the notes or tags
of the role; the profiles also accept a definition on the connector.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import is_any_defined, roles, with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    if not is_any_defined(review):
        return
    checked = roles(review)
    missing = [one for one in checked if not review.definition_of_end(one)]
    for one, cause in with_causes(missing, checked, review):
        yield Finding(
            f"The role {one.qualified_name} has no definition, and neither has its association.",
            "Say on the role which objects are meant.",
            one,
            cause,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("FDA-20", "GD2-5.5", "GD1-5.9", "SOSI-krav/3", "MIM-tags", "ISO-3"),
    stricter={"fda": Severity.ERROR, "grunddata-2": Severity.ERROR},
)
