"""Different elements have the same definition.

Why: Either they are one thing under two names, or the text was copied and nobody came back to it: one of the two is
explained wrongly.
Example: `virkningFra` and `virkningTil`, both "tidspunktet hvor virkningen starter".
Instead: Say of each what tells it from the other; if nothing does, keep one.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import content_of, definitions, folded_text
from generator.lint.name_forms import folded
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Association, Element, Property
from generator.model.graph import Model

_NUMBERING = re.compile(r"^[^\W\d_]{1,5}\d+_?(?=[^\W\d])")
_SHORTEST = 3  # words that mean something; shorter texts may well be alike


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    alike: dict[str, list[Element]] = defaultdict(list)
    for element, text, _language in definitions(review):
        # A line without a name is told of by the role that has one.
        if not isinstance(element, Association) and len(content_of(text)) >= _SHORTEST:
            alike[folded_text(text)].append(element)
    for text, elements in alike.items():
        first = elements[0]
        for one in elements[1:]:
            if _told_apart(one) != _told_apart(first) and not _is_of_the_other(one, first):
                yield Finding(
                    f"{one.qualified_name} has the same definition as {first.qualified_name}.",
                    "Say of each what tells it from the other.",
                    one,
                    text,
                )


def _told_apart(element: Element) -> str:
    """The name without a number that the class gives it: `byg500Notatlinjer` is `notatlinjer`."""
    return folded(_NUMBERING.sub("", element.name) or element.name)


def _is_of_the_other(one: Element, other: Element) -> bool:
    """Whether one is the type of the other: `tagtype` and the list `BBR_Tagtype` are the same thing."""
    return (isinstance(one, Property) and one.type == other.key) or (
        isinstance(other, Property) and other.type == one.key
    )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check)
