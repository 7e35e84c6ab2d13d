"""An enumeration or code list has no values, and nothing says where they are.

Why: No check, lookup table or schema can be made of it, so every vendor accepts whatever arrives; an enumeration
without values even forbids every value.
Example: The code list `TypeAfFlytning` with neither values nor the tag `vokabularium`.
Instead: Write the values in the model, put the address of the list in its tag (`vokabularium`, `codeList` or
`vocabulary`), or name a CSV file under `[codelists]` in model.toml.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import is_borrowed
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Kind

_ADDRESSES = (
    "vokabularium",
    "vocabulary",
    "codeList",
    "codeSpace",
    "defaultCodeSpace",
    "codeListUrl",
    "locatie",
    "location",
    "data locatie",
    "kodeliste",
    "valueSet",
)


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if not review.is_list(one) or is_borrowed(one.name) or review.values(one):
        return
    lines = (one.key, *review.inheritance.ancestors(one.key))
    family = (*lines, *review.inheritance.descendants(one.key))
    if any(_has_values(review, key) for key in family) or any(
        review.tag(one, name) for name in _ADDRESSES
    ):
        return
    word = "enumeration" if one.kind is Kind.ENUMERATION else "code list"
    yield Finding(
        f"The {word} {one.qualified_name} has no values, and no tag says where they are.",
        "Write its values, give the address of the list in the tag vokabularium (codeList, vocabulary), or name its"
        " file under [codelists] in model.toml.",
        cause=word,
    )


def _has_values(review: Review, key: int) -> bool:
    one = review.model.get(key)
    return isinstance(one, Classifier) and review.is_list(one) and bool(review.values(one))


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check)
