"""A term is written as a name.

Why: Terms are for people and for search: nobody looks for "startDato".
Example: `prefLabel (da)`: "ansættelsesDato".
Instead: Write the term as in a sentence: "ansættelsesdato", or "dato for ansættelse".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model

_INNER_CAPITAL = re.compile(r"[^\W\d_]*[a-zæøå]{2}[A-ZÆØÅ][a-zæøå]\w*")


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in told_elements(review):
        term = one.tag("prefLabel")
        if _INNER_CAPITAL.fullmatch(term):
            yield Finding(
                f'The term of {one.element.qualified_name}, "{term}", is written as a name.',
                "Write the term as in a sentence.",
                one.element,
                one.cause,
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-18",))
