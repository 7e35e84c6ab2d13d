"""An element carries a stereotype that is made for another kind of element.

Why: The stereotype and the drawing say different things: «DKKodeliste» on a class has attributes where a list has values.
Tools that look at the one disagree with tools that look at the other.
Example: «DKEnumeration» on a class `Fraværsårsag`, drawn with attributes instead of values.
Instead: Draw the element as what it is. In Enterprise Architect: right-click it, Advanced, Change Type.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import marks_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Element, Literal, Package, Property


def _check(one: Element, _review: Review) -> Iterator[Finding]:
    metaclass = one.metaclass.rpartition(":")[2]
    for mark in marks_of(one):
        if metaclass not in mark.metaclasses:
            yield Finding(
                f"{one.qualified_name} is drawn as {metaclass}, and «{mark.name}» is made for {mark.metaclasses[0]}.",
                f"Change its type to {mark.metaclasses[0]}, or choose another stereotype.",
                cause=f"{mark.name} {metaclass}",
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Package, Classifier, Property, Literal),
    check=_check,
    sources=("GD2-4.3b", "GD1-5.6"),
)
