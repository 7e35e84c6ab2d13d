"""An element carries two stereotypes of the profile that contradict each other.

Why: A class that is both an object type and a data type is a table to one reader and a few columns to another. Which of them
wins is chance.
Example: A class `Adresse` that was first «DKObjekttype», and got «DKDatatype» later without losing the first.
Instead: Remove the one that does not hold. In Enterprise Architect: Properties, Stereotype, and clear the box. Stereotypes of
other profiles, such as those of GML, may stay.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import marks_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Element, Literal, Package, Property

_SAME = {
    "DKFeaturetype": "DKObjekttype",
    "DKPlaceholder": "DKObjekttype",
    "DKKlassifikation": "DKKodeliste",
    "Identifikation": "DKEgenskab",
    "Registrering": "DKEgenskab",
    "Virkning": "DKEgenskab",
    "Status": "DKEgenskab",
}


def _check(one: Element, _review: Review) -> Iterator[Finding]:
    names = [mark.name for mark in marks_of(one)]
    if len({_SAME.get(name, name) for name in names}) > 1:
        yield Finding(
            f"{one.qualified_name} is marked as {' and as '.join(f'«{name}»' for name in names)}.",
            "Keep the one that holds, and remove the rest.",
        )


RULE = Rule(
    severity=Severity.ERROR,
    on=(Package, Classifier, Property, Literal),
    check=_check,
    sources=("GD2-4.3a", "GD2-4.3b", "GD1-5.6"),
)
