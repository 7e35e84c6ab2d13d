"""SHACL: a profile's documents and rules as shapes in Turtle, and the JSON-LD context that makes RDF of JSON.

Shapes of types hold each object to its properties; a shape for each constraint asks by SPARQL for the objects
that certainly break it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count
from typing import NamedTuple

from generator.emit.page import Page
from generator.emit.view import View
from generator.physical.designs import Designs
from generator.physical.documents_ways import Unsayable, Ways
from generator.views._reasons import told
from generator.views._shacl_types import Shape, TypeShapes
from generator.views._shacl_rules import RuleShapes
from generator.views._sparql import World
from generator.views._text import heading
from generator.views._vocabulary import Vocabulary

_NOTES = (
    "A delivery in JSON is read with context.jsonld (JSON-LD 1.1), and judged as a whole: what it refers",
    "to is looked for in it. Numbers with fractions are read as doubles. RDF cannot tell an empty list from",
    "none, a list of one value from that value, nor how often a value is in a list; names outside the lists",
    "of a delivery are not checked.",
)


class Shacl(NamedTuple):
    """The shapes of a profile, and by rule id why they do not check it."""

    shapes: tuple[Shape, ...]
    unsaid: dict[str, str]
    vocabulary: Vocabulary


def shacl_of(designs: Designs) -> Shacl:
    """What SHACL holds data to."""
    ways = Ways(designs.documents, designs.narrowed.model)
    vocabulary = Vocabulary(designs.narrowed, ways)
    types = TypeShapes(designs, ways, vocabulary)
    shapes = list(types.shapes())
    rules = RuleShapes(World(ways, vocabulary, count(1)), designs.narrowed.model)
    unsaid = {}
    for rule in designs.rules.rules:
        if rule.id in types.said:
            continue
        try:
            shape = rules.shape(rule)
            shapes += () if shape is None else (shape,)
        except Unsayable as why:
            unsaid[rule.id] = str(why)
    return Shacl(tuple(shapes), unsaid, vocabulary)


def unsaid(designs: Designs) -> dict[str, str]:
    """By rule id, why the shapes of a profile do not check it."""
    return shacl_of(designs).unsaid


def pages(designs: Designs) -> Iterator[Page]:
    """The shapes, and how JSON becomes what they judge."""
    made = shacl_of(designs)
    lines = told(made.unsaid, tuple(rule.id for rule in designs.rules.rules))
    fields = {
        "heading": heading(designs.narrowed, "SHACL shapes for deliveries"),
        "notes": list(_NOTES),
        "unsaid": lines,
        "has_unsaid": bool(lines),
        "base": made.vocabulary.base,
        "shapes": [
            {"iri": one.iri, "first": one.lines[0], "lines": one.lines[1:]} for one in made.shapes
        ],
    }
    yield Page("shacl/shapes.ttl", "shacl/shapes.ttl.j2", fields)
    context = {"context": made.vocabulary.context()}
    yield Page("shacl/context.jsonld", "shacl/context.jsonld.j2", context, "json")


VIEW = View("shacl", pages)
