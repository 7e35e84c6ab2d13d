"""A class is a kind of something of another nature.

Why: An object with an identity cannot be a kind of value, nor a list of codes a kind of object: no table or
schema can hold both.
Example: The class `Adresse` as a kind of the data type `Kontaktoplysning`.
Instead: Draw both with the same metaclass and stereotype, or use an attribute instead of the generalization.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, External, Generalization, Kind

_VALUES = (Kind.DATA_TYPE, Kind.UNION, Kind.PRIMITIVE)
_LISTS = (Kind.ENUMERATION, Kind.CODE_LIST)


def _check(line: Generalization, review: Review) -> Iterator[Finding]:
    one, above = review.model.get(line.specific), review.model.get(line.general)
    if not isinstance(one, Classifier) or not isinstance(above, Classifier):
        return
    if isinstance(above, External) or isinstance(one, External):
        return
    if _nature(one.kind) != _nature(above.kind):
        yield Finding(
            f"{one.qualified_name} ({one.kind}) is a kind of {above.qualified_name} ({above.kind}).",
            "Give both the same metaclass and stereotype, or use an attribute instead.",
            one,
            f"{_nature(one.kind)} of {above.key}",  # most often it is the superclass that lacks its stereotype
        )


def _nature(kind: Kind) -> str:
    return "value" if kind in _VALUES else "list" if kind in _LISTS else kind.value


RULE = Rule(
    severity=Severity.WARNING,
    on=(Generalization,),
    check=_check,
    sources=(
        "SC-req-xsd-cls-generalization-consistent",
        "SOSI-krav/14",
        "ISO-14",
        "MIM-inheritance",
    ),
)
