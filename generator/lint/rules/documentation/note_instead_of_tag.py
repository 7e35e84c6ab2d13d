"""The text stands in the notes, and the tag for the definition is empty.

Why: Tools that follow the profile read the tag and find nothing; the notes are for the modellers.
Example: A class with notes in Enterprise Architect, and an empty tag `definition (da)`.
Instead: Move the text into the tag.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import is_definition, is_told_in_tags
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Association, Attribute, Classifier, Element, End, Literal


def _check(one: Element, review: Review) -> Iterator[Finding]:
    if not is_told_in_tags(one) or not review.definition(one):
        return
    if any(tag.value.strip() for tag in one.tags if is_definition(tag.name)):
        return
    package = review.model.package_of(one)
    yield Finding(
        f"The notes of {one.qualified_name} are filled, and its tag for the definition is empty.",
        "Move the text into the tag.",
        cause=str(package.key if package else ""),
    )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier, Attribute, Literal, End, Association),
    check=_check,
    sources=("KDS-09", "GD1-5.10"),
)
