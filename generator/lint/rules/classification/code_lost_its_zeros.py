"""Some codes of a list begin with a zero, and others are shorter: their zeros were probably lost.

Why: A spreadsheet turns `0147` into `147`. Such a code is found in no register, and a check of the length refuses it.
Example: A list of municipalities with `0101`, `0147` and `151`.
Instead: Write the zeros again, and keep codes as text wherever they pass through.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    values = [value for value in values_of(one, review) if value.carried.isdigit()]
    lengths = {len(value.carried) for value in values if value.carried.startswith("0")}
    lengths.discard(1)
    if len(lengths) != 1:
        return  # codes of many lengths, such as those of a hierarchy, are meant so
    length = lengths.pop()
    for value in values:
        if len(value.carried) < length:
            yield Finding(
                f'The code "{value.carried}" of {value.element.qualified_name} is shorter than those of the list that'
                f" begin with a zero and have {length} digits.",
                f'If its zeros were lost, write "{value.carried.zfill(length)}".',
                value.element,
                str(one.key),
            )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
