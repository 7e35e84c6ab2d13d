"""A list says in two ways that nothing is known.

Why: Values such as `ukendt`, `ikke oplyst` and `blank` beside each other are used at random, and statistics that count
one of them miss the others.
Example: `Civilstand` with `ukendt`, `uoplyst` and `ikkeRegistreret`.
Instead: Keep one of them, or define when each is used.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.name_forms import folded
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier
from generator.model.near import listed

_UNKNOWN = frozenset(
    folded(name)
    for name in (
        "ukendt",
        "uoplyst",
        "ikke oplyst",
        "uvist",
        "ikke registreret",
        "uregistreret",
        "blank",
        "tom",
        "ingen oplysning",
        "ingen oplysninger",
        "unknown",
        "not known",
        "not stated",
        "unspecified",
        "not specified",
        "undefined",
        "onbekend",
        "niet bekend",
        "ukjent",
    )
)


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    unknown = [value for value in values_of(one, review) if folded(value.name) in _UNKNOWN]
    undefined = [value for value in unknown if not review.definition(value.element)]
    if len(unknown) > 1 and undefined:
        yield Finding(
            f"{one.qualified_name} says in {len(unknown)} ways that nothing is known:"
            f" {listed(value.name for value in unknown)}.",
            "Keep one of them, or define when each is used.",
        )


RULE = Rule(severity=Severity.NOTE, on=(Classifier,), check=_check)
