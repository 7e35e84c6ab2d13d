"""An element has the same tag twice, with different values.

Why: Which of the two counts is up to the program that reads them.
Example: A class `Ansættelse` with two tags `definition`: one from the profile, one left from an import.
Instead: Delete one of them. In Enterprise Architect: select the element, open Tagged Values, and press Delete.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element


def _check(one: Element, _review: Review) -> Iterator[Finding]:
    first: dict[str, str] = {}
    told: set[str] = set()
    for tag in one.tags:
        name = tag.name.strip().lower()
        if first.setdefault(name, tag.value) != tag.value and name not in told:
            told.add(name)
            yield Finding(
                f"{one.qualified_name} has the tag {tag.name} twice, with different values.",
                "Delete one of them.",
                cause=name,
            )


RULE = Rule(severity=Severity.WARNING, on=(Element,), check=_check, sources=("KDS-10",))
