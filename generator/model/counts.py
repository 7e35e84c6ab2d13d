"""How much there is of what in a model, by UML metaclass as the file means it."""

from __future__ import annotations

from collections import Counter

from generator.model.elements import (
    Association,
    Attribute,
    Class,
    Classifier,
    Constraint,
    DataType,
    Enumeration,
    External,
    Generalization,
    Kind,
    Literal,
    Package,
    PrimitiveType,
)
from generator.model.graph import Model

IMPLIED = "implied"
"""The metaclass of an end that the file does not write, since nobody can follow the line to it."""


def counts_of(model: Model) -> dict[str, int]:
    """Counts by metaclass. Association classes count as classes; an attribute that is an association
    end, and a qualifier, is no attribute, a value that is drawn as one is; interfaces stand among the
    kinds only."""
    attributes = model.elements(Attribute)
    owned = sum(1 for one in attributes if isinstance(model.owner(one), Classifier))
    values = model.elements(Literal)
    drawn = sum(1 for one in values if one.metaclass == "Property")
    return {
        "packages": len(model.elements(Package)),
        "classes": len(model.elements(Class)),
        "datatypes": len(model.elements(DataType)) + len(model.elements(PrimitiveType)),
        "enumerations": len(model.elements(Enumeration)),
        "literals": len(values) - drawn,
        "attributes": owned + drawn,
        "associations": sum(
            1 for one in model.elements(Association) if one.metaclass == "Association"
        ),
        "association_ends": sum(
            1 for one in _connecting(model) for end in model.ends(one) if end.metaclass != IMPLIED
        ),
        "generalizations": len(model.elements(Generalization)),
        "constraints": len(model.elements(Constraint)),
    }


def _connecting(model: Model) -> tuple[Association | Class, ...]:
    classes = (one for one in model.elements(Class) if one.is_association)
    return (*model.elements(Association), *classes)


def kinds_of(model: Model) -> dict[str, int]:
    """Classifiers by what they mean, those known by name only apart."""
    kinds = Counter(one.kind for one in model.elements(Classifier) if not isinstance(one, External))
    found = {kind.value: kinds[kind] for kind in Kind}
    return {**found, "known by name only": len(model.elements(External))}
