"""A period has a start without an end, or an end without a start.

Why: Nobody can say whether it is over, no two periods can be compared, and a rule against overlaps cannot be made.
Example: `Ansættelse` with `ansættelseFra` and no `ansættelseTil`; `virkningFra` beside `registreringTil`.
Instead: Add the other bound, and let it be optional where the period may be open; if only one moment matters, call it by
what happens then, such as `tiltrædelsesdato`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import Times, counterpart
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    times = review.model.index(Times)
    alone = [bound for bound in times.periods(one.key).alone if not bound.is_event]
    sides = {bound.is_start for bound in alone}
    told = {not is_start: times.tells(one.key, not is_start) for is_start in sides}
    bare = {bound.is_start for bound in alone if not bound.stem}
    for bound in alone:
        # A bare "fra" may well belong to "orlovTil", and the other way round.
        may_belong = not bound.stem and len(sides) > 1 or (not bound.is_start) in bare
        if may_belong or told[not bound.is_start]:
            continue
        name = counterpart(bound, review.language)
        has, lacks = ("starts", "ends") if bound.is_start else ("ends", "starts")
        yield Finding(
            f"{bound.prop.qualified_name} says when something {has}, but {one.name} does not say when it {lacks}.",
            f"Add {name}{', optional where the period may be open' if bound.is_start else ''}; or name"
            f" {bound.prop.name} by what happens then.",
            bound.prop,
        )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
