"""A class, an attribute or a value has no name.

Why: A table, a column and a property need one; each target makes up its own, and it changes when the model does.
Example: An attribute of `Borger` whose name field is empty.
Instead: Give it the name that the domain uses, or remove it if it was drawn by mistake.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, Element, External, Kind, Literal
from generator.model.words import words

_WORDS = {"Property": "attribute", "EnumerationLiteral": "value"}


def _check(one: Element, review: Review) -> Iterator[Finding]:
    if one.name.strip() or isinstance(one, External):
        return
    if isinstance(one, Classifier) and one.kind is Kind.OTHER:
        return
    owner = review.model.owner(one)
    where = f" in {owner.qualified_name}" if owner is not None and owner.qualified_name else ""
    kind = _WORDS.get(one.metaclass) or " ".join(words(one.metaclass)).lower()
    article = "An" if kind[:1] in "aeiou" else "A"
    yield Finding(
        f"{article} {kind}{where} has no name.",
        "Give it the name that the domain uses, or remove it.",
    )


RULE = Rule(
    severity=Severity.ERROR,
    on=(Classifier, Attribute, Literal),
    check=_check,
    sources=("SEMIC-common-name-2",),
)
