"""What leads from one object of the model to another."""

from __future__ import annotations

from .json_values import Model
from .models import Noegletal
from .objects import Hop, Reference, World

KEYS: dict[type[Model], tuple[str, ...]] = {}
KEYS[Noegletal] = ("identifikator",)

REFERENCES: dict[type[Model], Reference] = {}

# For each end its ways: the places in documents that state the association.
WAYS: dict[str, tuple[tuple[Hop, ...], ...]] = {}

# For each rule on links, the ways to the two objects that are linked.
PAIRS: dict[str, tuple[Hop, Hop]] = {}


class Links(World):
    """The objects of a delivery, and what each end of the model leads to."""

    keys = KEYS
    references = REFERENCES
    ways = WAYS
    pairs = PAIRS
