"""A model uses the types of XML Schema and those of ISO/TC 211.

Why: They divide the world differently: what is a `Measure` or `Number` in one has no match in the other. Tools support one of them
well.
Example: `Person.navn` is a `CharacterString`, `Person.født` an `xsd:date`.
Instead: Choose one family for the model: ISO/TC 211 where there are maps, else XML Schema.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.type_families import family_of
from generator.model.elements import Attribute, External, PrimitiveType
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    used: dict[str, list[tuple[Attribute, str]]] = defaultdict(list)
    for one in review.real_attributes:
        type_ = review.model.type_of(one)
        if isinstance(type_, External | PrimitiveType):
            family = family_of(type_.name)
            if family is not None:
                used[family].append((one, type_.name))
    if len(used) < 2:
        return
    usual, rare = sorted(used, key=lambda family: (-len(used[family]), family))
    for one, name in used[rare]:
        yield Finding(
            f"{one.qualified_name} is of type {name} of {rare}, where most attributes have types of {usual}.",
            f"Choose a type of {usual}.",
            one,
            rare,
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-27b",))
