"""An abstract class has no concrete subclass.

Why: Nobody can make an object of it, so its table stays empty, and whatever must refer to one cannot exist.
Example: `Ydelse` is abstract, and no class is a kind of it.
Instead: Add the subclasses, or clear the mark (in Enterprise Architect: Properties, Abstract).
"""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Severity
from generator.lint.review import Review
from generator.lint.rule import Finding, Rule
from generator.model.elements import Classifier, External, Kind


def _check(one: Classifier, review: Review) -> Iterator[Finding]:
    if not one.is_abstract or one.kind is not Kind.ENTITY or isinstance(one, External):
        return
    below = (review.model.get(key) for key in review.inheritance.descendants(one.key))
    if one.metaclass != "Interface" and all(getattr(each, "is_abstract", True) for each in below):
        yield Finding(
            f"{one.qualified_name} is abstract, and no concrete class is a kind of it.",
            "Add a concrete subclass, or make the class itself concrete.",
        )


RULE = Rule(
    severity=Severity.WARNING,
    on=(Classifier,),
    check=_check,
    sources=("SOSI-req/uml/structure", "SEMIC-CMC-R9", "MIM-inheritance", "ISO-structure"),
)
