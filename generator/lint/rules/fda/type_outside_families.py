"""A type is in neither of the two families of standard types.

Why: The name is understood, but each tool and database means something else by it: how long is a `String`, and does a `Float` keep
two decimals.
Example: `Person.navn` of type `varchar`.
Instead: Choose a type of XML Schema (`xsd:string`) or ISO/TC 211 (`CharacterString`), as the rest of the model does.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.lint.type_families import ISO_TC211, XML_SCHEMA, family_of
from generator.model.elements import Attribute, External
from generator.model.primitives import primitive_named
from generator.model.near import did_you_mean

_KNOWN = (*sorted(ISO_TC211), *sorted(XML_SCHEMA))


def _check(external: External, review: Review) -> Iterator[Finding]:
    name = external.name
    if primitive_named(name) is None or family_of(name) is not None:
        return
    hint = did_you_mean(name, _KNOWN, "Choose a type of XML Schema or ISO/TC 211.")
    for user in review.users.get(external.key, ()):
        if isinstance(user, Attribute):
            yield Finding(
                f"The type of {user.qualified_name}, {name}, is neither of XML Schema nor of ISO/TC 211.",
                hint,
                user,
                name,
            )


RULE = Rule(severity=Severity.WARNING, on=(External,), check=_check, sources=("FDA-27a",))
