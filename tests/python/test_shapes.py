"""Every shape of the document design in a package, beside what two JSON Schema validators say."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from generator.model.elements import Kind
from generator.profile.profile import Facets
from tests.bench.json_schema import Ajv, LoadedSchema, PythonJsonSchema
from tests.documents.conftest import schemas_of
from tests.documents.drawing import ANY, ONE, OPTIONAL, Drawing
from tests.python.packages import Taker, imported
from tests.python.test_documents import strange

ID = "00000000-0000-4000-8000-000000000001"
OTHER = "00000000-0000-4000-8000-000000000002"
Same = Callable[..., "Beside"]


class Beside:
    """A package beside two validators; where they differ, either answer will do."""

    def __init__(self, taker: Taker, judges: list[LoadedSchema]) -> None:
        self._taker, self._judges = taker, judges

    def takes(self, document: Any) -> bool:
        """Whether the package takes a document; fails where both validators say otherwise."""
        taken = self._taker.takes(json.dumps(document))
        verdicts = {one.accepts(document) is None for one in self._judges}
        assert taken in verdicts, f"the package {'takes' if taken else 'refuses'} {document}"
        return taken


@pytest.fixture
def same(python_json_schema: PythonJsonSchema, ajv: Ajv, tmp_path: Path) -> Same:
    """Hold right documents against the schema and the package of a drawing, and strange ones like them."""

    def hold(drawing: Drawing, *documents: Any) -> Beside:
        designs = drawing.designs()
        schemas = schemas_of(designs)
        judges = [one.load(schemas, schemas[0]["$id"]) for one in (python_json_schema, ajv)]
        beside = Beside(Taker(imported(designs, tmp_path)), judges)
        for document in documents:
            assert beside.takes(document), document
            assert len({beside.takes(one) for one in strange(document)}) == 2
        return beside

    return hold


TEXTS = {
    "date": ["2024-02-29", "2023-02-29", "2024-2-9", "20240229", "2024-02-29T00:00:00", "2024-02-29Z", " 2024-02-29"],
    "datetime": [
        "2024-02-29T12:00:00Z", "2024-02-29T12:00:00.123456789+01:00", "2024-02-29t12:00:00z", "2024-02-29T12:00:00",
        "2024-02-29T24:00:00Z", "2024-02-29T12:00Z", "2024-02-30T12:00:00Z", "2024-02-29T12:00:00+0100", "2024-02-29",
    ],
    "time": ["12:00", "12:00:00", "12:00:00.5Z", "24:00", "12", "12:00+01:00", "1:00", "12:00:00+01"],
    "uuid": [ID, ID.upper(), ID.replace("-", ""), "{" + ID + "}", "urn:uuid:" + ID, ID[:-1], ID + "0"],
    "uri": [
        "https://example.org/a?b=c#d", "urn:oio:x", "mailto:a@b.dk", "example.org", "/a/b", "http://[::1]:80/", "a b:c",
        "https://example.org/ø", "https://example.org/%zz", "http:", "1a:b", "https://a/{x}", "tel:+45-1234", "a:b#c#d",
    ],
    "duration": ["P1D", "PT1H", "P1Y2M3DT4H5M6S", "P1W", "P", "PT", "1D", "P1D2W", "P1S", "-P1D", ""],
    "text": ["", "æøå", "x" * 50],
}  # fmt: skip


@pytest.mark.parametrize("primitive", TEXTS)
def test_texts_of_a_primitive_are_read_as_the_schema_does(primitive: str, same: Same) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "value", _named(primitive))
    beside = same(drawing, {"thing": [{"id": ID, "value": TEXTS[primitive][0]}]})
    for text in TEXTS[primitive]:
        beside.takes({"thing": [{"id": ID, "value": text}]})


def _named(primitive: str) -> str:
    return {"datetime": "DateTime", "text": "string"}.get(primitive, primitive)


def test_numbers_and_truth_values(same: Same) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    for name in ("integer", "decimal", "real", "boolean", "year"):
        drawing.attribute(thing, name, name, OPTIONAL)
    for number, facets in enumerate(
        (
            Facets(minimum="0.1", maximum="10"),
            Facets(above="0", below="1000000"),
            Facets(total_digits=5, fraction_digits=2),
        )
    ):
        drawing.attribute(thing, f"bound{number}", "decimal", OPTIONAL, facets)
        drawing.attribute(thing, f"whole{number}", "integer", OPTIONAL, facets)
    right = {"id": ID, "integer": 1, "decimal": 1.5, "real": 2, "boolean": True, "year": 2024}
    bounds = {f"{kind}{number}": 1 for kind in ("bound", "whole") for number in range(3)}
    edges = [0.1, 0.09, 10, 10.0, 10.01, 0, 0.000001, 1000000, 999999.99, 1e30, 1e-30]
    documents = [{"thing": [right | bounds]}]
    beside = same(drawing, *documents)
    for name in bounds:
        for value in edges:
            beside.takes({"thing": [{"id": ID, name: value}]})


def test_lists_and_sets(same: Same) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "some", bounds=(2, 3), is_unique=True)
    drawing.attribute(thing, "any", "decimal", ANY, is_unique=True)
    drawing.attribute(thing, "bag", "DateTime", ANY, is_unique=False)
    beside = same(drawing, {"thing": [{"id": ID, "some": ["a", "b"], "any": [1, 2.5], "bag": []}]})
    for values in (["a"], ["a", "a"], ["a", "b", "c"], ["a", "b", "c", "d"]):
        beside.takes({"thing": [{"id": ID, "some": values}]})
    assert not beside.takes({"thing": [{"id": ID, "some": ["a", "b"], "any": [1, 1.0]}]})


def test_classes_told_apart(same: Same) -> None:
    drawing = Drawing()
    vehicle = drawing.entity("Vehicle", abstract=True)
    drawing.attribute(vehicle, "number", is_id=True)
    car, lorry = drawing.entity("Car", vehicle), drawing.entity("Lorry", vehicle)
    drawing.attribute(car, "seats", "integer")
    drawing.attribute(lorry, "load", "decimal", OPTIONAL)
    owner = drawing.entity("Owner")
    drawing.association(
        drawing.end("vehicles", vehicle, ANY), drawing.end("owner", owner, OPTIONAL)
    )
    same(
        drawing,
        {
            "car": [{"type": "Car", "number": "1", "seats": 4}],
            "lorry": [{"type": "Lorry", "number": "2", "load": 1.5}],
            "owner": [{"id": ID, "vehicles": [{"number": "1", "type": "Car"}, {"number": "2"}]}],
        },
    )


@pytest.mark.parametrize("strategy", ["flattened", "all-of"])
def test_structures_in_structures(strategy: str, same: Same) -> None:
    drawing = Drawing()
    drawing.choices["document-inheritance"] = strategy
    base = drawing.structure("Place")
    drawing.attribute(base, "name")
    address = drawing.structure("Address", base)
    drawing.attribute(address, "postcode", facets=Facets(pattern="[0-9]{4}"))
    drawing.attribute(
        address, "bracket", bounds=OPTIONAL, facets=Facets(pattern=r"[\[\]^&|~-]+\.?")
    )
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "place", base, OPTIONAL)
    drawing.attribute(thing, "address", address)
    place = {"type": "Address", "name": "x", "postcode": "8000", "bracket": "[]^&|~-."}
    same(
        drawing, {"thing": [{"id": ID, "place": {"type": "Place", "name": "y"}, "address": place}]}
    )


def test_choice_among_parts(same: Same) -> None:
    drawing = Drawing()
    union = drawing.union("Contact")
    drawing.attribute(union, "phone")
    drawing.attribute(union, "mails", bounds=ANY)
    drawing.attribute(drawing.entity("Thing"), "contact", union, OPTIONAL)
    beside = same(drawing, {"thing": [{"id": ID, "contact": {"phone": "1"}}, {"id": OTHER}]})
    assert not beside.takes({"thing": [{"id": ID, "contact": {"phone": "1", "mails": []}}]})
    assert not beside.takes({"thing": [{"id": ID, "contact": {}}]})


def test_objects_by_the_value_of_a_qualifier(same: Same) -> None:
    drawing = Drawing()
    bank, account = drawing.entity("Bank"), drawing.entity("Account")
    drawing.attribute(account, "holder")
    drawing.association(
        drawing.end("bank", bank, ONE, qualifiers=("number",)),
        drawing.end("accounts", account, OPTIONAL, part=True),
    )
    same(
        drawing, {"bank": [{"id": ID, "accounts": {"1": {"holder": "x"}, "æ/~": {"holder": "y"}}}]}
    )


@pytest.mark.parametrize("style", ["titled", "plain"])
def test_codes(style: str, same: Same) -> None:
    drawing = Drawing()
    drawing.choices["document-enumeration"] = style
    colours = drawing.codes("Colour", "1=red", "2=", "=", "a b=a-b", "A B=A_B", "mro=None")
    towns = drawing.codes("Town", "0101=København", 'x"y=z', kind=Kind.CODE_LIST)
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "colour", colours)
    drawing.attribute(thing, "towns", towns, ANY)
    same(drawing, {"thing": [{"id": ID, "colour": "1", "towns": ["0101", 'x"y']}]})


def test_open_objects_take_what_they_do_not_know(same: Same) -> None:
    drawing = Drawing()
    drawing.choices["unknown-properties"] = "accept"
    drawing.attribute(drawing.entity("Thing"), "firstName")
    beside = same(drawing, {"thing": [{"id": ID, "firstName": "x", "more": {"a": None}}]})
    assert not beside.takes({"thing": [{"id": ID, "first_name": "x"}]})


def test_geometry_json_and_binary(same: Same) -> None:
    drawing = Drawing()
    thing = drawing.entity("Thing")
    drawing.attribute(thing, "place", "GM_Object", OPTIONAL)
    drawing.attribute(thing, "file", "base64Binary", OPTIONAL)
    point = {"type": "Point", "coordinates": [1, 2.5], "more": 1}
    same(drawing, {"thing": [{"id": ID, "place": point, "file": "eA=="}]}, {"thing": [{"id": ID}]})


def test_links_with_attributes(same: Same) -> None:
    drawing = Drawing()
    person, house, stay = (drawing.entity(name) for name in ("Person", "House", "Stay"))
    drawing.attribute(stay, "since", "date")
    drawing.association(
        drawing.end("people", person, ANY), drawing.end("houses", house, ANY), of=stay
    )
    documents = drawing.documents()
    (holder,) = (
        one
        for one in documents.types
        if any(p.element == stay for p in getattr(one, "properties", ()))
    )
    (link,) = (p for p in holder.properties if p.element == stay)  # type: ignore[union-attr]
    far = "houses" if holder.name == "Person" else "people"
    held = {"id": ID, link.name: [{"id": OTHER, "since": "2024-01-01", far: {"id": ID}}]}
    same(drawing, {holder.name.lower(): [held]})
