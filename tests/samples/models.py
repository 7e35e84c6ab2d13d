"""The profiles that samples are tried with: our own, mapping cases, and models full of constraints."""

from __future__ import annotations

import tempfile
from functools import cache
from pathlib import Path

from generator.app.profiles import open_profile
from generator.physical.designs import Designs
from tests.authoring.ea_xmi import (
    Association,
    Attribute,
    Class,
    Constraint,
    End,
    Model,
    Package,
)
from tests.constraints.test_verdicts import designs_for
from tests.kinds import building as kinds
from tests.kinds.model import CODES, MODEL, TOML
from tests.mapping.case import Case, CASES, build
from tests.proof.projects import designs_of, profiles

ODD = (
    "association/n_ary",
    "association/two_to_five",
    "code_list/narrowed_codes",
    "code_list/without_codes",
    "composition/of_two_wholes",
    "cycle/mandatory",
    "cycle/self",
    "data_type/columns",
    "facets/limits",
    "facets/primitives",
    "generalization/concrete",
    "generalization/joined",
    "generalization/single_table",
    "history/bitemporal",
    "key/none",
    "many_values/bounds",
    "many_values/structures",
    "multiple_inheritance/joined",
    "names/hostile",
    "names/as_written",
    "union/many",
)
RULED = "ruled"
"""A model whose constraints lead to other objects, count them and add up their values."""

KINDS = ("loen/alt", "loen/streng")
"""A model that states a rule of every kind."""

CONSTRAINTS = (
    "slut->notEmpty() implies slut >= start",
    "ejer <> null implies ejer.alder >= 18",
    "poster->forAll(p | p.beløb <= ramme)",
    "poster->forAll(a, b | a <> b implies a.beløb <> b.beløb)",
    "poster->select(betalt)->size() <= 2",
    "poster->collect(beløb)->sum() <= 5000",
    "ejer.sager->size() < 4",
    "hast implies poster->notEmpty()",
)


def ruled(texts: tuple[str, ...] = CONSTRAINTS) -> Model:
    """Cases with items and an owner, held to constraints."""
    named = [Constraint(f"R{number}", f"inv: {text}") for number, text in enumerate(texts)]
    sag = Class(
        "Sag",
        [
            Attribute("nr", "Integer", is_id=True),
            Attribute("ramme", "Integer"),
            Attribute("hast", "Boolean"),
            Attribute("start", "Date"),
            Attribute("slut", "Date", "0", "1"),
        ],
        constraints=named,
    )
    post = Class("Post", [Attribute("beløb", "Integer"), Attribute("betalt", "Boolean")])
    borger = Class(
        "Borger", [Attribute("alder", "Integer"), Attribute("fornavn", "CharacterString")]
    )
    har = Association(
        "har",
        End("sag", "Sag", "1", navigable=True),
        End("poster", "Post", "0..*", navigable=True),
    )
    ejes = Association(
        "ejes",
        End("sager", "Sag", "0..*", navigable=True),
        End("ejer", "Borger", "0..1", navigable=True),
    )
    return Model("sager", [Package("Sager", [sag, post, borger, har, ejes])])


def names() -> list[str]:
    """All of them."""
    return [*profiles(), *ODD, RULED, *KINDS]


@cache
def designs(name: str) -> Designs:
    """The designs of one."""
    if name == RULED:
        return designs_for(ruled(), Path(tempfile.mkdtemp()))
    if name in KINDS:
        folder, profile = Path(tempfile.mkdtemp()), name.partition("/")[2]
        return kinds.designs_of(MODEL, TOML, folder, profile, CODES)[0]
    if name in profiles():
        return designs_of(name)
    folder = Path(tempfile.mkdtemp())
    build(Case(CASES / name), folder)
    opened = open_profile("case/default", folder / "models")
    assert opened.designs is not None, opened.found
    return opened.designs
