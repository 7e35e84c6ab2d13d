"""An API description as its readers get it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.emit.render import Renderer
from generator.views import openapi
from tests.bench.openapi import validate_openapi
from tests.documents.drawing import ANY, ONE, OPTIONAL, Drawing


@pytest.fixture
def describe(tmp_path: Path) -> Callable[[Drawing], dict[str, Any]]:
    """The OpenAPI document of a drawing, held against OpenAPI's own schema; it is also written to
    `openapi.yaml` in the test's folder."""

    def write(drawing: Drawing) -> dict[str, Any]:
        (page,) = openapi.pages(drawing.designs())
        text = Renderer().render(page)
        (tmp_path / "openapi.yaml").write_bytes(text)
        document = yaml.safe_load(text)
        validate_openapi(document)
        return document

    return write


@pytest.fixture
def town() -> Drawing:
    """A drawing with some of everything an API has a form for."""
    from generator.model.elements import Kind
    from generator.profile.profile import Facets

    drawing = Drawing()
    party = drawing.entity("Party", abstract=True)
    drawing.attribute(party, "name", facets=Facets(min_length=1, max_length=40))
    person = drawing.entity("Person", party)
    drawing.attribute(person, "number", is_id=True, facets=Facets(pattern=r"\d{4}-[A-Z]{2}"))
    drawing.attribute(person, "born", "date")
    drawing.attribute(person, "pay", "decimal", OPTIONAL, Facets(above="0", fraction_digits=2))
    drawing.attribute(drawing.entity("Firm", party), "opened", "dateTime", OPTIONAL)
    drawing.change(person, stereotypes=("bitemporal",))
    colour = drawing.codes("Colour", "1=red", "2=blue", kind=Kind.CODE_LIST)
    house = drawing.entity("House")
    drawing.attribute(house, "street", is_id=True)
    drawing.attribute(house, "number", "integer", is_id=True, facets=Facets(minimum="1"))
    drawing.attribute(house, "colour", colour)
    room = drawing.entity("Room")
    drawing.attribute(room, "size", "decimal", facets=Facets(minimum="1", maximum="500"))
    drawing.association(drawing.end("rooms", room, ANY, part=True), drawing.end("", house, ONE))
    drawing.association(drawing.end("owner", party, ONE), drawing.end("", house))
    drawing.association(drawing.end("friends", person), drawing.end("houses", house))
    return drawing
