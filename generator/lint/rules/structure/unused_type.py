"""A data type or list is used by nothing.

Why: It gives no artefact that anybody needs, and readers wonder what they have missed.
Example: The enumeration `Køn`, which no attribute has as its type.
Instead: Use it where it was meant, or delete it.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Dependency, Kind
from generator.model.graph import Relation

_TYPES = (Kind.DATA_TYPE, Kind.UNION, Kind.ENUMERATION, Kind.CODE_LIST)


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if one.kind not in _TYPES or one.key in review.users or one.key not in review.classifier_keys:
        return
    if any(isinstance(each, Dependency) for each in review.model.sources(one.key, Relation.TRACES)):
        return  # a dashed arrow to a list says where its codes are kept
    if not review.inheritance.children(one.key) and not review.associations.from_(one.key):
        yield Finding(
            f"The {one.kind} {one.qualified_name} is used by nothing.",
            "Use it where it was meant, or delete it.",
            cause="unused",
        )


RULE = Rule(
    severity=Severity.NOTE,
    on=(Classifier,),
    check=_check,
    sources=("MIM-types",),
)
