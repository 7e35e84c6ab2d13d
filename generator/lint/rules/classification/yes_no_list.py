"""A list has the values yes and no, and no others.

Why: That is what `Boolean` is for: every target knows it, and nobody has to look up whether yes was `J`, `1` or `ja`.
Example: `JaNej` with the values `ja` and `nej`.
Instead: Give the attributes the type `Boolean`; keep the list where it has a third value such as `ukendt`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier
from generator.model.primitives import primitive_named

_PAIRS = tuple(
    frozenset(pair.split())
    for pair in ("ja nej", "yes no", "ja nee", "true false", "sand falsk", "j n", "y n", "ja nein")
)


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    names = frozenset(value.name.strip().lower() for value in values_of(one, review))
    if names in _PAIRS and primitive_named(one.name) != "boolean":
        yield Finding(
            f"{one.qualified_name} only says yes or no.",
            "Give its attributes the type Boolean; keep the list if it will have a third value.",
        )


RULE = Rule(severity=Severity.NOTE, on=(Classifier,), check=_check)
