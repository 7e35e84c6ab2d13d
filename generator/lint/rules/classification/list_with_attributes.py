"""A list of values has attributes.

Why: A list is its values. An attribute among them is a value with a type left over, or a property of the codes; readers
cannot see which, and artefacts hold neither.
Example: The code list `Fraværsårsag` with the values `sygdom` and `ferie`, and `beskrivelse` of type `CharacterString`.
Instead: Clear the type of what is a value (in Enterprise Architect: draw it as an Enumeration Literal); if the codes have
properties of their own, model the list as a class.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.listed_values import is_reference_table
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier
from generator.model.near import listed


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if not review.is_list(one) or is_reference_table(one, review):
        return
    own = (None, one.key, *review.inheritance.ancestors(one.key))  # a value may be of its own list
    typed = [each.name for each in review.model.attributes(one) if each.type not in own]
    if typed:
        word = "attribute" if len(typed) == 1 else "attributes"
        yield Finding(
            f"{one.qualified_name} is a list of values and has the {word} {listed(typed)}.",
            "Clear the type of what is a value; if the codes have properties of their own, model the list as a class.",
        )


RULE = Rule(severity=Severity.WARNING, on=(Classifier,), check=_check, sources=("MIM-values",))
