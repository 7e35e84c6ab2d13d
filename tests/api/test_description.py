"""The description as a whole: linters, types, a server that plays it, and OpenAPI 3.0."""

from __future__ import annotations

from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from generator.model.elements import Text
from generator.physical.api_examples import _matching
from tests.bench.openapi import compile_client_types, lint_with_redocly, lint_with_spectral
from tests.bench.openapi_mock import exercise_api, prism_mock
from tests.documents.drawing import ANY, ONE, OPTIONAL, Drawing


@pytest.mark.parametrize("version", ["3.1", "3.0"])
def test_linters_and_typescript_take_it(
    describe, town: Drawing, tmp_path: Path, version: str
) -> None:
    town.profile["openapi"] = version
    document = describe(town)
    assert document["openapi"].startswith(version)
    file = tmp_path / "openapi.yaml"
    lint_with_redocly(file, warnings=version == "3.1")
    lint_with_spectral(file)
    compile_client_types(file, tmp_path)


def test_server_made_of_it_answers_as_it_says(describe, town: Drawing, tmp_path: Path) -> None:
    # Prism quotes an unknown property's name in a header, and dies of one that is not Latin-1.
    town.choices["unknown-properties"] = "allow"
    describe(town)
    file = tmp_path / "openapi.yaml"
    with prism_mock(file) as address:
        exercise_api(file, address, examples=3)


def test_old_version_says_what_it_can(describe) -> None:
    drawing = Drawing()
    drawing.profile["openapi"] = "3.0"
    drawing.choices["document-inheritance"] = "all-of"
    from generator.profile.profile import Facets

    person = drawing.entity("Person", abstract=True)
    colour = drawing.codes("Colour", "1=red", "2=blue")
    drawing.attribute(person, "colour", colour, default="1")
    drawing.attribute(person, "pay", "decimal", facets=Facets(above="0"))
    drawing.attribute(person, "photo", "binary", OPTIONAL)
    drawing.entity("Child", person)
    drawing.entity("Adult", person)
    schemas = describe(drawing)["components"]["schemas"]
    shared = schemas["PersonBase"]["properties"]
    assert shared["pay"] | {"minimum": 0, "exclusiveMinimum": True} == shared["pay"]
    assert shared["colour"]["allOf"] == [{"$ref": "#/components/schemas/Colour"}]
    assert shared["photo"]["format"] == "byte"
    assert schemas["Colour"]["enum"] == ["1", "2"]
    assert schemas["Child"]["properties"]["type"]["enum"] == ["Child"]
    assert "unevaluatedProperties" not in schemas["Child"]
    assert schemas["Person"]["discriminator"]["mapping"]["Adult"] == "#/components/schemas/Adult"


def test_every_example_is_taken_by_its_type(describe, town: Drawing) -> None:
    schemas = describe(town)["components"]["schemas"]
    shown = {name: schema["examples"] for name, schema in schemas.items() if "examples" in schema}
    assert set(shown) >= {"Person", "Firm", "House", "Room"}
    for name, examples in shown.items():
        whole = {"$ref": f"#/components/schemas/{name}", "components": {"schemas": schemas}}
        judge = Draft202012Validator(whole, format_checker=Draft202012Validator.FORMAT_CHECKER)
        assert not list(judge.iter_errors(examples[0])), name


def test_object_that_must_hold_itself_has_no_example(describe) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.association(drawing.end("next", thing, ONE, part=True), drawing.end("", thing))
    assert "examples" not in describe(drawing)["components"]["schemas"]["Thing"]


@pytest.mark.parametrize(
    "pattern", [r"^[0-9]{10}$", "^(DK|SE)-[A-Z]+$", "^[^a]x?$", "^a.c$", "^[-+]1$"]
)
def test_text_is_made_that_a_pattern_takes(pattern: str) -> None:
    import re

    made = _matching(pattern)
    assert made is not None and re.search(pattern, made)


def test_only_what_the_api_needs_is_in_it(describe) -> None:
    drawing = Drawing()
    drawing.attribute(drawing.structure("Unused"), "x")
    drawing.entity("Used")
    assert set(describe(drawing)["components"]["schemas"]) == {"Used", "Problem", "MergePatch"}


def test_titles_and_descriptions_are_the_models(describe) -> None:
    drawing = Drawing("da")
    person = drawing.entity("Person")
    drawing.change(
        person,
        labels=(Text("Borger", "da"), Text("Citizen", "en")),
        documentation=(Text("En person i kommunen.", "da"),),
    )
    document = describe(drawing)
    schema = document["components"]["schemas"]["Person"]
    assert schema["x-modelmill-title"] == {"en": "Citizen"}
    assert schema["x-modelmill-element"] == "Model::Person"
    assert document["tags"] == [{"name": "Person", "description": "En person i kommunen."}]
    assert document["paths"]["/personer"]["get"]["summary"] == "Liste: Borger"


def test_list_of_several_distinct_values_has_an_example(describe) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "names", "string", (2, 4))
    drawing.attribute(thing, "codes", drawing.codes("Code", "a", "b", "c"), (2, None))
    drawing.attribute(thing, "many", "string", ANY)
    schema = describe(drawing)["components"]["schemas"]["Thing"]
    assert schema["examples"][0]["names"] == ["Text 1", "Text 2"]
    assert schema["examples"][0]["codes"] == ["a", "b"]
