"""Both judges of JSON Schema at once: what one takes and the other refuses is a fault of ours."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from generator.emit.render import Renderer
from generator.physical.designs import Designs
from generator.views import json_schema
from tests.bench.json_schema import Ajv, LoadedSchema, PythonJsonSchema
from tests.documents.drawing import Drawing


class Verdict:
    """A drawing's schema, taken by both validators."""

    def __init__(self, schemas: list[dict[str, Any]], loaded: list[LoadedSchema]) -> None:
        self.schema, self.files, self._loaded = schemas[0], schemas, loaded

    @property
    def types(self) -> dict[str, Any]:
        """The definitions of the main file."""
        return self.schema["$defs"]

    def takes(self, document: object) -> bool:
        """Whether both take a document; they must agree."""
        verdicts = {one.accepts(document) is None for one in self._loaded}
        assert len(verdicts) == 1, [one.accepts(document) for one in self._loaded]
        return verdicts.pop()


def schemas_of(drawing: Drawing | Designs) -> list[dict[str, Any]]:
    """What the JSON Schema view makes of a drawing or of designs, as files of JSON."""
    renderer = Renderer()
    pages = json_schema.pages(drawing if isinstance(drawing, Designs) else drawing.designs())
    return [json.loads(renderer.render(page)) for page in pages]


@pytest.fixture
def judge(
    python_json_schema: PythonJsonSchema, ajv: Ajv
) -> Callable[[Drawing, str | None], Verdict]:
    """Load a drawing's schema into both validators; with a name, hold documents against that type."""

    def load(drawing: Drawing, type_: str | None = None) -> Verdict:
        schemas = schemas_of(drawing)
        root = schemas[0]["$id"] + (f"#/$defs/{type_}" if type_ else "")
        loaded = [one.load(schemas, root) for one in (python_json_schema, ajv)]
        return Verdict(schemas, loaded)

    return load
