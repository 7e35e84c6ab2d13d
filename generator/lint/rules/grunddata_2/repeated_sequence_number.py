"""Two roles of a class have the same sequence number.

Why: The number orders the elements of schemas and the columns of tables; between two equal ones chance decides.
Example: `Bevilling` reaches `borger` and `sagsbehandler`, both with the `sequenceNumber` 2.
Instead: Number the roles of the class anew.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import numbered_roles
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, End


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    first: dict[str, End] = {}
    for end, number in numbered_roles(one, review):
        earlier = first.setdefault(number, end) if number else end
        if earlier is not end:
            yield Finding(
                f"{end.qualified_name} has the sequenceNumber {number}, and {earlier.name} has it already.",
                "Number the roles of the class anew.",
                end,
                f"class {one.key}",
            )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check, sources=("GD2-seq",))
