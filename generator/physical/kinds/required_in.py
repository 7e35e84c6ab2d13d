"""A value must be there in some profiles. The profile makes it mandatory in every target, so there is no rule but
`required` to be made here."""

from __future__ import annotations

from collections.abc import Iterator

from generator.physical.rule_given import Given
from generator.physical.rule_kind import Demanded, RuleKind, Setting


def _read(_given: Given) -> Iterator[Demanded]:
    return iter(())


KIND = RuleKind(
    name="requiredIn",
    meaning="A value must be there in some profiles.",
    on=("Attribute", "AssociationEnd"),
    starts=("requiredIn",),
    settings=(Setting("requiredIn", "the profiles of model.toml, with commas", True),),
    read=_read,
)
