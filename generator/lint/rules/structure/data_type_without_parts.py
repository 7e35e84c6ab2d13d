"""A data type has no attributes.

Why: Nothing says what its values look like, so they become text without limits.
Example: The data type `Beløb`, empty.
Instead: Give it its attributes; make it a primitive type; or say what it is in `[types]` of model.toml.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, Kind
from generator.model.primitives import primitive_named


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if one.kind is not Kind.DATA_TYPE or one.key not in review.classifier_keys:
        return
    above = (review.model.get(key).name for key in review.inheritance.ancestors(one.key))
    if any(primitive_named(name) for name in (one.name, *above)) or one.name in review.primitives:
        return
    has_tag = one.tag("primitive") or one.tag("baseType")
    if not review.all_properties(one) and not review.inheritance.children(one.key) and not has_tag:
        yield Finding(
            f"The data type {one.qualified_name} has no attributes.",
            "Give it its attributes, or say in [types] of model.toml which primitive it is.",
            cause="empty",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("MIM-values",),
)
