"""Which rules there are, in which sets, and which sets fit a model.

A set is a folder of `rules/`. The sets of rule books also hold every rule elsewhere that carries an id of
the book; so a rule that many books share is written once.
"""

from __future__ import annotations

import sys
from functools import cache
from typing import NamedTuple

from generator.lint.page import Page, page_of
from generator.lint.rule import Rule
from generator.plugins import load_plugins, plugin_packages

RULES = "generator.lint.rules"

BOOKS = {
    "fda": ("FDA", "Fællesoffentlige regler for begrebs- og datamodellering 2.1"),
    "grunddata-2": ("GD2", "Grunddata modelregler 2.2"),
    "grunddata-1": ("GD1", "Grunddata modelregler 1.2"),
    "kds": ("KDS", "Klimadatastyrelsen, core rules"),
    "sosi": ("SOSI", "SOSI, regler for UML-modellering 5 (Norway)"),
    "mim": ("MIM", "Metamodel Informatie Modellering 1.1 and Imvertor (Netherlands)"),
    "semic": ("SEMIC", "SEMIC style guide and model2owl (European Commission)"),
    "iso-19103": ("ISO", "ISO 19103 and 19109"),
    "shapechange": ("SC", "ShapeChange and INSPIRE"),
}
"""Rule books: the prefix of their ids, and their titles."""

OWN = {
    "structure": "What would make artefacts wrong or arbitrary",
    "naming": "Names that people and targets can use",
    "documentation": "Definitions that say something",
    "classification": "Enumerations and code lists",
    "identity": "Keys and identifiers",
    "temporal": "Periods, history and dates",
}
"""The sets that fit every model, with their titles."""


class Known(NamedTuple):
    """A rule with its id and its page."""

    id: str
    rule: Rule
    page: Page
    sets: frozenset[str]


@cache
def all_rules() -> dict[str, Known]:
    """Every rule by its id, in alphabetical order."""
    found: dict[str, Known] = {}
    for folder in plugin_packages(RULES):
        package = f"{RULES}.{folder}"
        for name, rule in load_plugins(package, "RULE", Rule).items():
            assert isinstance(rule, Rule)
            id_ = f"{folder.replace('_', '-')}/{name.replace('_', '-')}"
            page = page_of(sys.modules[f"{package}.{name}"].__doc__ or "")
            books = (book for book, (prefix, _title) in BOOKS.items() if _is_in(rule, prefix))
            found[id_] = Known(id_, rule, page, frozenset((id_.partition("/")[0], *books)))
    return found


def _is_in(rule: Rule, prefix: str) -> bool:
    return any(source.partition("-")[0] == prefix for source in rule.sources)


@cache
def all_sets() -> dict[str, str]:
    """Every set and its title: ours, then the rule books'."""
    return {**OWN, **{name: title for name, (_prefix, title) in BOOKS.items()}}


def sources_in(rule: Rule, sets: frozenset[str]) -> tuple[str, ...]:
    """The ids of a rule in the books that a model follows."""
    prefixes = {BOOKS[name][0] for name in sets if name in BOOKS}
    return tuple(one for one in rule.sources if one.partition("-")[0] in prefixes)
