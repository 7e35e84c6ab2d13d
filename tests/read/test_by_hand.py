"""Single facts of real exports, read off the files by people and held against what is read.

Counts tell that nothing is lost; they do not tell that a value landed on the element it belongs to. The
rows of by_hand.tsv do: each was found in the export itself, with an editor or a database's own tools, never
through this program.
"""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from generator.model.elements import (
    Classifier,
    Comment,
    Constraint,
    Element,
    End,
    Literal,
    Property,
)
from generator.model.graph import Model
from tests.read.test_corpus import CORPUS, model_of

TABLE = Path(__file__).with_name("by_hand.tsv")
"""One fact a row: a file, the end of an element's qualified name, what is told of it, and the value; `…`
ends a value of which only the beginning is quoted."""

ROWS = list(csv.reader(TABLE.read_text(encoding="utf-8").splitlines()[1:], "excel-tab"))


@cache
def read_once(file: str) -> Model:
    """The model of a file, which many rows ask for."""
    return model_of(file)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: " ".join(row[:3]))
def test_what_stands_in_the_file_is_in_the_graph(row: list[str]) -> None:
    file, name, what, value = row
    if not (CORPUS / file).exists():
        pytest.skip(f"no {file} in a corpus of real exports; set MODELMILL_CORPUS to one")
    model = read_once(file)
    named = [one for one in model.elements() if f"::{one.qualified_name}".endswith(f"::{name}")]
    assert named, f"nothing is called {name}"
    found = {text for one in named for text in told(model, one, what)}
    assert [one for one in found if is_said(value, one)], f"{what} is {found}, not {value!r}"


def is_said(wanted: str, found: str) -> bool:
    """Whether a text is the one that was read, or begins as that does; blanks and lines are no matter."""
    text = " ".join(found.split())
    return text.startswith(wanted[:-1]) if wanted.endswith("…") else text == wanted


def told(model: Model, one: Element, what: str) -> list[str]:
    """All that the graph says of an element in one respect, in the words of the table."""
    word, _, name = what.partition(" ")
    if word == "tag":
        return [tag.value for tag in one.tags if tag.name == name]
    if word in ("definition", "label"):
        texts = one.documentation if word == "definition" else one.labels
        return [each.text for each in texts if not name or each.language == name]
    if word == "stereotype":
        return list(one.stereotypes)
    if word == "general":
        above = model.parents(one) if isinstance(one, Classifier) else ()
        return [each.name for each in above]
    if isinstance(one, Constraint | Comment) and word == "body":
        return [one.body]
    if isinstance(one, Literal) and word == "value":
        return [one.value]
    return told_of_a_property(model, one, word) if isinstance(one, Property) else []


def told_of_a_property(model: Model, one: Property, what: str) -> list[str]:
    """What only attributes and ends have."""
    if what == "type":
        return [] if one.type is None else [model.get(one.type).name]
    if what == "multiplicity":
        return ["unspecified" if one.multiplicity is None else str(one.multiplicity)]
    if what == "aggregation":
        return [str(one.aggregation)] if isinstance(one, End) else []
    return [one.default] if what == "value" and one.default is not None else []
