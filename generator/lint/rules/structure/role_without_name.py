"""An end that can be reached has no role name.

Why: A column or property needs a name. Without a role it is made of the class's name, and changes when that does.
Example: From `Sag` an arrow leads to `Medarbejder`, with nothing written at the arrow's head.
Instead: Name the role after what the class is there: `ansvarlig` (in Enterprise Architect: connector, Role(s)).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import End


def _check(end: End, review: Review) -> Iterator[Finding]:
    if end.is_navigable and not end.name and end.type is not None:
        yield Finding(
            f"{end.qualified_name} can be reached and has no role name.",
            "Name the role after what the class is there.",
            cause="role",
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(End,),
    check=_check,
    sources=(
        "FDA-19e",
        "GD1-5.4b",
        "KDS-05",
        "SOSI-krav/11",
        "SEMIC-connector-target-20",
        "ISO-11",
        "MIM-associations",
    ),
    stricter={"fda": Severity.WARNING, "kds": Severity.WARNING, "sosi": Severity.WARNING},
)
