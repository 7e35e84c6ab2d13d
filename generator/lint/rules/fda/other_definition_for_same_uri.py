"""Elements with the same address have different definitions.

Why: One address means one thing. Who reuses an element takes over its definition; what holds for this use belongs in the note about
the use.
Example: `skos:prefLabel` in two classes, once with the standard's definition and once with "navn på enheden".
Instead: Keep the definition of the source, and write the rest in `applicationNote`.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import Definition, definitions, folded_text
from generator.lint.fda import told_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Element, ElementKey
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    said: dict[ElementKey, list[Definition]] = defaultdict(list)
    for definition in definitions(review):
        said[definition.element.key].append(definition)
    first: dict[tuple[str, str | None], tuple[str, Element]] = {}
    for one in told_elements(review):
        address = one.tag("URI")
        # What a role says itself comes before what its association says.
        own = next((found for each in one.carriers if (found := said[each.key])), [])
        for _element, text, language in own if address else ():
            plain = folded_text(text)
            known, where = first.setdefault((address, language), (plain, one.element))
            if known != plain:
                yield Finding(
                    f"{one.element.qualified_name} has the URI of {where.qualified_name}, and another definition.",
                    "Keep the definition of the source, and write the rest in applicationNote.",
                    one.element,
                    address,
                )


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-25b",))
