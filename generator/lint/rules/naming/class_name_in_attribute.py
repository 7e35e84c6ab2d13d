"""The name of an attribute repeats the name of its class.

Why: The class is always read along: `Borger.borgerNavn` says no more than `Borger.navn`, and a column
`borger_borger_navn` less.
Example: `Ansættelse.ansættelseStartdato`.
Instead: Leave the name of the class out: `startdato`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.name_forms import in_camel_case, is_borrowed
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, Classifier, Kind
from generator.model.words import words


def _check(one: Attribute, review: Review) -> Iterator[Finding]:
    owner = review.model.owner(one)
    if not isinstance(owner, Classifier) or owner.kind is not Kind.ENTITY or is_borrowed(one.name):
        return
    own = [word.lower() for word in words(owner.name)]
    parts = words(one.name)
    rest = parts[len(own) :]
    if not own or not rest or [word.lower() for word in parts[: len(own)]] != own:
        return
    if all(word.isdigit() for word in rest) or rest[0].lower() in ("id", "nummer", "nr", "number"):
        return  # an identifier is called so wherever it goes
    yield Finding(
        f"The name of {one.qualified_name} repeats the name of its class.",
        f"Call it {in_camel_case(' '.join(rest), False)}.",
        cause=str(owner.key),
    )


RULE = Rule(severity=Severity.NOTE, on=(Attribute,), check=_check, sources=("FDA-19d",))
