"""A constraint says nothing.

Why: A rule with a name only cannot be checked, and every vendor reads something else into it.
Example: A constraint `datoerIRækkefølge` on `Sag`, without text.
Instead: Write what must hold, in OCL or in a sentence.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Constraint


def _check(rule: Constraint, review: Review) -> Iterator[Finding]:
    owner = review.model.owner(rule)
    if rule.body.strip() not in ("", rule.name.strip()) or " " in rule.name.strip():
        return
    where = f" on {owner.qualified_name}" if owner is not None else ""
    yield Finding(
        f'The constraint "{rule.name}"{where} has no text.',
        "Write what must hold, in OCL or in a sentence.",
    )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Constraint,),
    check=_check,
    sources=("SOSI-req/uml/constraint", "ISO-constraint"),
)
