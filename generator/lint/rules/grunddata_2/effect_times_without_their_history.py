"""An object type keeps no history of what held when, and tells it all the same.

Why: The tag says that the register only knows what was written when. Readers do not know whether `virkningFra` can be trusted.
Example: A class `Bevilling` with the `historikmodel` registreringshistorik and an attribute `virkningFra`.
Instead: Write bitemporalitet in the tag `historikmodel`, or remove the attributes.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.grunddata import EFFECT, object_types, plain_name, told_by
from generator.lint.grunddata_times import REGISTERED, history_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in object_types(review):
        if history_of(one, review) != REGISTERED:
            continue
        told = told_by(one, review)
        found = [told[plain_name(name)] for name in EFFECT if plain_name(name) in told]
        if found:
            names = ", ".join(each.name for each in found)
            yield Finding(
                f"{one.qualified_name} has {names}, and its historikmodel is {REGISTERED}.",
                "Write bitemporalitet in the tag historikmodel, or remove the attributes.",
                one,
                f"owner {found[0].owner}",
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("GD2-6.3",))
