"""An object type has no lasting identifier.

Why: Without one, nobody can refer to an object from outside the register, or say that two versions are of the same object.
Example: A class `Bevilling` with `bevillingsdato` and `beløb`, and nothing to know one from another.
Instead: Give it (or a superclass) an attribute `id` of multiplicity 1..1; by version 1 of type Identifikation, which has
`namespace` and `lokalId`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import object_types, told_by, without
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one, cause, _names in without(("id",), review):
        yield Finding(
            f"{one.qualified_name} has no lasting identifier, of its own or inherited.",
            "Give it, or a superclass, an attribute id of multiplicity 1..1.",
            one,
            cause,
        )
    for one in object_types(review):
        found = told_by(one, review).get("id")
        if found is None or found.owner != one.key or found.multiplicity is None:
            continue  # an inherited one is told of where it stands
        if (found.multiplicity.lower, found.multiplicity.upper) != (1, 1):
            yield Finding(
                f"The identifier {found.qualified_name} has the multiplicity {found.multiplicity}.",
                "Give it the multiplicity 1..1.",
                found,
                f"bounds {found.multiplicity}",
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("GD2-6.1", "GD1-6.1"))
