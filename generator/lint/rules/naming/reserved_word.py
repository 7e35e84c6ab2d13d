"""A name is a word that SQL keeps for itself.

Why: In nearly every database it must be quoted or changed, and everybody who writes a query by hand stumbles over it.
Example: A class `Order` or `Group`; attributes `from` and `to`.
Instead: Use a word that says more: `Bestilling`, `validFrom`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import is_borrowed
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, External, Kind

# Reserved in at least five of PostgreSQL, SQL Server, Oracle, MySQL, SQLite and DuckDB.
_RESERVED = frozenset(
    "all and as asc between by case check collate column constraint create cross default desc distinct else except for"
    " foreign from grant group having in inner intersect into is join left like not null on or order outer primary"
    " references right select table then to union unique when where with".split()
)


def _check(one: Classifier | Attribute, review: Review) -> Iterator[Finding]:
    if one.name.lower() not in _RESERVED or is_borrowed(one.name):
        return
    if isinstance(one, External) or isinstance(one, Classifier) and one.kind is not Kind.ENTITY:
        return
    owner = review.model.owner(one)
    if isinstance(one, Attribute) and not (
        isinstance(owner, Classifier) and owner.kind is Kind.ENTITY
    ):
        return  # columns of data types carry a prefix
    yield Finding(
        f'"{one.name}", the name of {one.qualified_name}, is a word that SQL keeps for itself.',
        "Use a word that says more.",
    )


RULE = Rule(severity=Severity.NOTE, on=(Classifier, Attribute), check=_check)
