"""An element of a kind that data models have no use for.

Why: Data models are drawn with classes, attributes, associations, data types, lists and objects. An interface, operation or
use case says something about a system; no data are made of it, and tools that follow the rules pass it by.
Example: A class `Sag` with an operation `afslut()`; an actor `Sagsbehandler` among the classes.
Instead: Draw a class or data type where data are meant, and move the rest to a model of the system.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Interface, Operation, OtherClassifier

_ALLOWED = ("InstanceSpecification", "Stereotype")


def _check(one: OtherClassifier | Interface | Operation, review: Review) -> Iterator[Finding]:
    kind = one.metaclass.rpartition(":")[2]
    if kind not in _ALLOWED:
        yield Finding(
            f"{one.qualified_name} is drawn as {kind}, which data models have no use for.",
            "Draw a class or data type where data are meant, and move the rest to a model of the system.",
            cause=kind,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(OtherClassifier, Interface, Operation),
    check=_check,
    sources=("FDA-02a", "GD2-4.2a"),
)
