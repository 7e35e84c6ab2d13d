"""A name is the one that the tool gave, or says nothing.

Why: `Class1` and `attribute2` become tables and columns that nobody can understand, and nobody dares to rename
them once they are delivered.
Example: A class `Class1`; an attribute `x`.
Instead: Give it the name that the domain uses.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, External, Kind

_WORDS = (
    "class|klasse|attribute|attribut|property|association|enumeration|literal|datatype|element|test"
)
_GIVEN = (
    re.compile(  # a word alone may be the domain's: the class of a building, an element of a study
        rf"(?:{_WORDS})[ _]?\d+|(?:new|ny|nyt) ?(?:{_WORDS})[ _]?\d*|unnamed|untitled|navnløs",
        re.IGNORECASE,
    )
)
_ALONE = frozenset("xyzmXYZMT")  # coordinates, and the types that templates take, are called so


def _check(one: Classifier | Attribute, review: Review) -> Iterator[Finding]:
    name = one.name
    if isinstance(one, External) or isinstance(one, Classifier) and one.kind is Kind.OTHER:
        return
    if isinstance(one, Attribute) and review.is_value_list_item(one):
        return
    if _GIVEN.fullmatch(name) or len(name) == 1 and name.isalpha() and name not in _ALONE:
        yield Finding(
            f'The name "{name}" of {one.qualified_name} says nothing.',
            "Give it the name that the domain uses.",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier, Attribute),
    check=_check,
    sources=("FDA-16", "GD2-5.1", "SEMIC-common-name-2"),
)
