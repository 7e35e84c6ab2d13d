"""Packages need each other in a circle.

Why: None of them can be released, exported or reused without all the others.
Example: `Sag` uses types of `Borger`, and `Borger` uses types of `Sag`.
Instead: Move what both use into a package below them, or join the packages.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.loops import loops
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, ElementKey, Generalization
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    needs: dict[ElementKey, list[ElementKey]] = defaultdict(list)

    def add(user: ElementKey, used: ElementKey | None) -> None:
        here = model.package_of(model.get(user))
        there = None if used is None else model.package_of(model.get(used))
        if here is not None and there is not None and here is not there:
            needs[here.key].append(there.key)

    for attribute in model.elements(Attribute):
        add(attribute.key, attribute.type)
    for line in model.elements(Generalization):
        add(line.specific, line.general)
    for loop in loops(needs):
        names = " → ".join(model.get(key).name for key in (*loop, loop[0]))
        yield Finding(
            f"The packages {names} need each other in a circle.",
            "Move what both use into a package below them.",
            model.get(loop[0]),
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(),
    check=_check,
    sources=("SOSI-req/uml/integration", "MIM-packages", "ISO-integration"),
)
