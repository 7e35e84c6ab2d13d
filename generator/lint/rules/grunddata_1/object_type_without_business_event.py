"""An object type does not tell which event or process changed an object.

Why: Others follow a register by its events: "the grant was stopped" says more than "a row has changed".
Example: A class `Bevilling` without `forretningshændelse`, `forretningsområde` and `forretningsproces`.
Instead: Give it (or a superclass) the three attributes, if others are to follow its events.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import EVENTS, without
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one, cause, names in without((*EVENTS, "forretningsområde"), review):
        yield Finding(
            f"{one.qualified_name} has no {', no '.join(names)}, of its own or inherited.",
            "Add the attributes if others are to follow its events.",
            one,
            f"{cause} {names}",
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("GD1-6.5",))
