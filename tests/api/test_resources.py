"""Which resources there are, where they are, and what they offer."""

from __future__ import annotations

import pytest

from generator.model.elements import Kind
from generator.physical.ledger import Outcome
from generator.profile.profile import Naming
from tests.documents.drawing import ANY, ONE, OPTIONAL, Drawing


def test_paths_are_plural_and_keys_stand_in_them(describe, town: Drawing) -> None:
    assert list(describe(town)["paths"]) == [
        "/parties",
        "/parties/{id}",
        "/persons",
        "/persons/{number}",
        "/persons/{number}/houses",
        "/persons/{number}/houses/{houses_street}/{houses_number}",
        "/firms",
        "/firms/{id}",
        "/houses",
        "/houses/{street}/{number}",
        "/houses/{street}/{number}/rooms",
        "/houses/{street}/{number}/rooms/{rooms_id}",
        "/houses/{street}/{number}/friends",
        "/houses/{street}/{number}/friends/{friends_number}",
        "/codeLists/colour",
    ]


def test_operations_are_the_usual_ones_and_the_profiles(describe, town: Drawing) -> None:
    paths = describe(town)["paths"]
    assert set(paths["/houses"]) == {"get", "post"}
    assert set(paths["/firms/{id}"]) == {"parameters", "get", "put", "patch", "delete"}
    assert set(paths["/parties"]) == {"get"}, "nothing is just a party"
    town.profile["operations"] = ("list", "read")
    paths = describe(town)["paths"]
    assert all(set(item) <= {"parameters", "get"} for item in paths.values())


def test_operations_of_one_class_and_its_subclasses(describe) -> None:
    drawing = Drawing()
    top = drawing.entity("Top")
    drawing.entity("Bottom", top)
    drawing.settings["operations"] = {top: ("list",)}
    assert list(describe(drawing)["paths"]) == ["/tops", "/bottoms"]


def test_resource_can_be_chosen_and_refused(describe) -> None:
    drawing = Drawing()
    whole, part, alone = (drawing.entity(name) for name in ("Whole", "Part", "Alone"))
    drawing.association(drawing.end("part", part, OPTIONAL, part=True), drawing.end("", whole))
    drawing.at[part, "resource"] = "root"
    drawing.at[alone, "resource"] = "none"
    assert set(describe(drawing)["paths"]) == {"/wholes", "/wholes/{id}", "/parts", "/parts/{id}"}
    left_out = {
        one.element for one in drawing.designs().api.ledger if one.outcome is Outcome.LEFT_OUT
    }
    assert left_out == {alone}


def test_lists_can_be_narrowed(describe, town: Drawing) -> None:
    document = describe(town)
    known = document["components"]["parameters"]

    def names(path: str) -> list[str]:
        asked = document["paths"][path]["get"]["parameters"]
        return [known[one["$ref"].rpartition("/")[2]]["name"] for one in asked]

    assert names("/houses") == [
        *("street", "number", "colour", "owner"),
        *("sort", "limit", "cursor"),
    ]
    assert names("/persons") == [
        *("name", "number", "bornFrom", "bornTo", "pay"),
        *("registrationAsOf", "effectAsOf", "sort", "limit", "cursor"),
    ]
    assert names("/persons/{number}") == ["registrationAsOf", "effectAsOf", "If-None-Match"]


def test_reference_is_a_filter_by_its_key(describe) -> None:
    drawing = Drawing()
    person, house = drawing.entity("Person"), drawing.entity("House")
    drawing.attribute(person, "number", is_id=True)
    drawing.association(drawing.end("owner", person, ONE), drawing.end("", house))
    document = describe(drawing)
    first = document["paths"]["/houses"]["get"]["parameters"][0]["$ref"].rpartition("/")[2]
    assert document["components"]["parameters"][first]["name"] == "owner"


def test_property_named_like_a_parameter_of_ours(describe) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "limit", "integer")
    drawing.attribute(thing, "when", "date")
    drawing.attribute(thing, "whenFrom")
    describe(drawing)


