"""Attributes of one name and type are defined in nearly the same words.

Why: The text was copied once, and mended in one place only. Readers look for a difference that is not meant.
Example: `postnummer` is "nummer som betegner området" in one class and "nummer eller interval, som betegner området" in
another.
Instead: Give both the same definition, best by a common superclass or data type; or say plainly how they differ.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import Definition, content_of, definitions, folded_text
from generator.lint.name_forms import GENERAL, folded
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Attribute, ElementKey
from generator.model.graph import Model

_ALIKE = 0.6  # the share of words that two texts have in common, if one was made of the other


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    groups: dict[tuple[str, ElementKey | None, str | None], list[Definition]] = defaultdict(list)
    for found in definitions(review):
        one = found.element
        if isinstance(one, Attribute) and not review.is_value_list_item(one):
            if one.name.lower() not in GENERAL:
                groups[folded(one.name), one.type, found.language].append(found)
    for (name, _type, _language), same in groups.items():
        first = same[0]
        for found in same[1:]:
            if _is_drifted(found, first, review):
                yield Finding(
                    f"The definition of {found.element.qualified_name} is nearly that of"
                    f" {first.element.qualified_name}, which has the same name and type.",
                    "Give both the same definition, or say plainly how they differ.",
                    found.element,
                    name,
                )


def _is_drifted(one: Definition, other: Definition, review: Review) -> bool:
    """Whether two texts differ in little, and not in that each speaks of its own class."""
    if folded_text(one.text) == folded_text(other.text):
        return False
    these, those = set(content_of(one.text)), set(content_of(other.text))
    if not these or len(these & those) < _ALIKE * len(these | those):
        return False
    owners = (review.model.owner(each.element) for each in (one, other))
    own = {word for owner in owners if owner is not None for word in content_of(owner.name)}
    return not own & (these ^ those)


RULE = Rule(
    severity=Severity.NOTE,
    on=(),
    check=_check,
    sources=("SEMIC-class-attributes-reuse-definition-1",),
    after=("fda/other-definition-for-same-uri",),
)
