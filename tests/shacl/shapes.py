"""The shapes of a profile, as an engine takes them."""

from __future__ import annotations

import json

from generator.emit.render import Renderer
from generator.physical.designs import Designs
from generator.views.shacl import VIEW
from tests.bench.shacl import PyShacl


def files_of(designs: Designs) -> dict[str, str]:
    """The artefacts by their paths."""
    renderer = Renderer()
    return {one.path: renderer.render(one).decode() for one in VIEW.pages(designs)}


def engine_for(designs: Designs) -> PyShacl:
    """An engine with the shapes and the context of a profile."""
    files = files_of(designs)
    return PyShacl(files["shacl/shapes.ttl"], json.loads(files["shacl/context.jsonld"]))
