"""The name of an attribute or a role begins with a capital, or is written with underscores.

Why: Readers tell properties from classes by the first letter, and one model in two styles becomes two styles in every
API.
Example: `Borger.Fornavn`; `Borger.kommune_kode`.
Instead: Write it in lower camel case: `fornavn`, `kommuneKode`. A leading acronym keeps its capitals: `CPRnummer`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import in_camel_case, is_lower_camel, named_properties, with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = named_properties(review)
    offending = [one for one in checked if not is_lower_camel(one.name)]
    for one, cause in with_causes(offending, checked, review):
        yield Finding(
            f"The name of {one.qualified_name} is not in lower camel case.",
            f"Call it {in_camel_case(one.name, False)}.",
            one,
            cause,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("FDA-19b", "GD2-5.4", "SOSI-krav/navning"),
    after=("naming/forbidden-characters", "naming/placeholder-name"),
)
