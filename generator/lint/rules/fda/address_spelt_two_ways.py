"""Addresses of one place are spelt in two ways.

Why: Addresses are compared sign by sign: `http://schema.org/opens` and `https://schema.org/opens` are two different things, and data
that use both fall apart.
Example: `http://w3.org/ns/locn#address` beside `http://www.w3.org/ns/locn#Address`.
Instead: Look up how the owner spells it, and spell it so everywhere.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import addresses_in, told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element
from generator.model.graph import Model

_PLACE = re.compile(r"(https?://)(www\.)?([^/?#\s]+)", re.IGNORECASE)


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    places: dict[str, dict[str, list[Element]]] = defaultdict(lambda: defaultdict(list))
    for one in told_elements(review):
        for text in (one.tag("URI"), *addresses_in(one.tag("isDefinedBy"))):
            found = _PLACE.match(text)
            if found:
                places[found[3].lower()][found[0].lower()].append(one.element)
    for spellings in places.values():
        usual = max(spellings, key=lambda spelling: len(spellings[spelling]))
        for spelling, found_at in spellings.items():
            for element in dict.fromkeys(found_at) if spelling != usual else ():
                yield Finding(
                    f"{element.qualified_name} says {spelling}, where {spellings[usual][0].qualified_name} says {usual}.",
                    "Look up how the owner spells it, and spell it so everywhere.",
                    element,
                    spelling,
                )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check)
