"""Generalizations: flattened or composed, told apart by a discriminator, several at once."""

from __future__ import annotations

import pytest

from tests.documents.drawing import ANY, ONE, Drawing

ID = "00000000-0000-4000-8000-000000000001"


def _people(strategy: str) -> Drawing:
    drawing = Drawing()
    drawing.choices["document-inheritance"] = strategy
    person = drawing.entity("Person", abstract=True)
    drawing.attribute(person, "name")
    adult = drawing.entity("Adult", person)
    drawing.attribute(adult, "vote")
    drawing.attribute(drawing.entity("Child", person), "school")
    drawing.attribute(drawing.entity("Mayor", adult), "town")
    return drawing


@pytest.mark.parametrize("strategy", ["flattened", "all-of"])
def test_subclass_has_what_its_superclasses_have_and_no_more(judge, strategy: str) -> None:
    verdict = judge(_people(strategy))
    mayor = {"type": "Mayor", "id": ID, "name": "x", "vote": "y", "town": "z"}
    assert verdict.takes({"mayor": [mayor]})
    assert not verdict.takes({"mayor": [{**mayor, "school": "s"}]}), "closed"
    assert not verdict.takes({"mayor": [{**mayor, "type": "Adult"}]}), "the discriminator holds"
    del mayor["name"]
    assert not verdict.takes({"mayor": [mayor]}), "inherited and required"


def test_flattened_and_composed_are_what_they_say(judge) -> None:
    assert "allOf" not in judge(_people("flattened")).types["Mayor"]
    types = judge(_people("all-of")).types
    assert types["Mayor"]["allOf"] == [{"$ref": "#/$defs/AdultBase"}]
    assert types["Mayor"]["unevaluatedProperties"] is False
    assert types["Adult"]["allOf"] == [{"$ref": "#/$defs/AdultBase"}]
    assert types["AdultBase"]["allOf"] == [{"$ref": "#/$defs/PersonBase"}]


@pytest.mark.parametrize("strategy", ["flattened", "all-of"])
def test_property_of_a_superclass_takes_each_subclass(judge, strategy: str) -> None:
    drawing = Drawing()
    drawing.choices["document-inheritance"] = strategy
    shape = drawing.structure("Shape", abstract=True)
    drawing.attribute(drawing.structure("Circle", shape), "radius", "decimal")
    drawing.attribute(drawing.structure("Box", shape), "side", "decimal")
    drawing.attribute(drawing.structure("Picture"), "shapes", shape, ANY)
    verdict = judge(drawing, "Picture")
    assert verdict.takes({"shapes": [{"type": "Circle", "radius": 1}, {"type": "Box", "side": 2}]})
    assert not verdict.takes({"shapes": [{"type": "Box", "radius": 1}]})
    assert not verdict.takes({"shapes": [{"radius": 1}]})


def test_concrete_superclass_is_one_of_the_variants(judge) -> None:
    drawing = Drawing()
    person = drawing.entity("Person")
    drawing.entity("Adult", person)
    house = drawing.entity("House")
    drawing.association(drawing.end("owner", person, ONE, part=True), drawing.end("", house))
    verdict = judge(drawing, "House")
    assert verdict.types["House"]["properties"]["owner"]["$ref"] == "#/$defs/AnyPerson"
    assert verdict.takes({"id": ID, "owner": {"type": "Person"}})
    assert verdict.takes({"id": ID, "owner": {"type": "Adult"}})
    assert not verdict.takes({"id": ID, "owner": {"type": "House"}})


def test_discriminator_and_identity_give_way_to_the_models_names(judge) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "type")
    drawing.attribute(drawing.entity("Part", thing), "ID", "integer")
    verdict = judge(drawing)
    part = {"objectType": "Part", "objectId": ID, "type": "x", "id": 1}
    assert verdict.takes({"part": [part]}), verdict.types["Part"]


def test_diamond_has_each_property_once(judge) -> None:
    drawing = Drawing()
    top = drawing.entity("Top", abstract=True)
    drawing.attribute(top, "name", is_id=True)
    left, right = drawing.entity("Left", top), drawing.entity("Right", top)
    drawing.entity("Both", left, right)
    assert judge(drawing).takes({"both": [{"type": "Both", "name": "x"}]})


@pytest.mark.parametrize("strategy", ["flattened", "all-of"])
def test_redefined_property_is_the_subclasss(judge, strategy: str) -> None:
    drawing = Drawing()
    drawing.choices["document-inheritance"] = strategy
    top = drawing.structure("Top", abstract=True)
    drawing.attribute(top, "value")
    bottom = drawing.structure("Bottom", top)
    drawing.attribute(bottom, "value", "integer")
    verdict = judge(drawing, "Bottom")
    assert verdict.takes({"value": 1}) and not verdict.takes({"value": "x"})


@pytest.mark.parametrize("strategy", ["flattened", "all-of"])
def test_same_name_from_two_superclasses_is_told_apart(judge, strategy: str) -> None:
    drawing = Drawing()
    drawing.choices["document-inheritance"] = strategy
    left, right = drawing.structure("Left", abstract=True), drawing.structure(
        "Right", abstract=True
    )
    drawing.attribute(left, "value")
    drawing.attribute(right, "value", "integer")
    drawing.structure("Both", left, right)
    assert judge(drawing, "Both").takes({"value": "x", "value_2": 1})


def test_abstract_class_without_subclasses_can_still_be_held(judge) -> None:
    drawing = Drawing()
    hook = drawing.structure("Hook", abstract=True)
    drawing.attribute(hook, "name")
    drawing.attribute(drawing.structure("Thing"), "hook", hook)
    assert judge(drawing, "Thing").takes({"hook": {"name": "x"}})


def test_generalizations_in_a_circle_end(judge) -> None:
    drawing = Drawing()
    first = drawing.entity("First")
    second = drawing.entity("Second", first)
    drawing.attribute(second, "name")
    drawing.generalize(first, drawing.entity("Third", second))
    assert judge(drawing).takes({})


def test_union_is_exactly_one_of_its_parts(judge) -> None:
    drawing = Drawing()
    either = drawing.union("Either")
    drawing.attribute(either, "number", "integer")
    drawing.attribute(either, "text")
    verdict = judge(drawing, "Either")
    assert verdict.takes({"number": 1}) and verdict.takes({"text": "x"})
    assert not verdict.takes({}) and not verdict.takes({"number": 1, "text": "x"})
