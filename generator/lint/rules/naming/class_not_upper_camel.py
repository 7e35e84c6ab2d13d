"""The name of a class, data type or list does not begin with a capital, or is written in capitals and underscores.

Why: Readers tell classes from their properties by the first letter, and so do programs that are made of the model.
Example: A class `fraværsperiode`; an enumeration `FRAVÆR_ÅRSAG`.
Instead: Write it in upper camel case: `Fraværsperiode`, `FraværÅrsag`. Acronyms keep their capitals.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import in_camel_case, is_upper_camel, named_classifiers, with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = named_classifiers(review)
    offending = [one for one in checked if not is_upper_camel(one.name)]
    for one, cause in with_causes(offending, checked, review):
        yield Finding(
            f"The name of {one.qualified_name} is not in upper camel case.",
            f"Call it {in_camel_case(one.name, True)}.",
            one,
            cause,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("FDA-19a", "GD2-5.4", "SOSI-krav/navning"),
    after=("naming/forbidden-characters", "naming/placeholder-name"),
)
