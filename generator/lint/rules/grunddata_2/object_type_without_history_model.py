"""An object type does not say which history it keeps.

Why: With registreringshistorik a register only knows what was written when; with bitemporalitet also what held when. Tables,
queries and checks differ, so nobody can build it without knowing.
Example: A class `Bevilling` «DKObjekttype» with an empty tag `historikmodel`.
Instead: Write registreringshistorik or bitemporalitet in the tag `historikmodel`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import with_causes
from generator.lint.grunddata import object_types
from generator.lint.grunddata_times import HISTORIES
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model
from generator.model.near import did_you_mean, listed


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    checked = object_types(review)
    said = {one.key: review.tag(one, "historikmodel") or "" for one in checked}
    choices = f"Write {listed(HISTORIES, 'or')} in the tag historikmodel."
    for one in checked:
        if said[one.key] and said[one.key].lower() not in HISTORIES:
            yield Finding(
                f'The historikmodel of {one.qualified_name} is "{said[one.key]}", which the rules do not know.',
                did_you_mean(said[one.key], HISTORIES, choices),
                one,
                f"word {said[one.key]}",
            )
    missing = [one for one in checked if not said[one.key]]
    for one, cause in with_causes(missing, checked, review):
        yield Finding(
            f"{one.qualified_name} does not say which history it keeps.", choices, one, cause
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("GD2-5.10",),
    stricter={"grunddata-2": Severity.ERROR},
)
