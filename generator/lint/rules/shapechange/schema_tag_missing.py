"""An application schema has some of the tags that its file is made from, and not all.

Why: The file has a name, its elements a namespace, and the namespace a prefix. What is missing is made up, and changes with the
program that makes it.
Example: A package `Personale` with `targetNamespace` and `xmlns`, and an empty `xsdDocument`.
Instead: Fill `targetNamespace`, `xmlns` and `xsdDocument` of the package, or none of them.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.application_schemas import filled, schemas
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.graph import Model

_TAGS = ("targetNamespace", "xmlns", "xsdDocument")


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    for one in schemas(review):
        missing = [name for name in _TAGS if not filled(one, name, review)]
        if missing and len(missing) < len(_TAGS):
            yield Finding(
                f"The application schema {one.qualified_name} has no {' and no '.join(missing)}.",
                "Fill the tags of the package.",
                one,
                f"tags {missing}",
            )


RULE = Rule(
    severity=Severity.WARNING,
    on=(),
    check=_check,
    sources=("SC-pkg-targetNamespace", "SC-pkg-xmlns", "SC-pkg-xsdDocument"),
)
