"""The names of a list are codes, and its codes are names.

Why: Data carry the code. Here they would carry long words, and people would choose among numbers.
Example: `Kommune` with the value `0101`, whose initial value is `København`.
Instead: Swap them: the name says what the value is, the initial value is its code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier

_CODE = re.compile(r"\W*\d[\d.\-]*\W*")
_WORDS = re.compile(r"[^\W\d_]{3}")


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    values = [value for value in values_of(one, review) if value.code]
    if len(values) > 1 and all(
        _CODE.fullmatch(value.name) and _WORDS.search(value.code or "") for value in values
    ):
        yield Finding(
            f"The names of the values of {one.qualified_name} are codes, and their codes are names:"
            f' "{values[0].name}" has the code "{values[0].code}".',
            "Swap names and initial values.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
