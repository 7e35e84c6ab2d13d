"""The reports of a profile, as an engine takes them."""

from __future__ import annotations

from generator.emit.render import Renderer
from generator.physical.designs import Designs
from generator.physical.documents_types import Keyed, ObjectType
from generator.views.schematron import VIEW


def reports_of(designs: Designs) -> str:
    """The schema."""
    (page,) = VIEW.pages(designs)
    return Renderer().render(page).decode()


def keyed_of(designs: Designs) -> frozenset[str]:
    """The names of properties whose values stand under keys."""
    types = [one for one in designs.documents.types if isinstance(one, ObjectType)]
    return frozenset(
        each.name for one in types for each in one.properties if isinstance(each.shape, Keyed)
    )
