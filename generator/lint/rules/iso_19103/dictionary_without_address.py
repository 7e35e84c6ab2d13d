"""A code list says that its values are elsewhere, and not where.

Why: Nobody can check a value against a list that cannot be found.
Example: `Stillingskode` with the tag `asDictionary` = true, and an empty tag `codeList`.
Instead: Write the address of the list in the tag `codeList` (or `vocabulary`).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.application_schemas import filled
from generator.lint.definitions import with_causes
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Kind
from generator.model.graph import Model

_ADDRESSES = ("codeList", "vocabulary", "vokabularium", "codelisturi", "URI")


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = [
        one
        for one in review.classifiers
        if one.kind in (Kind.CODE_LIST, Kind.ENUMERATION)
        and (review.tag(one, "asDictionary") or "").lower() == "true"
    ]
    missing = [one for one in checked if not any(filled(one, name, review) for name in _ADDRESSES)]
    for one, cause in with_causes(missing, checked, review):
        yield Finding(
            f"The values of {one.qualified_name} are elsewhere (asDictionary), and no tag says where.",
            "Write the address of the list in the tag codeList.",
            one,
            cause,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("SOSI-krav/eksternKodeliste", "ISO-rec/4", "SC-cls-codelist-asDictionary-true"),
)