def test_changes_are_guarded_by_etags(describe, town: Drawing) -> None:
    document = describe(town)
    item = document["paths"]["/firms/{id}"]
    for method in ("put", "patch", "delete"):
        assert {"$ref": "#/components/parameters/If-Match"} in item[method]["parameters"]
        assert {"412", "428"} <= set(item[method]["responses"])
    assert "304" in item["get"]["responses"]
    assert "ETag" in document["components"]["responses"]["Firm"]["headers"]


def test_errors_are_problems_with_their_own_status(describe, town: Drawing) -> None:
    document = describe(town)
    for item in document["paths"].values():
        for method in item.keys() - {"parameters"}:
            codes = set(item[method]["responses"])
            assert all(code.isdigit() for code in codes) and any(code >= "400" for code in codes)
    content = document["components"]["responses"]["NotFound"]["content"]
    assert list(content) == ["application/problem+json"]


def test_operation_ids_are_unique(describe, town: Drawing) -> None:
    operations = [
        item[method]["operationId"]
        for item in describe(town)["paths"].values()
        for method in item.keys() - {"parameters"}
    ]
    assert len(operations) == len({one.lower() for one in operations})


def test_sub_resource_of_an_abstract_class_is_said_once(describe) -> None:
    drawing = Drawing()
    top = drawing.entity("Top", abstract=True)
    drawing.attribute(top, "number", is_id=True)
    note = drawing.entity("Note")
    drawing.association(drawing.end("notes", note, part=True), drawing.end("", top, ONE))
    drawing.entity("First", top)
    drawing.entity("Second", top)
    paths = [one for one in describe(drawing)["paths"] if "notes" in one]
    assert paths == ["/tops/{number}/notes", "/tops/{number}/notes/{notes_id}"]


def test_paths_follow_the_strategy_and_spell_danish_letters(describe) -> None:
    drawing = Drawing("da")
    drawing.profile["naming"] = Naming(api="snake_case", transliterate=False)
    drawing.entity("Ansættelse på tværs")
    explicit = drawing.entity("Ærø")
    drawing.settings["names"] = {(explicit, "api"): "øer"}
    paths = list(describe(drawing)["paths"])
    assert paths[0] == "/ansaettelse_paa_tvaerser" and paths[2] == "/oeer"


@pytest.mark.parametrize(
    "name", ["NotFound", "CodeList", "limit", "Problem", "MergePatch", "code lists", "{id}", ""]
)
def test_names_of_ours_do_not_clash_with_the_models(describe, name: str) -> None:
    drawing = Drawing()
    thing = drawing.entity(name)
    drawing.attribute(thing, name)
    drawing.entity(f"{name}List")
    drawing.attribute(thing, "list", drawing.codes(name, "1=x", kind=Kind.CODE_LIST))
    drawing.association(drawing.end(name, thing, ANY), drawing.end("", thing, ANY))
    describe(drawing)


@pytest.mark.parametrize("version", ["3.1", "3.0"])
def test_model_of_nothing_has_a_valid_description(describe, version: str) -> None:
    drawing = Drawing()
    drawing.profile["openapi"] = version
    assert describe(drawing)["paths"] == {}


def test_what_documents_give_up_is_given_up_here_too(town: Drawing) -> None:
    designs = town.designs()
    told = {(one.element, one.reason) for one in designs.documents.ledger}
    assert told <= {(one.element, one.reason) for one in designs.api.ledger}
    assert {one.target for one in designs.api.ledger} == {"openapi"}


def test_paths_and_properties_are_in_the_name_map() -> None:
    drawing = Drawing()
    thing = drawing.entity("My thing")
    name = drawing.attribute(thing, "the name")
    changes = {(one.element, one.name): one.reason for one in drawing.designs().api.names}
    assert changes == {
        (thing, "MyThing"): "written in camelCase",
        (name, "theName"): "written in camelCase",
        (thing, "myThings"): "path, written in camelCase",
    }
