"""A stereotype is not one of the profile's.

Why: A misspelt or homemade stereotype looks right on the diagram, but brings no tags, and tools that follow the profile do not
know what the element is.
Example: «DKEnum» on a list of absence reasons; «objekttype» on a class `Borger`.
Instead: Take the stereotype from the profile's toolbox. In Enterprise Architect: Properties, Stereotype, and choose the
profile; delete the one that was typed.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import MARKS, classifiers, domains, is_of_profile, marks_of, members
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element
from generator.model.graph import Model
from generator.model.near import did_you_mean


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    known = [mark.name for mark in MARKS.values()]
    for one in _elements(review):
        if marks_of(one):
            continue  # a stereotype beside the profile's does no harm
        for stereotype in one.stereotypes:
            if is_of_profile(stereotype):
                name = stereotype.rpartition("::")[2]
                yield Finding(
                    f"The stereotype «{name}» of {one.qualified_name} is not one of the profile's.",
                    did_you_mean(name, known, "Choose one of the profile's stereotypes."),
                    one,
                    name,
                )


def _elements(review: Review) -> Iterator[Element]:
    yield from domains(review).packages
    yield from classifiers(review)
    yield from members(review)


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("GD2-4.3b", "GD1-5.6", "KDS-11"),
)
