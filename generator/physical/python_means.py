"""How a package holds data to a rule, and what those who find that out ask."""

from __future__ import annotations

from typing import NamedTuple

from generator.model.elements import End
from generator.model.graph import Model
from generator.model.indexes import Associations
from generator.physical.naming import Speller
from generator.physical.python_classes import PythonClass, PythonClasses
from generator.physical.python_names import PythonSpeller
from generator.physical.python_places import NO_PROPERTY, Hop, Places, Value
from generator.physical.relational import Path


class Held(NamedTuple):
    """Values that break the rule are refused on loading: by an error of this kind, at this place of a
    class's document (names in JSON, from the object inwards). Without a place, no document can break it:
    what must be there stands inside, or is stated where it is checked."""

    one: PythonClass
    place: tuple[str, ...]
    kind: str


class Check(NamedTuple):
    """A function of a class or of the package. `kept` is empty where whatever is not violated is kept;
    `values` are the operands with where they stand; `sees_all`: it looks at more than the object.
    """

    classes: tuple[PythonClass, ...]
    kept: str
    violated: str
    variables: tuple[tuple[str, str], ...] = ()
    values: tuple[tuple[str, str], ...] = ()
    sees_all: bool = False
    pair: tuple[Hop, ...] = ()  # of a rule on links: the ways to the two that are linked


Means = Held | Check


class Bench:
    """What the makers of checks ask: the package's classes and places, and the model."""

    def __init__(
        self,
        classes: PythonClasses,
        places: Places,
        model: Model,
        spell: PythonSpeller,
        json: Speller,
    ) -> None:
        self.classes, self.places, self.model, self.spell = classes, places, model, spell
        self._json = json

    def opposite(self, end: End) -> End | None:
        """The other end of an association of two."""
        return self.model.index(Associations).opposite(end)

    def value(self, one: PythonClass, path: Path) -> Value:
        """Where a value stands."""
        return self.places.value(one, path)

    def period(self, one: PythonClass, period: tuple[str, str]) -> tuple[str, str]:
        """The fields that a period starts and ends in."""
        names = [one.called(self._json(name)) for name in period]
        if names[0] is None or names[1] is None:
            raise LookupError(NO_PROPERTY)
        return names[0].name, names[1].name


def quoted(dotted: str) -> str:
    """A place in an object as an argument."""
    return f'"{dotted}"'
