"""A concept model has attributes, data types, lists or multiplicities.

Why: A concept model says which concepts there are and how they hang together, in the words of the domain. How they are
recorded belongs in an information model or a logical model.
Example: A concept `sygemelding` in a package «ConceptModel» with an attribute `dato`.
Instead: Move them to an information model or logical data model of the same subject; or mark the package as one.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import attributes, classes
from generator.lint.fda import kinds_of, model_of
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, End, Kind
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for what, found in (
        ("is an attribute", attributes(review)),
        ("is a data type or list", tuple(one for one in classes(review) if _is_value(one))),
        (
            "has a multiplicity",
            tuple(one for one in review.model.elements(End) if one.multiplicity),
        ),
    ):
        for one in found:
            around = review.model.association_of(one) if isinstance(one, End) else one
            package = model_of(around, review)
            if package is not None and kinds_of(package, review) == ("ConceptModel",):
                yield Finding(
                    f"{one.qualified_name} {what}, and {package.qualified_name} is a concept model.",
                    "Move it to an information model or logical data model, or mark the package as one.",
                    one,
                    f"{what} {package.key}",
                )


def _is_value(one: Classifier) -> bool:
    return one.kind in (Kind.DATA_TYPE, Kind.UNION, Kind.ENUMERATION, Kind.CODE_LIST)


RULE = Rule(severity=Severity.WARNING, on=(), check=_check, sources=("FDA-02d",))
