"""The last part of an address is not written as a name.

Why: The fragment is the name of the element in data and code. What is not in camel case must be rewritten there, each time
otherwise; and the rules have `/` before it, where older models have `#`.
Example: `https://data.gov.dk/model/core/personale#ansættelses_forhold`.
Instead: Write `https://data.gov.dk/model/core/personale/Ansættelsesforhold`. Once version 1.0.0 is out, leave it as it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.fda import is_address, is_in, told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model

_FRAGMENT = re.compile(r"[^\W\d_][^\W_]*")


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in told_elements(review):
        address = one.tag("URI")
        own = (review.tag(one.model, "namespace") or "") if one.model else ""
        if not is_address(address) or not is_in(address, own):
            continue
        fragment = re.split(r"[/#]", address)[-1]
        if fragment and not _FRAGMENT.fullmatch(fragment):
            yield Finding(
                f'The last part of the URI of {one.element.qualified_name}, "{fragment}", is not in camel case.',
                "Write it in camel case, unless a released version has it.",
                one.element,
                f"case {one.cause}",
            )
        elif "#" in address:
            yield Finding(
                f"The URI of {one.element.qualified_name} has a # before its last part.",
                "Write / instead, unless a released version has it.",
                one.element,
                f"mark {one.cause}",
            )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("FDA-17d",))
