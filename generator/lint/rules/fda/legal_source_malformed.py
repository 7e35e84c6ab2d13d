"""The legal source of an element is no address of a law.

Why: "Sygedagpengeloven § 8" cannot be followed, and nobody notices when the law is replaced.
Example: `legalSource`: "LBK nr. 223".
Instead: Write the law's ELI, as shown at its head: `https://www.retsinformation.dk/eli/lta/2023/223`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import addresses_in, is_law, told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model
from generator.model.near import one_line

_SHOWN = 60  # characters


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in told_elements(review):
        text = one.tag("legalSource")
        wrong = next((part for part in addresses_in(text) if not is_law(part)), None)
        if wrong is not None:
            yield Finding(
                f'The legal source of {one.element.qualified_name}, "{one_line(text)[:_SHOWN]}", is no address of a law.',
                "Write the law's ELI, such as https://www.retsinformation.dk/eli/lta/YEAR/NUMBER",
                one.element,
                text,
            )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-23",))
