"""Enumerations and code lists, in every style."""

from __future__ import annotations

import pytest

from generator.model.elements import Kind
from generator.physical.ledger import Outcome
from tests.documents.drawing import Drawing


def _coloured(kind: Kind, *values: str) -> Drawing:
    drawing = Drawing()
    colours = drawing.codes("Colour", *values, kind=kind)
    drawing.attribute(drawing.structure("Thing"), "colour", colours)
    return drawing


@pytest.mark.parametrize("style", ["titled", "plain"])
def test_enumeration_takes_its_values_only(judge, style: str) -> None:
    drawing = _coloured(Kind.ENUMERATION, "1=red", "2=blue")
    drawing.choices["document-enumeration"] = style
    verdict = judge(drawing, "Thing")
    assert verdict.takes({"colour": "1"})
    assert not verdict.takes({"colour": "red"})
    titles = {"1": "red", "2": "blue"}
    if style == "titled":
        assert {one["const"]: one["title"] for one in verdict.types["Colour"]["oneOf"]} == titles
    else:
        assert verdict.types["Colour"]["enum"] == list(titles)


def test_code_list_is_a_file_of_its_own(judge) -> None:
    verdict = judge(_coloured(Kind.CODE_LIST, "1=red", "2=blue"), "Thing")
    assert [one["$id"].rpartition("/")[2] for one in verdict.files[1:]] == ["Colour.schema.json"]
    assert verdict.takes({"colour": "2"})
    assert not verdict.takes({"colour": "3"})


def test_code_list_can_stand_in_place_or_be_open(judge) -> None:
    drawing = _coloured(Kind.CODE_LIST, "1=red")
    drawing.choices["document-code-list"] = "enum"
    verdict = judge(drawing, "Thing")
    assert len(verdict.files) == 1 and not verdict.takes({"colour": "3"})
    drawing.choices["document-code-list"] = "open"
    verdict = judge(drawing, "Thing")
    assert verdict.takes({"colour": "3"}) and not verdict.takes({"colour": 3})
    assert Outcome.DOCUMENTED in {one.outcome for one in drawing.documents().ledger}


def test_attribute_can_differ_from_the_list(judge) -> None:
    drawing = Drawing()
    colours = drawing.codes("Colour", "1=red", "2=blue")
    thing = drawing.structure("Thing")
    drawing.attribute(thing, "one", colours)
    plain = drawing.attribute(thing, "two", colours)
    fewer = drawing.attribute(thing, "three", colours)
    drawing.at[plain, "document-enumeration"] = "plain"
    drawing.settings["codes"] = {fewer: ("2",)}
    verdict = judge(drawing, "Thing")
    assert set(verdict.types) == {"Thing", "Colour", "ColourPlain"}
    assert verdict.takes({"one": "1", "two": "1", "three": "2"})
    assert not verdict.takes({"one": "1", "two": "1", "three": "1"})
    assert not verdict.takes({"one": "1", "two": "3", "three": "2"})


def test_list_without_codes_takes_any_text(judge) -> None:
    verdict = judge(_coloured(Kind.CODE_LIST), "Thing")
    assert verdict.takes({"colour": "anything"})
