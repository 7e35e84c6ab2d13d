"""A key may have many values.

Why: A list of values identifies nothing: two objects may share one of them, and no table can have a list as its key.
Example: `Virksomhed.produktionsenhedsnummer` is marked as key and has the multiplicity 1..*.
Instead: Let one attribute of multiplicity 1..1 be the key, and put the many into a class of their own.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import is_object_key
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    if not review.is_single(one) and is_object_key(one, review):
        yield Finding(
            f"The key {one.qualified_name} has the multiplicity {one.multiplicity}, and many values identify nothing.",
            "Make an attribute of multiplicity 1..1 the key.",
            cause=one.name,
        )


RULE = Rule(severity=Severity.WARNING, on=(Attribute,), check=_check)
