"""A name holds characters that XML and databases cannot have in a name, or begins with a digit.

Why: Every target must replace them, each in its own way, so the same thing gets other names in the schema, the database
and the API.
Example: A class `Ansat person`; an attribute `løn/måned`; an attribute `2.adresse`.
Instead: Use letters, digits and underscores, and begin with a letter; æ, ø and å are letters. The words for people belong
in the term (alias or `prefLabel`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import (
    in_camel_case,
    named_classifiers,
    named_properties,
    with_causes,
)
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier
from generator.model.graph import Model
from generator.model.words import words
from generator.model.near import listed

_NCNAME = re.compile(r"[^\w.\-]")
_GARBLED = re.compile(r"[ÃÂ][\x80-\xbf]")
_LETTERS = re.compile(r"[^\w]")


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    forbidden = _LETTERS if "kds" in review.sets else _NCNAME
    checked = (*named_classifiers(review), *named_properties(review))
    wrong = {one.key: _wrong(one.name.strip(), forbidden) for one in checked}
    offending = [one for one in checked if wrong[one.key]]
    for one, cause in with_causes(offending, checked, review):
        yield Finding(
            f"The name of {one.qualified_name} {wrong[one.key]}.",
            (
                f"Call it {in_camel_case(one.name, isinstance(one, Classifier))}, and keep the words as its term."
                if words(one.name) and not one.name[0].isdigit()
                else "Use letters and digits, and begin with a letter."
            ),
            one,
            cause,
        )


def _wrong(name: str, forbidden: re.Pattern[str]) -> str:
    if _GARBLED.search(name):
        return ""  # letters that were read in the wrong encoding are another matter
    found = dict.fromkeys(forbidden.findall(name))
    signs = [sign for sign in found if not sign.isspace()]
    said = [*(["a blank"] if len(signs) < len(found) else []), *([listed(signs)] if signs else [])]
    if said:
        return f"holds {' and '.join(said)}"
    return "begins with a digit" if name[:1].isdigit() else ""


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("KDS-06", "SOSI-krav/16", "ISO-16", "MIM-names", "SC-cls-ncname", "SC-prop-ncname"),
)
