"""What building a graph says of references that lead nowhere and texts that are not understood."""

from __future__ import annotations

from generator.diagnostics import Diagnostic, Place, Severity
from generator.model.facts import Define


def unclear_multiplicity(path: str, text: str, taken: str, place: Place) -> Diagnostic:
    """A bound is no number; `taken` is what it is read as."""
    return Diagnostic(
        "read/unclear-multiplicity",
        Severity.WARNING,
        f"{path}: the multiplicity {text[:60]!r} is not a range of numbers; it is taken as {taken}.",
        place,
        path,
        "Write it as 0..1, 1, 1..* or the like in the modelling tool.",
    )


def type_missing(path: str, target: str, place: Place) -> Diagnostic:
    """The type of a property is an id that nothing in the file has."""
    return Diagnostic(
        "read/dangling-type",
        Severity.WARNING,
        f"The type of {path} is not in the file ({target}).",
        place,
        path,
        "Export the package together with the one the type is in, or choose another type.",
    )


def end_outside(path: str, name: str, place: Place) -> Diagnostic:
    """An association leads to a class that is known by its name only."""
    return Diagnostic(
        "read/end-outside",
        Severity.NOTE,
        f"{path} ends at {name}, which is not in the file: only its name is known.",
        place,
        path,
        f"Export the package together with the one that holds {name}, if its contents are needed.",
    )


def end_missing(path: str, place: Place) -> Diagnostic:
    """An association names an end that nothing in the file defines."""
    return Diagnostic(
        "read/dangling-end",
        Severity.WARNING,
        f"{path} has an end that is not in the file: its class is in another package.",
        place,
        path,
        "Export the package together with the packages it refers to.",
    )


def superclass_outside(path: str, name: str, place: Place) -> Diagnostic:
    """A superclass is not in the file, so that nothing is known of what is inherited."""
    return Diagnostic(
        "read/dangling-generalization",
        Severity.WARNING,
        f"{path} is a kind of {name}, which is not in the file: what it inherits is not known.",
        place,
        path,
        "Export the package together with the one the superclass is in.",
    )


def repeated_id(one: Define, first: Define, known: Place, place: Place) -> Diagnostic:
    """Two elements have one id; whoever refers to it means the first, at `known`."""
    what, other = (f"{each.metaclass} {each.name!r}" for each in (one, first))
    return Diagnostic(
        "read/repeated-id",
        Severity.WARNING,
        f"The id {one.reference} of {what} is also that of {other} at {known}; "
        "references to it lead to the first.",
        place,
        one.name,
        "Give one of the two a new id in the tool (in Enterprise Architect: a new GUID).",
    )
