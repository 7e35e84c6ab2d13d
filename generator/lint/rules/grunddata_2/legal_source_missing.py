"""An element does not say by which law it is, or where it comes from.

Why: A register may only hold what a law lets it hold. Whoever answers for it must find the paragraph behind each fact.
Example: An attribute `helbredsoplysning` with empty tags `legalSource` and `source`.
Instead: Write the address of the law in `legalSource` (`https://www.retsinformation.dk/eli/lta/YEAR/NUMBER`), and the document
in `source`.
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.definitions import with_causes
from generator.lint.grunddata import marked_elements
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Literal
from generator.model.graph import Model

_TAGS = ("legalSource", "source")


def _check(_model: Model, review: Review) -> Iterator[Finding]:
    # A value has its law from its list.
    checked = [one for one in marked_elements(review) if not isinstance(one, Literal)]
    empty = {one.key: [tag for tag in _TAGS if not review.tag(one, tag)] for one in checked}
    missing = [one for one in checked if empty[one.key]]
    for one, cause in with_causes(missing, checked, review):
        names = " and no ".join(empty[one.key])
        yield Finding(
            f"{one.qualified_name} has no {names}.",
            "Write the address of the law in legalSource, and the document in source.",
            one,
            f"{cause} {names}",
        )


RULE = Rule(severity=Severity.NOTE, on=(), check=_check, sources=("GD2-5.8",))
