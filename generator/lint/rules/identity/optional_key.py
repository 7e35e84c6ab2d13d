"""A key may be missing.

Why: An object without its key cannot be told from others. The artefacts demand the key all the same, so what the model allows,
the database refuses.
Example: `Bevilling.bevillingsnummer` is marked as key and has the multiplicity 0..1.
Instead: Give the key the multiplicity 1..1; or, where some objects really have none, make another attribute the key.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import is_object_key
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    bounds = one.multiplicity
    if bounds is not None and bounds.lower == 0 and is_object_key(one, review):
        yield Finding(
            f"The key {one.qualified_name} has the multiplicity {bounds}, so an object may lack it.",
            "Give it the multiplicity 1..1, or make another attribute the key.",
            cause=one.name,
        )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
