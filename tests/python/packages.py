"""Python packages of designs: written to a folder and imported."""

from __future__ import annotations

import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

from generator.emit.render import Renderer
from generator.physical.designs import Designs
from generator.views.python import pages


def write(designs: Designs, folder: Path) -> Path:
    """The package of a design, in a folder."""
    renderer = Renderer()
    for page in pages(designs):
        file = folder / page.path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(renderer.render(page))
    return folder / "python" / designs.python.name


def imported(designs: Designs, folder: Path) -> ModuleType:
    """The package as this process sees it; an older one of the same name is forgotten."""
    package = write(designs, folder)
    for name in [one for one in sys.modules if one.split(".")[0] == package.name]:
        del sys.modules[name]
    importlib.invalidate_caches()
    sys.path.insert(0, str(package.parent))
    try:
        return importlib.import_module(package.name)
    finally:
        sys.path.remove(str(package.parent))


class Taker:
    """Says whether a package takes documents, and what it tells of them."""

    def __init__(self, package: ModuleType) -> None:
        self.package = package

    def takes(self, text: str) -> bool:
        """Whether a document of JSON is loaded."""
        return isinstance(self.loaded(text), self.package.Delivery)

    def loaded(self, text: str, constraints: str = "schema") -> Any:
        """The delivery, or pydantic's error."""
        from pydantic import ValidationError

        try:
            return self.package.load(text, constraints=constraints)
        except ValidationError as error:
            return error

    def told(self, text: str) -> list[Any]:
        """What is said of a document, whether it is refused or asked."""
        found = self.loaded(text, "none")
        if isinstance(found, self.package.Delivery):
            return list(self.package.validate(found))
        return list(self.package.refusals(found))
