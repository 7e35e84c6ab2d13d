"""Attributes of one name have types of different kinds in different classes.

Why: Readers take one name for one thing. What is a number here and a text there cannot be compared or joined without
converting, and loses its leading zeros on the way.
Example: `kommunekode` is `CharacterString` in `Borger` and `Integer` in `Institution`.
Instead: Give both the same type, best a list or a data type of their own; if they are different things, give them
different names.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import GENERAL, folded, is_borrowed
from generator.lint.periods import primitive_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute
from generator.model.graph import Model

_NUMBERS = ("integer", "decimal", "real")


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    groups: dict[str, list[tuple[Attribute, str]]] = defaultdict(list)
    for one in review.real_attributes:
        word = _word(one, review)
        if word and one.name.lower() not in GENERAL and not is_borrowed(one.name):
            groups[folded(one.name)].append((one, word))
    for same in groups.values():
        counted = Counter(word for _one, word in same)
        if len(counted) < 2:
            continue
        usual = counted.most_common(1)[0][0]
        example = next(one for one, word in same if word == usual)
        for one, word in same:
            if word != usual:
                yield Finding(
                    f"{one.qualified_name} is {word}, but {example.qualified_name} is {usual}.",
                    "Give both the same type; if they are different things, give them different names.",
                    one,
                    folded(one.name),
                )


def _word(one: Attribute, review: Review) -> str:
    """The kind of an attribute's type; empty where it is a class or data type, or says nothing."""
    if review.is_list(review.model.type_of(one)):
        return "a value of a list"
    primitive = primitive_of(one, review)
    if primitive in _NUMBERS:
        return "a number"
    return f"a {primitive}" if primitive else ""


RULE = Rule(
    severity=Severity.NOTE,
    on=(),
    check=_check,
    sources=("SEMIC-class-attributes-reuse-data-types-3",),
)
