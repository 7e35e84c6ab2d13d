"""Nothing in the model is defined.

Why: Names alone are read differently by everybody: is `startdato` the first day at work or the day of signing? Vendors
guess, and the deliveries cannot be compared.
Example: A model of forty classes whose notes and definition tags are all empty.
Instead: Begin with the classes, a sentence each, and go on with the attributes that people ask about. In Enterprise
Architect, write in the tag `definition` of the profile, or in Notes where the model follows none.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import attributes, classes, is_any_defined
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    defined = classes(review)
    if defined and not is_any_defined(review):
        package = review.model_packages[0] if review.model_packages else defined[0]
        yield Finding(
            f"Nothing in {package.qualified_name} is defined (classifiers: {len(defined)},"
            f" attributes: {len(attributes(review))}).",
            "Begin with the classes, a sentence each.",
            package,
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=(
        "FDA-20",
        "GD2-5.5",
        "GD1-5.9",
        "SOSI-krav/3",
        "SOSI-krav/definisjoner",
        "SEMIC-common-description-10",
        "MIM-tags",
        "ISO-3",
    ),
    stricter={"fda": Severity.ERROR, "grunddata-2": Severity.ERROR},
)
