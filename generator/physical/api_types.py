"""What an API design is made of: resources, their parameters, and read-only code lists.

Neutral of how OpenAPI writes it. A resource names types of the document design; parameters are
shared between resources and named so that they can stand in components.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NamedTuple

from generator.diagnostics import Diagnostic
from generator.model.elements import ElementKey
from generator.physical.documents_types import Shape, Type, Words
from generator.physical.ledger import Entry
from generator.physical.naming import NameChange

SHARED = (
    "BadRequest",
    "NotFound",
    "Conflict",
    "PreconditionFailed",
    "UnsupportedMediaType",
    "UnprocessableContent",
    "PreconditionRequired",
    "NotModified",
    "NoContent",
    "CodeList",
)
"""What an API answers whatever the resource: no resource may have one of these names."""


class Parameter(NamedTuple):
    """A parameter of some operations; `component` is its name among all parameters."""

    component: str
    name: str
    place: str  # path, query
    shape: Shape
    words: Words


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class Resource:
    """A collection and its items. `path` leads to the collection, `item_path` to one item, empty
    where an item cannot be named. `body` is the type of an item. Parameters are components:
    `parents` identify what the resource is below, `keys` an item, `filters` narrow a list."""

    element: ElementKey
    name: str
    tag: str
    words: Words
    path: str
    item_path: str
    body: str
    parents: tuple[str, ...]
    keys: tuple[str, ...]
    filters: tuple[str, ...]
    as_of: tuple[str, ...]
    operations: tuple[str, ...]


class CodeResource(NamedTuple):
    """A code list that clients can read."""

    element: ElementKey
    name: str
    path: str
    words: Words


class Tag(NamedTuple):
    """A group of operations in the documentation."""

    name: str
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """The API design of one profile: all that an API description says."""

    resources: tuple[Resource, ...]
    code_resources: tuple[CodeResource, ...]
    parameters: tuple[Parameter, ...]
    tags: tuple[Tag, ...]
    types: tuple[Type, ...]  # what the resources need of the documents
    examples: Mapping[str, Any]  # type → an object that it accepts
    own_types: Mapping[str, str]  # what the API itself needs (problem, code) → free type names
    names: tuple[NameChange, ...] = ()
    found: tuple[Diagnostic, ...] = ()
    ledger: tuple[Entry, ...] = ()
