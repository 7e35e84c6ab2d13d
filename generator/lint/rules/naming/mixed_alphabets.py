"""A name mixes letters of two alphabets that look alike.

Why: A Cyrillic `а` looks like a Latin `a` and is another letter: nobody finds the name by typing it, and two names that
look the same are not.
Example: `Аdresse` with a Cyrillic first letter.
Instead: Write the name again by hand.
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
from generator.model.words import words

_ALIKE = ("CYRILLIC", "GREEK")


def _check(one: Element, _review: Review) -> Iterator[Finding]:
    if one.name.isascii() or isinstance(one, External):
        return
    if isinstance(one, Classifier) and one.kind is Kind.OTHER:
        return
    for word in words(one.name):
        scripts = {letter: unicodedata.name(letter, "").partition(" ")[0] for letter in word}
        foreign = [letter for letter, script in scripts.items() if script in _ALIKE]
        if foreign and "LATIN" in scripts.values():
            named = ", ".join(
                f"{letter} (U+{ord(letter):04X}, {scripts[letter].capitalize()})"
                for letter in foreign
            )
            yield Finding(
                f"The name of {one.qualified_name} mixes Latin letters with {named}.",
                "Write the name again by hand.",
            )
            return


RULE = Rule(
    severity=Severity.WARNING, on=(Classifier, Attribute, End, Literal, Package), check=_check
)
