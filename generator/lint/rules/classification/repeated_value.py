"""Two values of one list are the same in data.

Why: A value is told by its code, or by its name where it has no code. When two have the same, nobody can tell from the
data which one was meant, and the list cannot be loaded into a table with a key.
Example: `Fraværsårsag` with `egenSygdom = 1` and `barnsSygdom = 1`.
Instead: Give each value a code of its own (in Enterprise Architect: the initial value), or leave one of them out.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import repeats, values_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    values = values_of(one, review)
    for first, again in repeats((value.carried, value) for value in values):
        what = "name" if again.code is None else "code"
        yield Finding(
            f'{again.element.qualified_name} has the same {what} as {first.name}: "{again.carried}".',
            "Give each value a code of its own, or leave one of them out.",
            again.element,
            str(one.key),
        )


RULE = Rule(
    severity=Severity.ERROR, on=(Classifier,), check=_check, sources=("SOSI-krav/kodebruk",)
)
