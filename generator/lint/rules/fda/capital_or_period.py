"""Definitions begin with a capital or end with a period.

Why: A definition takes the place of the term in a sentence: it begins and ends in the middle of one.
Example: `Fravær`: "Tid hvor en medarbejder ikke er på arbejde." with both.
Instead: Write "tid hvor en medarbejder ikke er på arbejde".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import definitions, is_told_in_tags
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import ElementKey
from generator.model.graph import Model

_CAPITALISED = re.compile(r"[^\W\d_][a-zæøåéü]+\b")
_INSIDE = re.compile(r"(?<=[a-zæøå,] )[A-ZÆØÅ][a-zæøåéü]+\b")
_ABBREVIATED = re.compile(
    r"(?:\.\.|\b(?:mv|m\.v|m\.m|o\.l|e\.l|o\.lign|etc|osv|jf|pr|inkl|ca|nr|stk|m\.fl)\.)$",
    re.IGNORECASE,
)


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = [one for one in definitions(review) if is_told_in_tags(one.element)]
    names = {word for one in checked for word in _INSIDE.findall(one.text)}  # Danmark, Grønland
    told: set[tuple[str, ElementKey]] = set()  # once an element, in whatever language
    for element, text, _language in checked:
        first = _CAPITALISED.match(text)
        is_capital = first is not None and first[0][0].isupper() and first[0] not in names
        if is_capital and ("capital", element.key) not in told:
            told.add(("capital", element.key))
            yield Finding(
                f"The definition of {element.qualified_name} begins with a capital.",
                "Begin with a small letter: a definition takes the place of the term in a sentence.",
                element,
                "capital",
            )
        is_closed = text.endswith(".") and not _ABBREVIATED.search(text)
        if is_closed and ("period", element.key) not in told:
            told.add(("period", element.key))
            yield Finding(
                f"The definition of {element.qualified_name} ends with a period.",
                "Leave the last period out.",
                element,
                "period",
            )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-21a", "GD2-5.5"))
