"""A type is known by its name only, and the name says nothing.

Why: What is not in the model and has no well-known name becomes a text without limits in every artefact.
Most often it is a misspelt name, or a package that was left out of the export.
Example: `Person.navn` of type `CharacterSting`.
Instead: Choose the type from the list in the modelling tool; export the package it is in; or say what it is in
`[types]` of model.toml.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, External
from generator.model.primitives import STANDARD, primitive_named
from generator.model.near import did_you_mean


def _check(external: External, review: Review) -> Iterator[Finding]:
    users = [one for one in review.users.get(external.key, ()) if isinstance(one, Attribute)]
    name = external.name
    if external.metaclass == "Elsewhere":  # reading has told of the file that is missing
        return
    if not users or primitive_named(name) is not None or name in review.primitives:
        return
    own = (one.name for one in review.classifiers if one.name)
    hint = did_you_mean(
        name,
        dict.fromkeys((*STANDARD, *own)),
        "Export the package that holds it, or say what it is in [types] of model.toml.",
    )
    for user in users:
        yield Finding(
            f"The type {name} of {user.qualified_name} is not in the model, and its name says nothing.",
            hint,
            user,
            name,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(External,),
    check=_check,
    sources=(
        "GD2-5.9",
        "GD1-5.5",
        "KDS-03",
        "SOSI-krav/22",
        "MIM-type",
        "SC-prop-value-type-exists",
        "ISO-22",
    ),
)
