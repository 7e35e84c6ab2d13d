"""A subclass states another key than the one it inherits.

Why: An object of the subclass is an object of the superclass too, and that is how it is found. With a second key the two
count together as one, so each may stand twice; and what refers to the superclass still uses the first.
Example: `Person` has the key `uuid`, and its subclass `Medarbejder` marks `tjenestenummer` as key.
Instead: Keep the key of the superclass, and let the other be an ordinary attribute; or ask whether one really is a kind of the
other.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.keys import keys_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Kind
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    keys = keys_of(review)
    for one in review.entities:
        above, own = keys.inherited(one.key), keys.own(one.key)
        holder = None if above is None else review.owner_of(above)
        if above is not None and holder is not None and own and holder.kind is Kind.ENTITY:
            yield Finding(
                f"{one.qualified_name} has the key {own[0].name} beside {above.qualified_name}, which it inherits.",
                f"Keep the key of {holder.name}, and let {own[0].name} be an ordinary attribute.",
                own[0],
                f"{above.key} {own[0].name}",
            )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check)
