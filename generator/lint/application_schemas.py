"""Application schemas as ISO 19109 has them: packages that are exchanged as one, and become one schema."""

from __future__ import annotations

from generator.lint.review import Review
from generator.model.elements import Element, Package
from generator.model.graph import Model

_SCHEMA = ("ApplicationSchema", "application schema", "GI_ApplicationSchema")


class Schemas:
    """The packages of a model that are application schemas, in the order of the file: an index."""

    def __init__(self, model: Model) -> None:
        self.all = tuple(
            one for one in model.elements(Package) if Review.has_stereotype(one, *_SCHEMA)
        )


def schemas(review: Review) -> tuple[Package, ...]:
    """The application schemas of a model."""
    return review.model.index(Schemas).all


def filled(element: Element, name: str, review: Review) -> str:
    """What a tag says; empty where there is none, or where its text is only a place for one."""
    value = review.tag(element, name) or ""
    return "" if value.startswith("[") and value.endswith("]") else value
