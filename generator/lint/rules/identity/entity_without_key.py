"""A class has no key, though most others of the model have one.

Why: Nothing tells one object from another: the same person or case may be stored twice, and a delivery that corrects an
object cannot say which one.
Example: `Borger` has the key `uuid`; `Bevilling` has `bevillingsdato` and `beløb`, and nothing that identifies it.
Instead: Mark what identifies an object (in Enterprise Architect: tick "isID" on the attribute), or add an attribute for it. What only
exists as a part of something else needs no key: draw a composition.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import with_causes
from generator.lint.keys import Keepers, looks_like_key
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(model: Model, review: Review) -> Iterator[Finding]:
    keepers = model.index(Keepers)
    if not keepers.is_habit:
        return
    every = (*keepers.with_key, *keepers.without_key)
    for one, cause in with_causes(keepers.without_key, every, review):
        likely = next((a for a in model.attributes(one) if looks_like_key(a, review)), None)
        yield Finding(
            f"{one.qualified_name} has no key, of its own or inherited.",
            (
                f"Mark {likely.name} as {{id}} if it identifies an object, as its name says."
                if likely
                else "Mark what identifies an object as {id}, or draw the class as part of its whole."
            ),
            one,
            cause,
        )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check)
