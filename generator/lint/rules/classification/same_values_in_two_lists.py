"""Two lists have the same values.

Why: They are one classification under two names. When one of them gets a new value, the other is forgotten.
Example: `Ansøgningsstatus` and `Sagsstatus`, both with `modtaget`, `underBehandling` and `afgjort`.
Instead: Keep one list, and let all attributes use it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import values_of
from generator.lint.name_forms import folded
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier
from generator.model.graph import Model

_FEWEST = 3  # two lists of two values may well be alike by chance


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    seen: dict[frozenset[tuple[str, str | None]], Classifier] = {}
    for one in review.classifiers:
        values = frozenset((folded(value.name), value.code) for value in values_of(one, review))
        if len(values) < _FEWEST:
            continue
        first = seen.setdefault(values, one)
        if first is not one:
            yield Finding(
                f"{one.qualified_name} has the same {len(values)} values as {first.qualified_name}.",
                "Keep one of the lists, and let all attributes use it.",
                one,
                str(first.key),
            )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check)
