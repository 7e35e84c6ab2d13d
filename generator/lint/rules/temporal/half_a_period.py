"""A period has a start without an end, or an end without a start.

Why: Nobody can say whether it is over, no two periods can be compared, and a rule against overlaps cannot be made.
Example: `Ansættelse` with `ansættelseFra` and no `ansættelseTil`; `virkningFra` beside `registreringTil`.
Instead: Add the other bound, and let it be optional where the period may be open; if only one moment matters, call it by
what happens then, such as `tiltrædelsesdato`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import TIMES, Bound, counterpart, periods_of, primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier

# What may stand for the bound that is missing, though its name is no bound's.
_BEGINS = (
    "opret etabl indgå tiltr ikraft create issu open begyn begin effective found påbeg ibrugt birth"
    " fødsel født ansætt registr modtag start indfly"
).split()
_ENDS = (
    "ophør udløb afslut fratr nedl slet luk expir terminat complet finish clos death død dissol end"
    " slut stop afgang udfly"
).split()


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    own = [bound for bound in periods_of(one, review).alone if bound.prop.owner == one.key]
    for bound in own:
        if bound.is_event or _is_told_otherwise(bound, one, review):
            continue
        name = counterpart(bound, review.language)
        has, lacks = ("starts", "ends") if bound.is_start else ("ends", "starts")
        yield Finding(
            f"{bound.prop.qualified_name} says when something {has}, but {one.name} does not say when it {lacks}.",
            f"Add {name}{', optional where the period may be open' if bound.is_start else ''}; or name"
            f" {bound.prop.name} by what happens then.",
            bound.prop,
        )


def _is_told_otherwise(bound: Bound, one: Classifier, review: Review) -> bool:
    """Whether another date or a duration of the class gives the bound that is missing."""
    others = [other for other in periods_of(one, review).alone if other.is_start != bound.is_start]
    if any(not (bound.stem and other.stem) for other in others):
        return True
    signs = _ENDS if bound.is_start else _BEGINS
    for prop in review.all_properties(one):
        primitive = primitive_of(prop, review)
        if primitive == "duration":
            return True
        if primitive in TIMES and prop is not bound.prop and prop not in [o.prop for o in others]:
            if any(sign in prop.name.lower() for sign in signs):
                return True
    return False


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
