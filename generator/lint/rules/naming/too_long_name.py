"""A name is longer than databases can hold.

Why: PostgreSQL keeps 63 characters of a name and MySQL 64; what is longer is cut, and gets a number or a hash that nobody
can pronounce.
Example: `datoForTilladelseTilAlternativBortskaffelseEllerAfledningAfSpildevand`.
Instead: Find a shorter name, and let the definition say the rest.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import DANISH
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, End, External, Kind
from generator.model.words import spell, words

_HELD = 63


def _check(one: Classifier | Attribute | End, review: Review) -> Iterator[Finding]:
    if isinstance(one, External) or isinstance(one, Classifier) and one.kind is Kind.OTHER:
        return
    if len(one.name) * 2 <= _HELD or isinstance(one, Attribute) and review.is_value_list_item(one):
        return
    column = "_".join(spell(word, DANISH) for word in words(one.name))
    if len(column) > _HELD:
        yield Finding(
            f"The name of {one.qualified_name} has {len(column)} characters as the name of a table or column, and"
            f" databases hold {_HELD}.",
            "Find a shorter name, and let the definition say the rest.",
        )


RULE = Rule(severity=Severity.NOTE, on=(Classifier, Attribute, End), check=_check)
