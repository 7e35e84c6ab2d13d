"""A class has attributes that differ only in a number.

Why: The fourth one has no place, each query must look in three columns, and an empty first with a filled second is
allowed.
Example: `Borger.telefon1`, `telefon2` and `telefon3`.
Instead: Make one attribute with the multiplicity `0..*`, ordered if the number matters.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, ElementKey
from generator.model.near import listed

_NUMBERED = re.compile(r"(.*?[^\d])\d{1,2}")
_FEWEST = 3  # two may be a first and a second, which are different things


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if review.is_list(one):
        return
    groups: dict[tuple[str, ElementKey | None], list[Attribute]] = defaultdict(list)
    for attribute in review.model.attributes(one):
        if found := _NUMBERED.fullmatch(attribute.name):
            stem = re.sub(r"\d+", "#", found[1])  # the number of a column may come first
            groups[stem, attribute.type].append(attribute)
    for same in groups.values():
        if len(same) >= _FEWEST:
            yield Finding(
                f"{one.qualified_name} has {len(same)} attributes that differ only in a number:"
                f" {listed(attribute.name for attribute in same)}.",
                "Make one attribute of them with many values, ordered if the number matters.",
                same[0],
            )


RULE = Rule(severity=Severity.NOTE, on=(Classifier,), check=_check)
