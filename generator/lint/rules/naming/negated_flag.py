"""The name of a yes or no says that something is not.

Why: "Not inactive: no" is understood by nobody at the first reading, and conditions made of it are turned the wrong way
round.
Example: `Borger.ikkeAktiv` of type `Boolean`.
Instead: Name what holds when the answer is yes: `aktiv`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.periods import primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute
from generator.model.words import words

_ASKS = ("er", "har", "is", "has", "was", "skal", "må", "kan", "can", "may", "should")
_NOT = ("ikke", "not", "non", "ej", "ingen", "uden", "without", "niet", "geen", "zonder")


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    parts = [word.lower() for word in words(one.name)]
    asked = parts[1:] if parts and parts[0] in _ASKS else parts
    if len(asked) > 1 and asked[0] in _NOT and primitive_of(one, review) == "boolean":
        yield Finding(
            f"{one.qualified_name} is a yes or no, and its name says that something is not.",
            "Name what holds when the answer is yes, and turn the values round.",
        )


RULE = Rule(severity=Severity.NOTE, on=(Attribute,), check=_check)
