"""A time of the history has another type or multiplicity than the rules give it.

Why: All registers answer "what held on that day?" in the same way only if the times are drawn the same way.
Example: `registreringFra` of type Date; `registreringTil` of multiplicity 1..1, so nothing can hold until further notice.
Instead: Draw `…Fra` as DateTime 1..1, `…Til` as DateTime 0..1 and `…aktør` as CharacterString 1..1; `virkningFra` and `virkningTil`
may be of type Date.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import is_object_type, plain_name
from generator.lint.grunddata_times import FORMS
from generator.lint.periods import primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, External


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    form = FORMS.get(plain_name(one.name))
    owner = review.owner_of(one)
    if form is None or owner is None or not is_object_type(owner):
        return
    kind, primitive = review.model.type_of(one), primitive_of(one, review)
    # What a type outside the file means is told elsewhere.
    is_known = kind is not None and (primitive is not None or not isinstance(kind, External))
    if kind is not None and is_known and primitive not in form.primitives:
        yield Finding(
            f"{one.qualified_name} is of type {kind.name}.",
            f"Give it the type {form.type}.",
            cause=f"type {one.name} {kind.name}",
        )
    bounds = one.multiplicity
    if bounds is not None and (bounds.lower, bounds.upper) != (form.lower, 1):
        yield Finding(
            f"{one.qualified_name} has the multiplicity {bounds}.",
            f"Give it the multiplicity {form.lower}..1.",
            cause=f"bounds {one.name} {bounds}",
        )


RULE = Rule(
    severity=Severity.WARNING, on=(Attribute,), check=_check, sources=("GD2-6.2", "GD2-6.3")
)
