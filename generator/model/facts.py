"""What a dialect says about a file: a stream of small facts, each with its place.

A dialect never builds elements. It says what it saw, in the words of UML, and `model/build` alone
makes the graph, resolves references and reports what dangles. Elements are named by a *reference*:
the tool's id where it is usable, otherwise any text the dialect makes up, unique in the file.
Facts may come in any order; a fact about a reference that nothing defines is reported.
"""

from __future__ import annotations

from typing import Any, NamedTuple

Reference = str
Spot = tuple[int, int]  # line and column, from 1


class Define(NamedTuple):
    """There is an element. `metaclass` is UML's name (`Class`, `Property`, `Association`, …).

    `features` holds what the file states, by UML's names, typed: `isAbstract`, `isOrdered`,
    `isUnique`, `isDerived`, `isReadOnly`, `isID`: bool; `lower`, `upper`: text as written, absent
    where the file states nothing; `aggregation`: text; `default`: text; `body`, `language`: text;
    `written`: the metaclass that the file has, where it is none of UML's.
    """

    reference: Reference
    metaclass: str
    name: str
    owner: Reference | None
    spot: Spot
    features: dict[str, Any]


class Link(NamedTuple):
    """A relation between two references, of a `Relation` kind."""

    relation: str
    source: Reference
    target: Reference
    spot: Spot


class Document(NamedTuple):
    """A definition or description of an element, in a language if the file says which."""

    reference: Reference
    text: str
    language: str | None
    spot: Spot


class Stereotyped(NamedTuple):
    """An element carries a stereotype, in full where the file says so (`Profile::Name`)."""

    reference: Reference
    stereotype: str
    spot: Spot


class Tagged(NamedTuple):
    """An element carries a tagged value."""

    reference: Reference
    name: str
    value: str
    spot: Spot


class Renamed(NamedTuple):
    """What stands under this reference is really a `metaclass` (EA's true element type), or
    nothing at all where that is empty: diagram furniture that was exported as a class. It may stand
    for another element, as a handle on a diagram does for an association."""

    reference: Reference
    metaclass: str
    spot: Spot
    stands_for: Reference | None = None


class Featured(NamedTuple):
    """A feature of an element that stands elsewhere in the file (initial values, cardinality).

    It holds only where `Define` did not state that feature.
    """

    reference: Reference
    feature: str
    value: Any
    spot: Spot


class Unknown(NamedTuple):
    """Something the dialect met and cannot keep: it becomes a diagnostic, once per kind."""

    what: str
    spot: Spot


Fact = Define | Link | Document | Stereotyped | Tagged | Renamed | Featured | Unknown
