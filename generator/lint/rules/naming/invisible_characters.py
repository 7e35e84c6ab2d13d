"""A name holds characters that cannot be seen.

Why: Two names look the same and are not, so a search finds neither; the unseen character ends up in keys and columns.
Example: `kommunekode`, pasted from a document together with a soft hyphen.
Instead: Write the name again by hand rather than pasting it.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import (
    Attribute,
    Classifier,
    Element,
    End,
    External,
    Kind,
    Literal,
    Package,
)

# Controls, formats, private use and unassigned; blanks are read as one plain blank.
_UNSEEN = frozenset("Cc Cf Co Cn".split())


def _check(one: Element, _review: Review) -> Iterator[Finding]:
    if one.name.isprintable() or isinstance(one, External):
        return
    if isinstance(one, Classifier) and one.kind is Kind.OTHER:
        return
    unseen = [letter for letter in one.name if unicodedata.category(letter) in _UNSEEN]
    if unseen:
        codes = ", ".join(f"U+{ord(letter):04X}" for letter in dict.fromkeys(unseen))
        yield Finding(
            f"The name of {one.qualified_name} holds characters that cannot be seen: {codes}.",
            "Write the name again by hand.",
        )


RULE = Rule(
    severity=Severity.WARNING, on=(Classifier, Attribute, End, Literal, Package), check=_check
)
