"""Few classes of the model have a key, or none.

Why: A table without a key gets a number of its own, nothing keeps the same object from being stored twice, and no interface can ask
for one object.
Example: A model of sickness absence in which `Medarbejder` has `tjenestenummer` and `navn`, neither marked as what identifies.
Instead: Mark what identifies an object of each class (in Enterprise Architect: tick "isID" on the attribute).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import Keepers, looks_like_key
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    keepers = model.index(Keepers)
    if keepers.is_habit or not keepers.without_key:
        return
    without = len(keepers.without_key)
    likely = next((a for a in review.real_attributes if looks_like_key(a, review)), None)
    named = f", such as {likely.qualified_name}," if likely else ""
    yield Finding(
        f"Most classes that keep objects have no key: {without} of {without + len(keepers.with_key)}.",
        f"Mark what identifies an object of each class{named} as {{id}}.",
    )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check)
