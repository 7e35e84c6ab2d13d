"""A class is drawn as a kind of geometry or time.

Why: A thing has a place and a time; it is none. As a kind of geometry it cannot get a second one, or none at all.
Example: `Daginstitution` is a kind of `GM_Point`.
Instead: Give the class an attribute of that type, and remove the generalization.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Generalization, Kind

_STANDARD = re.compile(r"(?:GM|TP|TM)_[A-Z]\w*")
_PLACE_OR_TIME = re.compile(
    r"(?:GM|TP)_[A-Z]\w*"
    r"|TM_(?:Object|Complex|Primitive|GeometricPrimitive|Instant|Period|Topological\w+|Node|Edge)"
)
"""What ISO 19108 counts time by (calendars, clocks, other reference systems) is no time itself."""


def _check(one: Generalization, review: Review) -> Iterator[Finding]:
    specific, general = review.model.get(one.specific), review.model.get(one.general)
    if not isinstance(specific, Classifier) or specific.kind is not Kind.ENTITY:
        return
    # The standards' own types are kinds of each other.
    if _PLACE_OR_TIME.fullmatch(general.name) and not _STANDARD.fullmatch(specific.name):
        yield Finding(
            f"{specific.qualified_name} is drawn as a kind of {general.name}.",
            f"Give it an attribute of type {general.name}, and remove the generalization.",
            specific,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Generalization,),
    check=_check,
    sources=("SOSI-req/uml/feature", "ISO-uml/feature"),
)
