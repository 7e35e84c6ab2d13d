"""An enumeration or code list is a kind of another list or class.

Why: What inheritance between lists means is not agreed: some tools add the values of the superclass, some narrow them,
most leave them out, and schemas cannot say it at all.
Example: `Lægekonsulent` as a special kind of the code list `Faggruppe`.
Instead: Write all values in the list itself, or make one list of the two and tell the groups by its values.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Kind
from generator.model.near import listed


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if not review.is_list(one):
        return
    # A list whose codes are texts or numbers may say so by its superclass.
    above = [
        parent.name for parent in review.model.parents(one) if parent.kind is not Kind.PRIMITIVE
    ]
    if above:
        yield Finding(
            f"{one.qualified_name} is a list of values and has the superclass {listed(above)}.",
            "Write its values in the list itself, and remove the generalization.",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("SC-cls-codelist-no-supertypes", "SC-cls-enum-no-supertypes"),
)
