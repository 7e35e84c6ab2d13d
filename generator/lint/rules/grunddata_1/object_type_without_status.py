"""An object type has no status.

Why: Whether a grant is applied for, given or stopped decides what may be done with it. Without a status every reader works it
out of the dates in a way of his own.
Example: A class `Bevilling` with four dates and no `status`.
Instead: Give it (or a superclass) an attribute `status` whose type is an enumeration or a code list.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import without
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one, cause, _names in without(("status",), review):
        yield Finding(
            f"{one.qualified_name} has no status, of its own or inherited.",
            "Give it, or a superclass, an attribute status whose type is a list.",
            one,
            cause,
        )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("GD1-6.4",))
