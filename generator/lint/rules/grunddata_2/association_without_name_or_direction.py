"""An association has no name, no direction or no role.

Why: People read an association as a sentence, and the name and direction say how it goes. Where a role is missing too,
nothing says what the one is to the other, and the keys and links that are made of it get names by chance.
Example: A line between `Ydelse` and `Borger` without a name, "Direction" left at Unspecified.
Instead: Name it by a verb ("modtages af"), choose the direction, and name the role at the end that the arrow points at. In
Enterprise Architect: double-click the line; the role stands under Source or Target.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import with_causes
from generator.lint.grunddata import domains
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Association, Class
from generator.model.graph import Model
from generator.model.near import one_line


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    held = domains(review)
    checked = [one for one in review.joining() if held.hold(one) and review.model.ends(one)]
    lacking = {one.key: _lacking(one, review) for one in checked}
    missing = [one for one in checked if lacking[one.key]]
    for one, cause in with_causes(missing, checked, review):
        # Many lines may lack one thing each: what is told together lacks the same.
        yield Finding(
            f"The association {_told(one, review)} has no {' and no '.join(lacking[one.key])}.",
            "Name it by a verb, choose its direction, and name the role that the arrow points at.",
            one,
            f"{cause} {lacking[one.key]}",
        )


def _lacking(one: Association | Class, review: Review) -> tuple[str, ...]:
    ends = review.model.ends(one)
    has = {
        "name": bool(one.name.strip()),
        "direction": any(end.is_navigable for end in ends),
        "role": any(end.name.strip() for end in ends),
    }
    return tuple(word for word, is_there in has.items() if not is_there)


def _told(one: Association | Class, review: Review) -> str:
    if one.name.strip():
        return one.qualified_name
    kinds = (review.model.type_of(end) for end in review.model.ends(one))
    return one_line("between " + " and ".join(kind.name if kind else "nothing" for kind in kinds))


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("GD2-4.2b", "GD1-5.4b"),
)
