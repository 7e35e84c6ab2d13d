"""Two application schemas are to be written to the same file.

Why: The one that is written last is all that is left.
Example: The packages `Ansættelse` and `Fravær`, both with `xsdDocument` = personale.xsd.
Instead: Give each schema a file of its own.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.application_schemas import filled
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Package
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    first: dict[str, Package] = {}
    for one in model.elements(Package):
        name = filled(one, "xsdDocument", review)
        earlier = first.setdefault(name.lower(), one) if name else one
        if earlier is not one:
            yield Finding(
                f"{one.qualified_name} is to be written to {name}, and so is {earlier.qualified_name}.",
                "Give each schema a file of its own.",
                one,
                name.lower(),
            )


RULE = Rule(severity=Severity.ERROR, on=(), check=_check, sources=("SC-pkg-xsdDocument-unique",))
