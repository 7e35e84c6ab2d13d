"""An address is none.

Why: An address with a blank in it, or without its protocol, cannot be looked up, and no other model can refer to it.
Example: `https://data.gov.dk/model/ core/personale/Ansættelse`, with a blank behind "model/".
Instead: Write the whole address, with https:// and without blanks.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import addresses_in, is_address, told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model
from generator.model.near import one_line

_TAGS = ("URI", "isDefinedBy", "wasDerivedFrom")


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in told_elements(review):
        for name in _TAGS:
            text = one.tag(name)
            parts = (text,) if name == "URI" and text else addresses_in(text)
            wrong = next((part for part in parts if not is_address(part)), None)
            if wrong is not None:
                yield Finding(
                    f'The {name} of {one.element.qualified_name}, "{one_line(wrong)}", is no web address.',
                    "Write the whole address, with https:// and without blanks.",
                    one.element,
                    f"{name} {wrong}",
                )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-17a",))
